package io.mireu.volatility.domain;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.Instrument;
import io.mireu.model.instrument.SeriesCode;
import io.mireu.model.volatility.PointOrigin;
import io.mireu.model.volatility.VolatilityPoint;
import io.mireu.volatility.domain.TwentyDeltaPut.PointMissing;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes the points of a series from bars: what is known of a minute once it is over, so that a point never looks ahead.
 *
 * <p>A put keeps the volatility of its last trades until they are too old; its delta is that of the present future. The
 * future itself must have traded in the minute.
 */
public final class PointsFromBars {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final SeriesCode series;
    private final Map<DerivativeCode, Instrument.Option> puts;
    private final BarTerms terms;
    private final Predicate<Instant> trading;
    private final BarVolatility volatilities;

    /**
     * For one series.
     *
     * @param puts all that were listed
     * @param trading whether the minute that begins then is one of continuous trading
     */
    public PointsFromBars(SeriesCode series, List<Instrument.Option> puts, BarTerms terms, Predicate<Instant> trading) {
        this.series = series;
        this.puts = puts.stream().collect(Collectors.toMap(Instrument.Option::code, Function.identity()));
        this.terms = terms;
        this.trading = trading;
        this.volatilities = new BarVolatility(terms);
    }

    /**
     * The points.
     *
     * @param points oldest first
     * @param minutes of continuous trading in which the future traded
     * @param first the first time that could have had a point; null without such minutes
     * @param last the last one
     */
    public record Rebuilt(
            List<VolatilityPoint> points,
            int minutes,
            @Nullable Instant first,
            @Nullable Instant last) {}

    /** All that the archive gives. */
    public Rebuilt rebuild(ArchivedMinutes archive) {
        Map<DerivativeCode, Traded> traded = new HashMap<>();
        List<VolatilityPoint> points = new ArrayList<>();
        List<Instant> ends = new ArrayList<>();
        archive.futures().forEach((start, future) -> {
            if (trading.test(start)) {
                ends.add(start.plus(MINUTE));
                trade(traded, archive.putsAt(start), future, start);
                point(traded, archive.future(), future, start.plus(MINUTE)).ifPresent(points::add);
            }
        });
        return ends.isEmpty()
                ? new Rebuilt(points, 0, null, null)
                : new Rebuilt(points, ends.size(), ends.getFirst(), ends.getLast());
    }

    private void trade(
            Map<DerivativeCode, Traded> traded,
            Map<DerivativeCode, MinutePrices> bars,
            MinutePrices future,
            Instant start) {
        bars.forEach((code, prices) -> {
            Instrument.Option put = puts.get(code);
            if (put != null) {
                volatilities
                        .of(put, prices, future, start)
                        .ifPresent(volatility -> traded.put(code, new Traded(put, volatility, prices, start)));
            }
        });
    }

    private Optional<VolatilityPoint> point(
            Map<DerivativeCode, Traded> traded, DerivativeCode futureCode, MinutePrices future, Instant asOf) {
        traded.values()
                .removeIf(put -> put.start.plus(MINUTE).plus(terms.putMaxAge()).isBefore(asOf));
        List<ValuedPut> valued = traded.values().stream()
                .filter(put -> put.option.strike().compareTo(future.lastPrice()) <= 0)
                .flatMap(put -> value(put, future, asOf).stream())
                .toList();
        return switch (DeltaBracket.of(valued)) {
            case DeltaBracket bracket
            when bracket.width() <= terms.widestBracket() -> Optional.of(pointOf(bracket, futureCode, future, asOf));
            case DeltaBracket _, PointMissing _ -> Optional.empty();
        };
    }

    private Optional<ValuedPut> value(Traded put, MinutePrices future, Instant asOf) {
        OptionalDouble years = terms.pricing().clock().yearsLeft(put.option.lastTradingDay(), asOf);
        return years.isEmpty()
                ? Optional.empty()
                : volatilities.value(put.option, put.volatility, put.prices, future.closePoints(), years.getAsDouble());
    }

    private VolatilityPoint pointOf(
            DeltaBracket bracket, DerivativeCode futureCode, MinutePrices future, Instant asOf) {
        ValuedPut nearest = bracket.nearest();
        return new VolatilityPoint(
                series,
                asOf,
                bracket.volatility(),
                terms.pricing().clock().name(),
                nearest.option(),
                nearest.price(),
                nearest.greeks(),
                futureCode,
                future.lastPrice(),
                PointOrigin.BARS);
    }

    /** A put's last trades that gave a volatility, and the beginning of their minute. */
    private record Traded(Instrument.Option option, double volatility, MinutePrices prices, Instant start) {}
}
