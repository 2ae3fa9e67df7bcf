package io.mireu.marketdata.domain;

import io.mireu.model.market.BookLevel;
import java.util.List;

/**
 * A book that was asked for.
 *
 * @param bids best first
 * @param offers best first
 */
public record PolledBook(List<BookLevel> bids, List<BookLevel> offers) {

    public PolledBook {
        bids = List.copyOf(bids);
        offers = List.copyOf(offers);
    }
}
