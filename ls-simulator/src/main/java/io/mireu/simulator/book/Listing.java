package io.mireu.simulator.book;

import io.mireu.model.instrument.Instrument;
import io.mireu.model.instrument.Product;
import java.util.List;

/**
 * The contracts of a trading day.
 *
 * @param series every listed expiry of every product; the first one with a future has the front future
 */
public record Listing(List<ListedSeries> series) {

    public Listing {
        series = List.copyOf(series);
    }

    /**
     * The contracts of terms.
     *
     * @param seed decides the codes of strikes from 1,000 on
     */
    public static Listing of(List<SeriesTerms> terms, long seed) {
        StrikeSerials serials = new StrikeSerials(seed);
        return new Listing(
                terms.stream().map(each -> ListedSeries.of(each, serials)).toList());
    }

    /** The series of a product, the nearest expiry first. */
    public List<ListedSeries> of(Product product) {
        return series.stream().filter(each -> each.product().equals(product)).toList();
    }

    /** All futures, the front one first. */
    public List<Instrument.Future> futures() {
        return series.stream().flatMap(each -> each.futures().stream()).toList();
    }

    /** All options, series by series. */
    public List<Instrument.Option> options() {
        return series.stream().flatMap(each -> each.options().stream()).toList();
    }
}
