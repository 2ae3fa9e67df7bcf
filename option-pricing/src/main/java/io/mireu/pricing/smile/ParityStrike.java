package io.mireu.pricing.smile;

import io.mireu.pricing.PutCall;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What put and call of one strike say about the forward, points.
 *
 * @param strike of both
 * @param forward by the mids
 * @param lowest forward: below it, selling the call and buying the put would earn money
 * @param highest forward: above it, buying the call and selling the put would
 */
record ParityStrike(double strike, double forward, double lowest, double highest) {

    private static final Comparator<ParityStrike> NEAREST_FIRST = Comparator.comparingDouble(
                    (ParityStrike strike) -> Math.abs(strike.forward - strike.strike))
            .thenComparingDouble(ParityStrike::strike);

    /** The strikes that have both, nearest the money first, as many as are to be asked. */
    static List<ParityStrike> nearestTheMoney(List<OptionQuote> quotes, double growth, SmileSettings settings) {
        Map<Double, OptionQuote> calls = usable(quotes, PutCall.CALL, settings.filter());
        Map<Double, OptionQuote> puts = usable(quotes, PutCall.PUT, settings.filter());
        List<ParityStrike> strikes = new ArrayList<>();
        calls.forEach((strike, call) -> {
            OptionQuote put = puts.get(strike);
            if (put != null) {
                strikes.add(of(call, put, growth));
            }
        });
        return strikes.stream()
                .filter(strike -> OptionQuote.isPrice(strike.forward))
                .sorted(NEAREST_FIRST)
                .limit(settings.parity().strikes())
                .toList();
    }

    /** Whether a forward is between the bounds, or outside by no more than a share of itself. */
    boolean allows(double value, double tolerance) {
        double margin = tolerance * value;
        return value >= lowest - margin && value <= highest + margin;
    }

    private static ParityStrike of(OptionQuote call, OptionQuote put, double growth) {
        double strike = call.strike();
        return new ParityStrike(
                strike,
                strike + growth * (call.mid() - put.mid()),
                strike + growth * (call.bid() - put.offer()),
                strike + growth * (call.offer() - put.bid()));
    }

    private static Map<Double, OptionQuote> usable(List<OptionQuote> quotes, PutCall type, QuoteFilter filter) {
        Map<Double, OptionQuote> byStrike = new TreeMap<>();
        for (OptionQuote quote : quotes) {
            if (quote.type() == type) {
                byStrike.putIfAbsent(quote.strike(), quote);
            }
        }
        byStrike.values().removeIf(quote -> filter.refusal(quote) != null || filter.isTooWide(quote));
        return byStrike;
    }
}
