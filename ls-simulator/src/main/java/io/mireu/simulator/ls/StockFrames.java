package io.mireu.simulator.ls;

import io.mireu.model.order.Side;
import io.mireu.simulator.feed.DayStatistics;
import io.mireu.simulator.feed.TradePrint;
import io.mireu.simulator.spot.SpotDay;
import io.mireu.simulator.spot.Stock;
import io.mireu.simulator.spot.StockLevel;
import java.time.LocalTime;
import org.springframework.stereotype.Component;

/** Frames of stocks: trades, books, expected prices. The exchange is KRX, NXT or both, by the TR's first letter. */
@Component
class StockFrames {

    private static final long CENTS = 100;

    private final FrameWriter writer;

    StockFrames(FrameWriter writer) {
        this.writer = writer;
    }

    /** The frame of a trade. */
    String trade(StockTopic topic, Stock stock, TradePrint print) {
        SpotDay day = stock.day();
        DayStatistics figures = day.statistics();
        StockLevel best = stock.levels().getFirst();
        PriceChange change = StockFields.change(stock, print.priceCents());
        WireBlock body = writer.body(topic.code())
                .text("chetime", KoreanTime.SECONDS.format(print.time()))
                .text("sign", change.sign())
                .cents("change", change.changeCents())
                .decimal("drate", change.percent())
                .cents("price", print.priceCents())
                .text("opentime", KoreanTime.SECONDS.format(day.openTime()))
                .cents("open", figures.openCents())
                .text("hightime", KoreanTime.SECONDS.format(day.highTime()))
                .cents("high", figures.highCents())
                .text("lowtime", KoreanTime.SECONDS.format(day.lowTime()))
                .cents("low", figures.lowCents())
                .text("cgubun", print.aggressor() == Side.BUY ? "+" : "-")
                .whole("cvolume", print.quantity())
                .whole("volume", figures.volume())
                .whole("value", StockFields.millions(figures.turnover()))
                .whole("mdvolume", figures.soldVolume())
                .whole("mdchecnt", figures.soldCount())
                .whole("msvolume", figures.boughtVolume())
                .whole("mschecnt", figures.boughtCount())
                .decimal("cpower", QuoteFacts.strength(figures))
                .cents("w_avrg", figures.volume() == 0 ? 0 : figures.turnover() / figures.volume())
                .whole("offerho", best.offer())
                .whole("bidho", best.bid())
                .text("status", "00")
                .whole("jnilvolume", day.previous().volume())
                .text("exchname", topic.exchange() == StockTopic.Exchange.NXT ? "NXT" : "KRX");
        return frame(topic, stock, body);
    }

    /** The frame of a book. */
    String book(StockTopic topic, Stock stock, LocalTime time, boolean auction) {
        WireBlock body = writer.body(topic.code())
                .text("hotime", KoreanTime.SECONDS.format(time))
                .whole("volume", stock.day().statistics().volume());
        StockFields.prices(body, stock.levels());
        StockFields.Totals totals = StockFields.Totals.of(stock.levels());
        String state = auction ? "3" : "1";
        switch (topic.exchange()) {
            case BOTH -> {
                quantities(body, stock, "krx_", StockFrames::ofKrx);
                quantities(body, stock, "nxt_", StockFrames::ofNxt);
                quantities(body, stock, "unt_", StockFrames::ofBoth);
                total(body, "krx_", totals.offered(), totals.wanted());
                total(body, "nxt_", totals.offeredNxt(), totals.wantedNxt());
                total(body, "unt_", totals.offered() + totals.offeredNxt(), totals.wanted() + totals.wantedNxt());
                body.text("krx_donsigubun", state).text("nxt_donsigubun", state);
            }
            case NXT -> {
                quantities(body, stock, "", StockFrames::ofNxt);
                total(body, "", totals.offeredNxt(), totals.wantedNxt());
                body.text("donsigubun", state);
            }
            case KRX -> {
                quantities(body, stock, "", StockFrames::ofKrx);
                total(body, "", totals.offered(), totals.wanted());
                body.text("donsigubun", state);
            }
        }
        return frame(topic, stock, body);
    }

    /** Shares at a level. */
    @FunctionalInterface
    private interface Quantity {
        long of(StockLevel level, boolean offered);
    }

    private static long ofKrx(StockLevel level, boolean offered) {
        return offered ? level.offered() : level.wanted();
    }

    private static long ofNxt(StockLevel level, boolean offered) {
        return offered ? level.offeredNxt() : level.wantedNxt();
    }

    private static long ofBoth(StockLevel level, boolean offered) {
        return ofKrx(level, offered) + ofNxt(level, offered);
    }

    private static void quantities(WireBlock body, Stock stock, String prefix, Quantity quantity) {
        for (int i = 1; i <= stock.levels().size(); i++) {
            StockLevel level = stock.levels().get(i - 1);
            body.whole(prefix + "offerrem" + i, quantity.of(level, true))
                    .whole(prefix + "bidrem" + i, quantity.of(level, false));
        }
    }

    private static void total(WireBlock body, String prefix, long offered, long wanted) {
        body.whole(prefix + "totofferrem", offered).whole(prefix + "totbidrem", wanted);
    }

    /** The frame of what an auction would make. */
    String expected(StockTopic topic, Stock stock, LocalTime time) {
        StockLevel best = stock.levels().getFirst();
        PriceChange change = StockFields.change(stock, stock.expected() * CENTS);
        WireBlock body = writer.body(topic.code())
                .text("hotime", KoreanTime.SECONDS.format(time))
                .whole("yeprice", stock.expected())
                .whole("yevolume", best.offered())
                .text("jnilysign", change.sign())
                .cents("jnilchange", change.changeCents())
                .decimal("jnilydrate", change.percent())
                .whole("yofferho0", best.offer())
                .whole("ybidho0", best.bid())
                .whole("yofferrem0", best.offered())
                .whole("ybidrem0", best.wanted())
                .text("exchname", topic.exchange() == StockTopic.Exchange.NXT ? "NXT" : "KRX");
        return frame(topic, stock, body);
    }

    private String frame(StockTopic topic, Stock stock, WireBlock body) {
        body.text("shcode", stock.issue().code());
        if (body.has("ex_shcode")) {
            body.text("ex_shcode", topic.exchangeCode(stock));
        }
        return writer.frame(topic.code(), topic.key(stock), body);
    }
}
