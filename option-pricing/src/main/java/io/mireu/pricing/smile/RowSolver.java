package io.mireu.pricing.smile;

import io.mireu.pricing.Black76;
import io.mireu.pricing.ImpliedVolatilitySolver;
import io.mireu.pricing.PutCall;
import io.mireu.pricing.SolvedVolatility;
import io.mireu.pricing.StandardNormal;
import io.mireu.pricing.UndefinedReason;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the volatility of each quote on one forward, or the reason why it has none.
 *
 * @param forward of the series
 * @param years year fraction
 * @param rate continuous
 * @param filter which quotes count
 */
record RowSolver(ForwardResult forward, double years, double rate, QuoteFilter filter) {

    private record Key(PutCall type, double strike) {}

    List<SmileRow> solve(List<OptionQuote> quotes) {
        Set<Key> seen = new HashSet<>();
        return quotes.stream()
                .map(quote -> solve(quote, seen.add(new Key(quote.type(), quote.strike()))))
                .toList();
    }

    private SmileRow solve(OptionQuote quote, boolean first) {
        RowReason refusal = filter.refusal(quote);
        if (refusal == RowReason.INVALID_STRIKE) {
            return without(quote, refusal);
        }
        if (!first) {
            return without(quote, RowReason.DUPLICATE);
        }
        if (refusal != null) {
            return without(quote, refusal);
        }
        return switch (forward) {
            case NoForward _ -> without(quote, RowReason.NO_FORWARD);
            case FoundForward found -> solve(quote, found.value());
        };
    }

    private SmileRow solve(OptionQuote quote, double f) {
        return switch (ImpliedVolatilitySolver.solve(quote.type(), quote.mid(), f, quote.strike(), years, rate)) {
            case UndefinedReason reason -> without(quote, RowReason.of(reason));
            case SolvedVolatility(double volatility) -> judge(quote, f, volatility);
        };
    }

    private SmileRow judge(OptionQuote quote, double f, double volatility) {
        if (filter.isTooCheap(quote)) {
            return without(quote, RowReason.BELOW_MINIMUM_PREMIUM);
        }
        if (filter.isTooWide(quote)) {
            return without(quote, RowReason.WIDE_SPREAD);
        }
        double strike = quote.strike();
        if (!(Black76.vega(f, strike, years, rate, volatility) >= filter.minimumVega())) {
            return without(quote, RowReason.LOW_VEGA);
        }
        double s = volatility * Math.sqrt(years);
        double x = StandardNormal.cdf(Math.log(f / strike) / s + 0.5 * s);
        // one option a strike: at the money it is the call
        boolean out = quote.type() == PutCall.CALL ? strike >= f : strike < f;
        return new SmileRow(
                quote,
                out ? null : RowReason.IN_THE_MONEY,
                volatility,
                volatilityOf(quote, quote.bid()),
                volatilityOf(quote, quote.offer()),
                x);
    }

    private SmileRow without(OptionQuote quote, RowReason reason) {
        return new SmileRow(
                quote,
                reason,
                Double.NaN,
                volatilityOf(quote, quote.bid()),
                volatilityOf(quote, quote.offer()),
                Double.NaN);
    }

    private double volatilityOf(OptionQuote quote, double price) {
        return forward instanceof FoundForward found
                ? ImpliedVolatilitySolver.solveOrNaN(quote.type(), price, found.value(), quote.strike(), years, rate)
                : Double.NaN;
    }
}
