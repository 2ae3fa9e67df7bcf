package io.mireu.simulator.venue;

import io.mireu.model.instrument.ContractType;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.Instrument;
import io.mireu.pricing.ImpliedVolatilitySolver;
import io.mireu.pricing.PutCall;
import io.mireu.simulator.SimulatorSettings;
import io.mireu.simulator.feed.TheoreticalPrices;
import io.mireu.simulator.feed.VolatilitySurface;
import io.mireu.simulator.replay.ImpliedIndex;
import io.mireu.simulator.replay.RecordedInstrument;
import io.mireu.simulator.replay.Recording;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What recorded books say everything is worth: the recorded index, else the one that put-call parity of the nearest
 * expiry gives, else the front future's; and the volatility at which the options nearest to the money have their prices.
 */
final class ReplayedPrices {

    private static final Duration GOOD_FOR = Duration.ofMillis(500);
    private static final double LEAST_VOLATILITY = 0.03;
    private static final double MOST_VOLATILITY = 3;

    private final SimulatorSettings.Market settings;
    private final List<Instrument.Option> front;
    private final Instrument.@Nullable Future future;
    private final Function<DerivativeCode, OptionalDouble> mid;
    private boolean recorded;
    private boolean known;
    private double index;
    private double volatility;
    private LocalDateTime impliedAt = LocalDateTime.MIN;

    /**
     * Prices of a recording.
     *
     * @param mid the middle of a contract's recorded book, points
     */
    ReplayedPrices(
            SimulatorSettings.Market settings, Recording recording, Function<DerivativeCode, OptionalDouble> mid) {
        this.settings = settings;
        this.mid = mid;
        this.volatility = settings.volatility();
        List<Instrument.Derivative> all = recording.instruments().stream()
                .map(RecordedInstrument::instrument)
                .toList();
        List<Instrument.Option> options = all.stream()
                .filter(Instrument.Option.class::isInstance)
                .map(Instrument.Option.class::cast)
                .toList();
        Optional<LocalDate> expiry =
                options.stream().map(Instrument.Option::lastTradingDay).min(Comparator.naturalOrder());
        this.front = options.stream()
                .filter(option -> option.lastTradingDay().equals(expiry.orElseThrow()))
                .sorted(Comparator.comparing(Instrument.Option::strike))
                .toList();
        this.future = all.stream()
                .filter(Instrument.Future.class::isInstance)
                .map(Instrument.Future.class::cast)
                .min(Comparator.comparing(Instrument.Future::lastTradingDay))
                .orElse(null);
        this.index = recording.firstIndex().orElseGet(this::middleStrike);
    }

    /** Where nothing else is known: exchanges list strikes around the index. */
    private double middleStrike() {
        return front.isEmpty()
                ? settings.index()
                : front.get(front.size() / 2).strike().doubleValue();
    }

    /** The recorded index, points. */
    void recorded(double value) {
        recorded = true;
        known = true;
        index = value;
        impliedAt = LocalDateTime.MIN;
    }

    /** Whether the index is more than a guess. */
    boolean isKnown() {
        return known;
    }

    double volatility() {
        return volatility;
    }

    TheoreticalPrices at(LocalDateTime time) {
        if (impliedAt.equals(LocalDateTime.MIN)
                || Duration.between(impliedAt, time).abs().compareTo(GOOD_FOR) >= 0) {
            impliedAt = time;
            if (!recorded) {
                impliedIndex(time).ifPresent(value -> {
                    index = value;
                    known = true;
                });
            }
            impliedVolatility(time)
                    .ifPresent(value -> volatility = Math.clamp(value, LEAST_VOLATILITY, MOST_VOLATILITY));
        }
        return prices(index, time);
    }

    private TheoreticalPrices prices(double level, LocalDateTime time) {
        return new TheoreticalPrices(level, new VolatilitySurface(volatility, volatility), time, settings.rate());
    }

    private OptionalDouble impliedIndex(LocalDateTime time) {
        TheoreticalPrices unit = prices(1, time);
        if (!front.isEmpty()) {
            LocalDate expiry = front.getFirst().lastTradingDay();
            OptionalDouble forward = new ImpliedIndex(front)
                    .forward(option -> mid.apply(option.code()), Math.exp(-settings.rate() * unit.years(expiry)));
            if (forward.isPresent()) {
                return OptionalDouble.of(forward.getAsDouble() / unit.forward(expiry));
            }
        }
        if (future != null) {
            OptionalDouble price = mid.apply(future.code());
            if (price.isPresent()) {
                return OptionalDouble.of(price.getAsDouble() / unit.forward(future.lastTradingDay()));
            }
        }
        return OptionalDouble.empty();
    }

    private OptionalDouble impliedVolatility(LocalDateTime time) {
        if (front.isEmpty()) {
            return OptionalDouble.empty();
        }
        LocalDate expiry = front.getFirst().lastTradingDay();
        TheoreticalPrices now = prices(index, time);
        double forward = now.forward(expiry);
        return front.stream()
                .filter(option -> isOutOfTheMoney(option, forward))
                .sorted(Comparator.comparingDouble(
                        option -> Math.abs(option.strike().doubleValue() - forward)))
                .limit(2)
                .mapToDouble(option -> solve(option, forward, now.years(expiry)))
                .filter(solved -> solved > 0)
                .average();
    }

    private static boolean isOutOfTheMoney(Instrument.Option option, double forward) {
        return (option.code().type() == ContractType.CALL) == (option.strike().doubleValue() >= forward);
    }

    private double solve(Instrument.Option option, double forward, double years) {
        OptionalDouble price = mid.apply(option.code());
        return price.isEmpty()
                ? Double.NaN
                : ImpliedVolatilitySolver.solveOrNaN(
                        option.code().type() == ContractType.CALL ? PutCall.CALL : PutCall.PUT,
                        price.getAsDouble(),
                        forward,
                        option.strike().doubleValue(),
                        years,
                        settings.rate());
    }
}
