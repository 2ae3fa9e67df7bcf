package io.mireu.simulator.ls;

import io.mireu.simulator.spot.Interruption;
import io.mireu.simulator.spot.Stock;
import java.time.LocalTime;
import org.springframework.stereotype.Component;

/** Volatility interruptions: VI_, UVI and NVI, with the stock's own key or that of all. Static ones only. */
@Component
class InterruptionFrames {

    private static final String STATIC = "1";
    private static final String RELEASED = "0";
    private static final int WIDE = 9;
    private static final int NARROW = 6;

    private final FrameWriter writer;

    InterruptionFrames(FrameWriter writer) {
        this.writer = writer;
    }

    String of(StockTopic topic, Stock stock, LocalTime time, boolean forAll) {
        WireBlock body = writer.body(topic.code());
        String prefix = topic.exchange() == StockTopic.Exchange.BOTH ? "krx_" : "";
        long reference = stock.interruption().map(Interruption::reference).orElse(0L);
        long trigger = stock.interruption().map(Interruption::trigger).orElse(0L);
        body.text(prefix + "vi_gubun", stock.interruption().isPresent() ? STATIC : RELEASED)
                .whole(prefix + "svi_recprice", reference)
                .whole(prefix + "vi_trgprice", trigger)
                .text(prefix + "time", KoreanTime.SECONDS.format(time))
                .text("ref_shcode", stock.issue().code())
                .text("exchname", topic.exchange() == StockTopic.Exchange.NXT ? "NXT" : "KRX");
        int width = topic.exchange() == StockTopic.Exchange.KRX ? NARROW : WIDE;
        body.text("shcode", forAll ? "0".repeat(width) : stock.issue().code());
        if (body.has("ex_shcode")) {
            body.text("ex_shcode", topic.exchangeCode(stock));
        }
        return writer.frame(topic.code(), forAll ? topic.keyOfAll() : topic.key(stock), body);
    }
}
