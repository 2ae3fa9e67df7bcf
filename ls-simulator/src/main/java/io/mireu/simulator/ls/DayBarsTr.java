package io.mireu.simulator.ls;

import io.mireu.simulator.clock.TradingDays;
import io.mireu.simulator.feed.BarMark;
import io.mireu.simulator.feed.ChartBar;
import io.mireu.simulator.feed.DayStatistics;
import io.mireu.simulator.venue.ContractMarket;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The session in trades or minutes, the last one first and without a date: t2216, and t8461 at night. */
@Component
class DayBarsTr implements TrHandler {

    private static final int HALF_MINUTE = 30;
    private static final int LONGEST_MINUTES = 999;

    private final Markets markets;

    DayBarsTr(Markets markets) {
        this.markets = markets;
    }

    @Override
    public Set<String> codes() {
        return Set.of("t2216", "t8461");
    }

    @Override
    public TrAnswer handle(TrRequest request) {
        return markets.read(request, request.text("focode"), (_, contract) -> bars(request, contract));
    }

    private static TrAnswer bars(TrRequest request, ContractMarket contract) {
        String block = request.format().code() + "OutBlock1";
        List<BarMark> marks = marks(request, contract);
        List<WireBlock> rows = new ArrayList<>();
        for (int i = marks.size() - 1; i >= 0 && rows.size() < request.whole("cnt"); i--) {
            DayStatistics before =
                    i == 0 ? DayStatistics.NONE : marks.get(i - 1).after();
            rows.add(row(request, contract, marks.get(i), before));
        }
        return ReadAnswers.rows().rows(block, rows);
    }

    private static boolean isTicks(TrRequest request) {
        return "T".equals(request.text("cgubun"));
    }

    private static List<BarMark> marks(TrRequest request, ContractMarket contract) {
        int size = Math.clamp(request.whole("bgubun"), 0, LONGEST_MINUTES);
        LocalTime open = TradingDays.OPEN;
        return isTicks(request)
                ? contract.tape().tickMarks(Math.max(1, size))
                : contract.tape().timeMarks(size == 0 ? HALF_MINUTE : size * 60, open);
    }

    private static WireBlock row(TrRequest request, ContractMarket contract, BarMark mark, DayStatistics before) {
        WireBlock row = request.format().block(request.format().code() + "OutBlock1");
        ChartBar bar = mark.bar();
        DayStatistics day = mark.after();
        PriceChange.of(contract, bar.closeCents()).put(row, "sign", "change");
        row.text("chetime", (isTicks(request) ? KoreanTime.TICK : KoreanTime.SECONDS).format(bar.time()))
                .cents("price", bar.closeCents())
                .cents("open", bar.openCents())
                .cents("high", bar.highCents())
                .cents("low", bar.lowCents())
                .whole("volume", day.volume())
                .whole("cvolume", bar.volume())
                .decimal("chdegvol", QuoteFacts.strength(day))
                .decimal("chdegcnt", QuoteFacts.strengthByCount(day));
        flows(row, day, before);
        if (row.has("value")) {
            row.whole("value", QuoteFacts.valueThousands(contract, day.turnover()))
                    .whole("openyak", QuoteFacts.openInterest(contract));
        }
        return row;
    }

    /** What was bought and sold in the bar. */
    private static void flows(WireBlock row, DayStatistics day, DayStatistics before) {
        long bought = day.boughtVolume() - before.boughtVolume();
        long sold = day.soldVolume() - before.soldVolume();
        long buys = day.boughtCount() - before.boughtCount();
        long sales = day.soldCount() - before.soldCount();
        row.whole("s_mschecnt", buys)
                .whole("s_mdchecnt", sales)
                .whole("ss_mschecnt", buys - sales)
                .whole("s_mschevol", bought)
                .whole("s_mdchevol", sold)
                .whole("ss_mschevol", bought - sold);
    }
}
