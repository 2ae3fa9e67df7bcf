package io.mireu.simulator.ls;

import io.mireu.simulator.feed.BarMark;
import io.mireu.simulator.feed.DayStatistics;
import io.mireu.simulator.spot.SpotMarket;
import io.mireu.simulator.spot.Stock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Today's bars of a stock, the last one first: t1302. */
@Component
class StockMinutesTr extends StockTr {

    private static final String CODE = "t1302";
    private static final int[] SECONDS = {30, 60, 180, 300, 600, 1_800, 3_600};
    private static final int USUAL_ROWS = 20;
    private static final int MOST_ROWS = 900;
    private static final int RATE_WIDTH = 6;

    StockMinutesTr(SpotMarket market) {
        super(market);
    }

    @Override
    public Set<String> codes() {
        return Set.of(CODE);
    }

    @Override
    TrAnswer answer(TrRequest request, SpotMarket market, Stock stock) {
        String kind = request.text("gubun");
        int unit = kind.matches("[0-6]") ? Integer.parseInt(kind) : 1;
        List<BarMark> marks = stock.day().timeMarks(SECONDS[unit]);
        long asked = request.whole("cnt");
        int most = asked == 0 ? USUAL_ROWS : Math.clamp(asked, 1, MOST_ROWS);
        String before = request.text("time");
        List<WireBlock> rows = new ArrayList<>();
        String next = "";
        for (int i = marks.size() - 1; i >= 0; i--) {
            String time = KoreanTime.SECONDS.format(marks.get(i).bar().time());
            if (!before.isEmpty() && time.compareTo(before) > 0) {
                continue;
            }
            if (rows.size() >= most) {
                next = time;
                break;
            }
            DayStatistics earlier =
                    i == 0 ? DayStatistics.NONE : marks.get(i - 1).after();
            rows.add(row(request, stock, marks.get(i), earlier));
        }
        return ReadAnswers.rows()
                .block(
                        CODE + "OutBlock",
                        request.format().block(CODE + "OutBlock").text("cts_time", next))
                .rows(CODE + "OutBlock1", rows);
    }

    private static WireBlock row(TrRequest request, Stock stock, BarMark mark, DayStatistics earlier) {
        DayStatistics day = mark.after();
        PriceChange change = StockFields.change(stock, mark.bar().closeCents());
        StockFields.Totals totals = StockFields.Totals.of(stock.levels());
        return request.format()
                .block(CODE + "OutBlock1")
                .text("chetime", KoreanTime.SECONDS.format(mark.bar().time()))
                .cents("close", mark.bar().closeCents())
                .text("sign", change.sign())
                .cents("change", change.changeCents())
                .text("diff", StockFields.padded(change.percent(), RATE_WIDTH))
                .decimal("chdegree", QuoteFacts.strength(day))
                .whole("mdvolume", day.soldVolume())
                .whole("msvolume", day.boughtVolume())
                .whole("revolume", day.boughtVolume() - day.soldVolume())
                .whole("mdchecnt", day.soldCount())
                .whole("mschecnt", day.boughtCount())
                .whole("rechecnt", day.boughtCount() - day.soldCount())
                .whole("volume", day.volume())
                .cents("open", mark.bar().openCents())
                .cents("high", mark.bar().highCents())
                .cents("low", mark.bar().lowCents())
                .whole("cvolume", mark.bar().volume())
                .whole("mdchecnttm", day.soldCount() - earlier.soldCount())
                .whole("mschecnttm", day.boughtCount() - earlier.boughtCount())
                .whole("mdvolumetm", day.soldVolume() - earlier.soldVolume())
                .whole("msvolumetm", day.boughtVolume() - earlier.boughtVolume())
                .whole("totofferrem", totals.offered())
                .whole("totbidrem", totals.wanted());
    }
}
