package io.mireu.simulator.venue;

import io.mireu.model.instrument.Instrument;
import io.mireu.model.instrument.Product;
import io.mireu.simulator.book.ListedSeries;
import io.mireu.simulator.feed.ExpiryPrices;
import io.mireu.simulator.feed.QuoteShape;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The books of one expiry of one product, in the order of their strikes. */
final class QuotedSeries {

    private static final double CENTS_PER_POINT = 100;

    private final ListedSeries listed;
    private final List<ContractMarket> futures;
    private final int rank;
    private final QuoteShape futureShape;
    private final double[] strikes;
    private final List<ContractMarket> calls;
    private final List<ContractMarket> puts;

    /**
     * The books of a series.
     *
     * @param rank 0 for the nearest expiry of its product
     */
    QuotedSeries(ListedSeries listed, VenueMarket market, int rank) {
        this.listed = listed;
        this.futures = listed.futures().stream()
                .map(future -> market.find(future.code()).orElseThrow())
                .toList();
        this.rank = rank;
        this.futureShape = QuoteShape.ofFuture(rank, listed.product().equals(Product.KOSPI200));
        List<Instrument.Option> options = listed.options();
        this.strikes = new double[options.size() / 2];
        Arrays.setAll(strikes, i -> options.get(2 * i).strike().doubleValue());
        this.calls = every(options, 0, market);
        this.puts = every(options, 1, market);
    }

    private static List<ContractMarket> every(List<Instrument.Option> options, int offset, VenueMarket market) {
        return IntStream.range(0, options.size() / 2)
                .mapToObj(i -> market.find(options.get(2 * i + offset).code()).orElseThrow())
                .toList();
    }

    LocalDate lastTradingDay() {
        return listed.lastTradingDay();
    }

    Product product() {
        return listed.product();
    }

    /** 0 for the nearest expiry of its product. */
    int rank() {
        return rank;
    }

    List<ContractMarket> futures() {
        return futures;
    }

    boolean hasOptions() {
        return strikes.length > 0;
    }

    void quoteFutures(ExpiryPrices prices, QuoteRound round) {
        for (ContractMarket future : futures) {
            double cents = prices.forward() * CENTS_PER_POINT;
            if (round.visits(future, cents)) {
                round.quote(future, cents, futureShape);
            }
        }
    }

    /** Call and put of a strike are worth their parity at every instant. */
    void quoteOptions(ExpiryPrices prices, QuoteRound round) {
        for (int i = 0; i < strikes.length; i++) {
            double strike = strikes[i];
            double timeValue = prices.outOfTheMoney(strike);
            double parity = prices.parity(strike);
            quote(calls.get(i), strike, timeValue + Math.max(0, parity), 1, prices, round);
            quote(puts.get(i), strike, timeValue + Math.max(0, -parity), -1, prices, round);
        }
    }

    private static void quote(
            ContractMarket option, double strike, double points, int sign, ExpiryPrices prices, QuoteRound round) {
        double cents = points * CENTS_PER_POINT;
        if (round.visits(option, cents)) {
            round.quote(option, cents, QuoteShape.ofOption(sign * prices.deviations(strike), prices.years(), cents));
        }
    }

    /** The call and the put whose strike is nearest. */
    ContractMarket nearest(double strike, boolean call) {
        int found = Arrays.binarySearch(strikes, strike);
        int at = Math.clamp(found >= 0 ? found : -found - 1, 0, strikes.length - 1);
        boolean below = at > 0 && strike - strikes[at - 1] < strikes[at] - strike;
        return (call ? calls : puts).get(below ? at - 1 : at);
    }
}
