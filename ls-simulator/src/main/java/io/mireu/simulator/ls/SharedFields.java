package io.mireu.simulator.ls;

import io.mireu.simulator.book.BookDepth;
import io.mireu.simulator.book.DepthLevel;
import io.mireu.simulator.feed.DayStatistics;
import io.mireu.simulator.venue.ContractMarket;
import java.util.List;

/** Fills the fields that many TRs have in common, as far as a block has them. */
final class SharedFields {

    private static final int LEVELS = 5;
    private static final String[] OFFER_PRICES = numbered("offerho");
    private static final String[] OFFER_QUANTITIES = numbered("offerrem");
    private static final String[] BID_PRICES = numbered("bidho");
    private static final String[] BID_QUANTITIES = numbered("bidrem");

    private SharedFields() {}

    /** The names of a field of each level, from 1; built once, since books are written many times a second. */
    static String[] numbered(String prefix) {
        String[] names = new String[LEVELS + 1];
        for (int i = 1; i <= LEVELS; i++) {
            names[i] = prefix + i;
        }
        return names;
    }

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

    /** Whether orders are collected for one price, and which price that would be. */
    static void expected(WireBlock block, ContractMarket contract, String sign, String change, String rate) {
        block.text("danhochk", isAuction(contract) ? "1" : "0");
        contract.auctionPrice().ifPresent(price -> {
            block.cents("yeprice", price.priceCents());
            PriceChange.of(contract, price.priceCents()).put(block, sign, change, rate);
            if (block.has("expct_ccls_q")) {
                block.whole("expct_ccls_q", price.quantity());
            }
        });
    }

    /** Whether orders are collected for one price. */
    static boolean isAuction(ContractMarket contract) {
        return switch (contract.phase()) {
            case OPENING_AUCTION, CLOSING_AUCTION, HALT_AUCTION -> true;
            case CLOSED, CONTINUOUS, HALTED -> false;
        };
    }

    /** The best prices of a row. */
    static WireBlock best(WireBlock block, BookDepth depth) {
        return block.cents("offerho1", depth.offer(1).priceCents())
                .whole("offerrem1", depth.offer(1).quantity())
                .cents("bidho1", depth.bid(1).priceCents())
                .whole("bidrem1", depth.bid(1).quantity());
    }

    /**
     * The five levels, in the order in which the books of LS have their fields.
     *
     * @param offerOrders fields with the number of orders that offer, by level
     * @param bidOrders those with the number of orders that bid
     */
    static WireBlock levels(WireBlock block, BookDepth depth, String[] offerOrders, String[] bidOrders) {
        for (int i = 1; i <= LEVELS; i++) {
            DepthLevel offer = depth.offer(i);
            DepthLevel bid = depth.bid(i);
            block.cents(OFFER_PRICES[i], offer.priceCents())
                    .cents(BID_PRICES[i], bid.priceCents())
                    .whole(OFFER_QUANTITIES[i], offer.quantity())
                    .whole(BID_QUANTITIES[i], bid.quantity())
                    .whole(offerOrders[i], offer.orders())
                    .whole(bidOrders[i], bid.orders());
        }
        return block;
    }
}
