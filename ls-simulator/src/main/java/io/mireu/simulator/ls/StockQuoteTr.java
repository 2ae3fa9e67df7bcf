package io.mireu.simulator.ls;

import io.mireu.simulator.feed.DailyBar;
import io.mireu.simulator.feed.DayStatistics;
import io.mireu.simulator.spot.SpotDay;
import io.mireu.simulator.spot.SpotMarket;
import io.mireu.simulator.spot.Stock;
import io.mireu.simulator.spot.StockBoard;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The quote of a stock: t1102. Of a company's accounts this venue knows nothing, they are zero. */
@Component
class StockQuoteTr extends StockTr {

    private static final String CODE = "t1102";
    private static final String BLOCK = "t1102OutBlock";
    private static final int RATE_WIDTH = 6;
    private static final List<String> RATES = List.of(
            "exhratio",
            "per",
            "pbrx",
            "ftradmddiff",
            "ftradmsdiff",
            "vol",
            "t_per",
            "ddiff1",
            "ddiff2",
            "ddiff3",
            "ddiff4",
            "ddiff5",
            "sdiff1",
            "sdiff2",
            "sdiff3",
            "sdiff4",
            "sdiff5");

    StockQuoteTr(SpotMarket market) {
        super(market);
    }

    @Override
    public Set<String> codes() {
        return Set.of(CODE);
    }

    @Override
    TrAnswer answer(TrRequest request, SpotMarket market, Stock stock) {
        SpotDay day = stock.day();
        DayStatistics figures = day.statistics();
        WireBlock block = StockFields.day(request.format().block(BLOCK), stock)
                .text(
                        "diff",
                        StockFields.padded(StockFields.change(stock, day.last()).percent(), RATE_WIDTH))
                .cents("recprice", day.previousClose())
                .cents("avg", figures.volume() == 0 ? 0 : figures.turnover() / figures.volume())
                .whole("uplmtprice", stock.upper())
                .whole("dnlmtprice", stock.lower())
                .whole("jnilvolume", day.previous().volume())
                .whole("volumediff", day.previous().volume() - figures.volume())
                .text("opentime", KoreanTime.SECONDS.format(day.openTime()))
                .text("hightime", KoreanTime.SECONDS.format(day.highTime()))
                .text("lowtime", KoreanTime.SECONDS.format(day.lowTime()))
                .whole("value", StockFields.millions(figures.turnover()))
                .text("memedan", "00001")
                .text("janginfo", stock.issue().board() == StockBoard.KOSPI ? "KOSPI" : "KOSDAQ")
                .text("tonghwa", "KRW")
                .text("spac_gubun", "N")
                .text("low_lqdt_gu", "0")
                .text("abnormal_rise_gu", "0")
                .whole("svi_uplmtprice", stock.interruptedAbove())
                .whole("svi_dnlmtprice", stock.interruptedBelow())
                .text("shterm_text", stock.interruption().isPresent() ? "정적VI발동" : "")
                .text("ex_shcode", StockFields.exchangeCode(request, stock));
        RATES.forEach(field -> block.text(field, StockFields.padded(0, RATE_WIDTH)));
        year(block, day.days());
        return ReadAnswers.rows().block(BLOCK, block);
    }

    private static void year(WireBlock block, List<DailyBar> days) {
        DailyBar highest =
                days.stream().max(Comparator.comparingLong(DailyBar::highCents)).orElseThrow();
        DailyBar lowest =
                days.stream().min(Comparator.comparingLong(DailyBar::lowCents)).orElseThrow();
        String high = KoreanTime.DATE.format(highest.date());
        String low = KoreanTime.DATE.format(lowest.date());
        block.cents("high52w", highest.highCents())
                .text("high52wdate", high)
                .cents("low52w", lowest.lowCents())
                .text("low52wdate", low)
                .cents("highyear", highest.highCents())
                .text("highyeardate", high)
                .cents("lowyear", lowest.lowCents())
                .text("lowyeardate", low);
    }
}
