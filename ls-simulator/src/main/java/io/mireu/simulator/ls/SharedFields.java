package io.mireu.simulator.ls;

import io.mireu.simulator.book.BookDepth;
import io.mireu.simulator.feed.DayStatistics;
import io.mireu.simulator.venue.ContractMarket;
import java.util.List;

/** Fills the fields that many TRs have in common, as far as a block has them. */
final class SharedFields {

    private static final int LEVELS = 5;

    private SharedFields() {}

    /** A contract's name, price and day. */
    static WireBlock day(WireBlock block, ContractMarket contract) {
        DayStatistics day = contract.tape().statistics();
        PriceChange.of(contract).put(block, "sign", "change", block.has("drate") ? "drate" : "diff");
        block.cents("price", contract.lastCents()).whole("volume", day.volume());
        if (block.has("hname")) {
            block.text("hname", WireCodes.quoteName(contract.instrument()));
        }
        if (block.has("open")) {
            block.cents("open", day.openCents()).cents("high", day.highCents()).cents("low", day.lowCents());
        }
        for (String field : List.of("jnilclose", "recprice")) {
            if (block.has(field)) {
                block.cents(field, contract.limits().previousCloseCents());
            }
        }
        return block;
    }

    /** The best prices of a row. */
    static WireBlock best(WireBlock block, BookDepth depth) {
        return block.cents("offerho1", depth.offer(1).priceCents())
                .whole("offerrem1", depth.offer(1).quantity())
                .cents("bidho1", depth.bid(1).priceCents())
                .whole("bidrem1", depth.bid(1).quantity());
    }

    /**
     * The five levels.
     *
     * @param offerOrders prefix of the fields with the number of orders that offer
     * @param bidOrders prefix of those with the number of orders that bid
     */
    static WireBlock levels(WireBlock block, BookDepth depth, String offerOrders, String bidOrders) {
        for (int i = 1; i <= LEVELS; i++) {
            block.cents("offerho" + i, depth.offer(i).priceCents())
                    .whole("offerrem" + i, depth.offer(i).quantity())
                    .whole(offerOrders + i, depth.offer(i).orders())
                    .cents("bidho" + i, depth.bid(i).priceCents())
                    .whole("bidrem" + i, depth.bid(i).quantity())
                    .whole(bidOrders + i, depth.bid(i).orders());
        }
        return block;
    }
}
