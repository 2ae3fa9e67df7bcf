package io.mireu.simulator.venue;

import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.model.instrument.Instrument;
import io.mireu.simulator.book.BookDepth;
import io.mireu.simulator.book.ListedSeries;
import io.mireu.simulator.feed.ExpiryPrices;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Looks for sure profits among the best quotes of all contracts: a bid above an offer of something that is never worth
 * less.
 *
 * @param market the quoted books
 */
record QuotedArbitrage(VenueMarket market) {

    private static final double ROUNDING = 1e-6;

    /**
     * Checks everything.
     *
     * @return how many trades would have been possible, none with a sure profit
     */
    int check() {
        int checks = 0;
        Map<LocalDate, Quotes> forwards = new HashMap<>();
        for (ContractMarket contract : market.contracts()) {
            checks += insideItsWorth(contract);
            if (contract.instrument() instanceof Instrument.Future future) {
                forwards.merge(future.lastTradingDay(), Quotes.of(contract), Quotes::best);
            }
        }
        for (Quotes forward : forwards.values()) {
            assertThat(forward.bid()).as("big against mini").isLessThanOrEqualTo(forward.offer());
        }
        for (ListedSeries series : market.listing().series()) {
            checks += check(series, forwards.get(series.lastTradingDay()));
        }
        return checks;
    }

    /** The best bid and offer of something, cents; a missing one is as bad as can be. */
    private record Quotes(double bid, double offer) {

        static Quotes of(ContractMarket contract) {
            BookDepth depth = contract.depth();
            return new Quotes(
                    depth.bids().isEmpty()
                            ? Double.NEGATIVE_INFINITY
                            : depth.bid(1).priceCents(),
                    depth.offers().isEmpty()
                            ? Double.POSITIVE_INFINITY
                            : depth.offer(1).priceCents());
        }

        Quotes best(Quotes other) {
            return new Quotes(Math.max(bid, other.bid), Math.min(offer, other.offer));
        }
    }

    private int insideItsWorth(ContractMarket contract) {
        double worth = market.prices().price(contract.instrument()) * 100;
        Quotes quotes = Quotes.of(contract);
        assertThat(quotes.bid()).as("bid of %s", contract.instrument().name()).isLessThanOrEqualTo(worth + ROUNDING);
        assertThat(quotes.offer())
                .as("offer of %s", contract.instrument().name())
                .isGreaterThanOrEqualTo(worth - ROUNDING);
        return 2;
    }

    private int check(ListedSeries series, @Nullable Quotes forward) {
        List<Instrument.Option> options = series.options();
        ExpiryPrices prices = market.prices().expiry(series.lastTradingDay());
        int checks = 0;
        for (int i = 0; i < options.size(); i += 2) {
            Quotes call = quotes(options, i);
            Quotes put = quotes(options, i + 1);
            double strike = options.get(i).strike().doubleValue() * 100;
            if (forward != null) {
                double discount = prices.parity(0) / prices.forward();
                never(call.bid() - put.offer() - discount * (forward.offer() - strike), "conversion", options.get(i));
                never(discount * (forward.bid() - strike) - call.offer() + put.bid(), "reversal", options.get(i));
                checks += 2;
            }
            if (i >= 2) {
                never(call.bid() - quotes(options, i - 2).offer(), "call spread", options.get(i));
                never(quotes(options, i - 1).bid() - put.offer(), "put spread", options.get(i));
                checks += 2;
            }
            if (i >= 4) {
                checks += butterfly(options, i) + butterfly(options, i + 1);
            }
        }
        return checks;
    }

    private int butterfly(List<Instrument.Option> options, int upper) {
        double wings =
                quotes(options, upper - 4).offer() + quotes(options, upper).offer();
        never(2 * quotes(options, upper - 2).bid() - wings, "butterfly", options.get(upper));
        return 1;
    }

    private Quotes quotes(List<Instrument.Option> options, int at) {
        return Quotes.of(market.find(options.get(at).code()).orElseThrow());
    }

    private static void never(double profitCents, String trade, Instrument.Option option) {
        assertThat(profitCents).as("%s at %s", trade, option.name()).isLessThanOrEqualTo(ROUNDING);
    }
}
