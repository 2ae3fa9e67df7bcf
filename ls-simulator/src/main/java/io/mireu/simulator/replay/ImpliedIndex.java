package io.mireu.simulator.replay;

import io.mireu.model.instrument.ContractType;
import io.mireu.model.instrument.Instrument;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * The forward of an expiry by put-call parity: strike + (call - put) / discount, the median of the strikes nearest to
 * the money, where call and put cost most alike and their spreads are narrowest.
 *
 * @param options of one expiry
 */
public record ImpliedIndex(List<Instrument.Option> options) {

    private static final int STRIKES = 5;

    public ImpliedIndex {
        options = List.copyOf(options);
    }

    private record Pair(double strike, double call, double put) {

        double difference() {
            return call - put;
        }
    }

    /**
     * The forward, points; empty while no strike has two-sided books of both.
     *
     * @param mid an option's middle of best bid and offer, points
     * @param discount what a point at expiry is worth today
     */
    public OptionalDouble forward(Function<Instrument.Option, OptionalDouble> mid, double discount) {
        List<Double> nearest = pairs(mid).stream()
                .sorted(Comparator.comparingDouble(pair -> Math.abs(pair.difference())))
                .limit(STRIKES)
                .map(pair -> pair.strike() + pair.difference() / discount)
                .sorted()
                .toList();
        return nearest.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(nearest.get(nearest.size() / 2));
    }

    private List<Pair> pairs(Function<Instrument.Option, OptionalDouble> mid) {
        Map<Double, Double> calls = new HashMap<>();
        List<Pair> pairs = new ArrayList<>();
        for (Instrument.Option option : ofType(ContractType.CALL)) {
            mid.apply(option).ifPresent(price -> calls.put(option.strike().doubleValue(), price));
        }
        for (Instrument.Option option : ofType(ContractType.PUT)) {
            double strike = option.strike().doubleValue();
            OptionalDouble put = mid.apply(option);
            Double call = calls.get(strike);
            if (put.isPresent() && call != null) {
                pairs.add(new Pair(strike, call, put.getAsDouble()));
            }
        }
        return pairs;
    }

    private List<Instrument.Option> ofType(ContractType type) {
        return options.stream().filter(option -> option.code().type() == type).toList();
    }
}
