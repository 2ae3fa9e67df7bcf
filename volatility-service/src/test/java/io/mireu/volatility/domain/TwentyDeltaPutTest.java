package io.mireu.volatility.domain;

import static io.mireu.volatility.SampleMarket.FUTURE;
import static io.mireu.volatility.SampleMarket.NOW;
import static io.mireu.volatility.SampleMarket.SERIES;
import static io.mireu.volatility.SampleMarket.TERMS;
import static io.mireu.volatility.SampleMarket.YEARS;
import static io.mireu.volatility.SampleMarket.options;
import static io.mireu.volatility.SampleMarket.quote;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.mireu.model.instrument.Instrument;
import io.mireu.model.volatility.Greeks;
import io.mireu.model.volatility.OptionGreeks;
import io.mireu.model.volatility.VolatilityPoint;
import io.mireu.volatility.domain.TwentyDeltaPut.PointFound;
import io.mireu.volatility.domain.TwentyDeltaPut.PointMissing;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class TwentyDeltaPutTest {

    private static final KnownForward FORWARD = new KnownForward(FUTURE.code(), new BigDecimal("1100"));

    @Test
    void aFlatSmileGivesItsVolatilityAndTheStrikeOfTheFactSheet() {
        VolatilityPoint point = pointOf(chain(FORWARD, strike -> 0.35, all -> true));
        assertThat(point.twentyDeltaVolatility()).isCloseTo(0.35, within(1e-6));
        assertThat(point.clock().value()).isEqualTo("act-365");
        assertThat(point.option().value()).as("the put 1040.0").isEqualTo("C016CA16");
        assertThat(point.price()).isCloseTo(new BigDecimal("8.5209"), within(new BigDecimal("0.0001")));
        assertThat(point.greeks().delta()).isCloseTo(-0.19675, within(1e-5));
        assertThat(point.future()).isEqualTo(FUTURE.code());
        assertThat(point.futurePrice()).isEqualByComparingTo("1100");
    }

    @Test
    void aSkewIsInterpolatedLinearlyInDelta() {
        ValuedChain chain = chain(FORWARD, strike -> 0.35 - (strike - 1100) / 1000, all -> true);
        VolatilityPoint point = pointOf(chain);
        List<OptionGreeks> puts = chain.solvedPutsUpTo(new BigDecimal("1100")).toList();
        OptionGreeks before = puts.stream()
                .filter(put -> delta(put) >= -0.2)
                .reduce((a, b) -> b)
                .orElseThrow();
        OptionGreeks beyond =
                puts.stream().filter(put -> delta(put) < -0.2).findFirst().orElseThrow();
        double weight = (-0.2 - delta(before)) / (delta(beyond) - delta(before));
        assertThat(point.twentyDeltaVolatility())
                .isCloseTo((1 - weight) * volatility(before) + weight * volatility(beyond), within(1e-12))
                .isBetween(volatility(beyond), volatility(before));
    }

    @Test
    void withoutTwoPutsAroundTheTargetThereIsAReasonAndNoPoint() {
        assertThat(TwentyDeltaPut.of(chain(FORWARD, strike -> 0.35, strike -> strike < 1040), NOW))
                .isEqualTo(PointMissing.NO_PUT_BEYOND);
        assertThat(TwentyDeltaPut.of(chain(FORWARD, strike -> 0.35, strike -> strike > 1045), NOW))
                .isEqualTo(PointMissing.NO_PUT_BEFORE);
        assertThat(TwentyDeltaPut.of(chain(FORWARD, strike -> 0.35, strike -> strike > 1100), NOW))
                .isEqualTo(PointMissing.NO_PUT_WITH_VOLATILITY);
        assertThat(TwentyDeltaPut.of(chain(MissingForward.STALE, strike -> 0.35, all -> true), NOW))
                .isEqualTo(PointMissing.NO_FORWARD);
    }

    @Test
    void aForwardByParityNamesNoFutureAndMakesNoPoint() {
        var byParity = new KnownForward(null, new BigDecimal("1100"));
        assertThat(TwentyDeltaPut.of(chain(byParity, strike -> 0.35, all -> true), NOW))
                .isEqualTo(PointMissing.NO_FORWARD);
    }

    private static ValuedChain chain(ForwardQuote forward, DoubleUnaryOperator smile, Predicate<Double> isQuoted) {
        OptionValuation valuation = new OptionValuation(TERMS, forward, OptionalDouble.of(YEARS), NOW);
        List<OptionGreeks> valued = options().stream()
                .map(option ->
                        valuation.value(option, isQuoted.test(strikeOf(option)) ? quote(option, 1100, smile) : null))
                .toList();
        return new ValuedChain(SERIES, forward, YEARS, TERMS.clock().name(), valued, NOW);
    }

    private static double strikeOf(Instrument.Option option) {
        return option.strike().doubleValue();
    }

    private static VolatilityPoint pointOf(ValuedChain chain) {
        return switch (TwentyDeltaPut.of(chain, NOW)) {
            case PointFound(VolatilityPoint point) -> point;
            case PointMissing reason -> throw new AssertionError(reason);
        };
    }

    private static double delta(OptionGreeks put) {
        Greeks greeks = put.greeks();
        return greeks == null ? Double.NaN : greeks.delta();
    }

    private static double volatility(OptionGreeks put) {
        Double volatility = put.volatility();
        return volatility == null ? Double.NaN : volatility;
    }
}
