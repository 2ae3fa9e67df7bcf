package io.mireu.volatility.domain;

import static io.mireu.volatility.SampleMarket.FUTURE;
import static io.mireu.volatility.SampleMarket.NOW;
import static io.mireu.volatility.SampleMarket.RATE;
import static io.mireu.volatility.SampleMarket.SERIES;
import static io.mireu.volatility.SampleMarket.TERMS;
import static io.mireu.volatility.SampleMarket.YEARS;
import static io.mireu.volatility.SampleMarket.options;
import static io.mireu.volatility.SampleMarket.quote;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.mireu.model.market.QualityFlag;
import io.mireu.model.volatility.ForwardSource;
import io.mireu.model.volatility.VolatilitySmile;
import io.mireu.model.volatility.VolatilitySmile.Wings;
import io.mireu.pricing.smile.OptionQuote;
import io.mireu.pricing.smile.SmileSettings;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

class SeriesSmileTest {

    private static final ForwardQuote FORWARD = new KnownForward(FUTURE.code(), new BigDecimal("1100"));

    @Test
    void itHasOneOutOfTheMoneyOptionAStrike() {
        VolatilitySmile smile = smile(FORWARD, quotes(strike -> 0.35)).orElseThrow();
        assertThat(smile.clock().value()).isEqualTo("act-365");
        assertThat(smile.forwardSource()).isEqualTo(ForwardSource.FUTURE);
        assertThat(smile.rate()).isEqualTo(RATE);
        assertThat(smile.points())
                .hasSize(81)
                .isSortedAccordingTo((a, b) -> a.strike().compareTo(b.strike()));
        assertThat(smile.points()).allSatisfy(point -> {
            boolean isPut = point.strike().compareTo(smile.forward()) < 0;
            assertThat(point.delta() < 0).isEqualTo(isPut);
            assertThat(point.volatility()).isCloseTo(0.35, within(1e-6));
            double fromAxis = Math.exp(-RATE * YEARS) * (Objects.requireNonNull(point.x()) - (isPut ? 1 : 0));
            assertThat(point.delta()).as("delta is the axis, discounted").isCloseTo(fromAxis, within(1e-9));
        });
    }

    @Test
    void itsFiguresAreThoseOfTheSkewThatMadeTheQuotes() {
        VolatilitySmile smile = smile(FORWARD, quotes(SeriesSmileTest::skew)).orElseThrow();
        Wings twenty = Objects.requireNonNull(smile.twentyDelta());
        Wings twentyFive = Objects.requireNonNull(smile.twentyFiveDelta());
        assertThat(smile.atTheMoney()).isCloseTo(0.35, within(2e-3));
        assertThat(twenty.put()).as("near 1,040").isCloseTo(skew(1038), within(2e-3));
        assertThat(twenty.call()).as("near 1,160").isCloseTo(skew(1161), within(2e-3));
        assertThat(twenty.riskReversal())
                .isCloseTo(Objects.requireNonNull(twenty.call()) - Objects.requireNonNull(twenty.put()), within(1e-12));
        assertThat(twentyFive.put()).isBetween(smile.atTheMoney(), twenty.put());
        assertThat(twentyFive.butterfly()).isCloseTo(0, within(2e-3));
    }

    @Test
    void whatTheStrikesDoNotReachIsMissing() {
        List<OptionQuote> narrow = quotes(SeriesSmileTest::skew).stream()
                .filter(quote -> quote.strike() > 1095 && quote.strike() < 1170)
                .toList();
        VolatilitySmile smile = smile(FORWARD, narrow).orElseThrow();
        assertThat(smile.atTheMoney()).isNotNull();
        assertThat(smile.twentyDelta()).satisfies(wings -> {
            assertThat(Objects.requireNonNull(wings).put()).isNull();
            assertThat(wings.call()).isNotNull();
            assertThat(wings.riskReversal()).isNull();
        });
    }

    @Test
    void withoutAForwardOrAQuoteInTimeThereIsNone() {
        assertThat(smile(MissingForward.STALE, quotes(SeriesSmileTest::skew))).isEmpty();
        List<OptionQuote> late = SmileQuotes.of(
                options(),
                option -> quote(option, 1100, SeriesSmileTest::skew).withQuality(1, Set.of(QualityFlag.STALE)),
                NOW);
        assertThat(smile(FORWARD, late)).isEmpty();
    }

    private static double skew(double strike) {
        return 0.35 - (strike - 1100) / 2000;
    }

    private static List<OptionQuote> quotes(DoubleUnaryOperator volatility) {
        return SmileQuotes.of(options(), option -> quote(option, 1100, volatility), NOW);
    }

    private static Optional<VolatilitySmile> smile(ForwardQuote forward, List<OptionQuote> quotes) {
        OptionValuation valuation = new OptionValuation(TERMS, forward, OptionalDouble.of(YEARS), NOW);
        return new SeriesSmile(SERIES, valuation, SmileSettings.defaults()).of(options(), quotes);
    }
}
