package io.mireu.simulator.ls;

import io.mireu.simulator.feed.DayStatistics;
import io.mireu.simulator.spot.SpotDay;
import io.mireu.simulator.spot.SpotIndex;
import io.mireu.simulator.spot.SpotMarket;
import org.springframework.stereotype.Component;

/** Indices: IJ_ while stocks trade, YJ_ while an auction collects orders. */
@Component
class IndexFrames {

    static final String VALUE = "IJ_";
    static final String EXPECTED = "YJ_";

    private final FrameWriter writer;

    IndexFrames(FrameWriter writer) {
        this.writer = writer;
    }

    String value(SpotMarket market, SpotIndex index) {
        SpotDay day = index.day();
        DayStatistics figures = day.statistics();
        WireBlock body = head(VALUE, market, index)
                .cents("openjisu", figures.openCents())
                .text("opentime", KoreanTime.SECONDS.format(day.openTime()))
                .cents("highjisu", figures.highCents())
                .text("hightime", KoreanTime.SECONDS.format(day.highTime()))
                .cents("lowjisu", figures.lowCents())
                .text("lowtime", KoreanTime.SECONDS.format(day.lowTime()));
        SpotBreadth breadth = SpotBreadth.of(market);
        breadth.put(body);
        body.decimal(
                "upjrate",
                (breadth.upper() + breadth.rising()) * 100.0 / market.stocks().size());
        return writer.frame(VALUE, index.kind().code(), body);
    }

    String expected(SpotMarket market, SpotIndex index) {
        return writer.frame(EXPECTED, index.kind().code(), head(EXPECTED, market, index));
    }

    private WireBlock head(String code, SpotMarket market, SpotIndex index) {
        SpotDay day = index.day();
        WireBlock body = writer.body(code)
                .text("time", KoreanTime.SECONDS.format(market.time()))
                .cents("jisu", day.last())
                .whole("cvolume", day.lastQuantity())
                .whole("volume", day.statistics().volume())
                .whole("value", StockFields.millions(day.statistics().turnover()))
                .text("upcode", index.kind().code());
        PriceChange.of(day.last(), day.previousClose()).put(body, "sign", "change", "drate");
        return body;
    }
}
