package io.mireu.simulator.venue;

import io.mireu.model.instrument.Product;
import io.mireu.simulator.book.ListedSeries;
import io.mireu.simulator.feed.TheoreticalPrices;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The makers' round through all books. Every contract is priced in every step, and only those are quoted anew whose worth
 * moved by half a tick or left its quotes, or that are due: so a market of thousands of books costs little, and no book is
 * ever so old that it could be traded against another with a sure profit.
 */
final class QuoteSchedule {

    private final List<QuotedSeries> series = new ArrayList<>();

    QuoteSchedule(VenueMarket market) {
        Map<Product, Integer> ranks = new HashMap<>();
        for (ListedSeries listed : market.listing().series()) {
            int rank = listed.futures().isEmpty() ? 0 : ranks.merge(listed.product(), 1, Integer::sum) - 1;
            series.add(new QuotedSeries(listed, market, rank));
        }
    }

    /** The series, in the order of the listing. */
    List<QuotedSeries> series() {
        return series;
    }

    /** Quotes what wants to be quoted. */
    void quote(TheoreticalPrices prices, QuoteRound round, boolean withOptions) {
        for (QuotedSeries each : series) {
            each.quoteFutures(prices.expiry(each.lastTradingDay()), round);
        }
        if (withOptions) {
            for (QuotedSeries each : series) {
                each.quoteOptions(prices.expiry(each.lastTradingDay()), round);
            }
        }
    }
}
