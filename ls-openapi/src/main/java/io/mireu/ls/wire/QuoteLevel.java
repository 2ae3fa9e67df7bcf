package io.mireu.ls.wire;

import java.math.BigDecimal;
import java.util.List;

/**
 * One level of an order book; an empty side has price and quantities zero.
 *
 * @param offerho ask price, index points
 * @param bidho bid price, index points
 * @param offerrem ask quantity, contracts
 * @param bidrem bid quantity, contracts
 * @param offercnt number of ask orders
 * @param bidcnt number of bid orders
 */
public record QuoteLevel(BigDecimal offerho, BigDecimal bidho, long offerrem, long bidrem, long offercnt, long bidcnt) {

    static List<QuoteLevel> five(FrameValues in) {
        return List.of(read(in), read(in), read(in), read(in), read(in));
    }

    private static QuoteLevel read(FrameValues in) {
        return new QuoteLevel(in.decimal(), in.decimal(), in.integer(), in.integer(), in.integer(), in.integer());
    }
}
