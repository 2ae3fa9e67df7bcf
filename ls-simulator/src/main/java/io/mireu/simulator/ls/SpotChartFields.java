package io.mireu.simulator.ls;

import io.mireu.simulator.feed.DailyBar;
import io.mireu.simulator.spot.SpotDay;
import io.mireu.simulator.spot.Stock;
import java.util.Map;
import java.util.Optional;

/** The blocks of the charts of stocks and indices. */
final class SpotChartFields {

    private static final Map<String, String> SESSION = Map.of("s_time", "090000", "e_time", "153000", "dshmin", "10");
    private static final Map<String, String> NXT = Map.of(
            "nxt_fm_s_time", "080000",
            "nxt_fm_e_time", "085000",
            "nxt_fm_dshmin", "00",
            "nxt_am_s_time", "154000",
            "nxt_am_e_time", "200000",
            "nxt_am_dshmin", "00");

    private SpotChartFields() {}

    static WireBlock head(WireBlock head, String code, SpotDay day) {
        ChartHead.fill(head, code, Optional.of(day.previous()), day.previousClose(), day.statistics(), day.last());
        SESSION.forEach(head::text);
        if (head.has("nxt_fm_s_time")) {
            NXT.forEach(head::text);
        }
        if (head.has("disvalue")) {
            head.whole("disvalue", millions(day.statistics().turnover()));
        }
        return head;
    }

    static void stock(WireBlock head, Stock stock) {
        if (head.has("highend")) {
            head.whole("highend", stock.upper()).whole("lowend", stock.lower());
        }
        if (head.has("svi_uplmtprice")) {
            head.whole("svi_uplmtprice", stock.interruptedAbove()).whole("svi_dnlmtprice", stock.interruptedBelow());
        }
    }

    static WireBlock row(WireBlock row, DailyBar bar, SpotDay day) {
        row.text("date", KoreanTime.DATE.format(bar.date()))
                .cents("open", bar.openCents())
                .cents("high", bar.highCents())
                .cents("low", bar.lowCents())
                .cents("close", bar.closeCents())
                .whole("jdiff_vol", bar.volume());
        if (row.has("value")) {
            row.whole("value", millions(bar.turnover()));
        }
        if (row.has("sign")) {
            row.text(
                    "sign",
                    PriceChange.of(bar.closeCents(), day.previousClose()).sign());
        }
        return row;
    }

    private static long millions(long turnover) {
        return StockFields.millions(turnover);
    }
}
