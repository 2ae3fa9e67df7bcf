package io.mireu.volatility.domain;

import static io.mireu.model.instrument.ContractType.CALL;
import static io.mireu.model.instrument.ContractType.PUT;
import static io.mireu.volatility.SampleMarket.FUTURE;
import static io.mireu.volatility.SampleMarket.NOW;
import static io.mireu.volatility.SampleMarket.RATE;
import static io.mireu.volatility.SampleMarket.TERMS;
import static io.mireu.volatility.SampleMarket.YEARS;
import static io.mireu.volatility.SampleMarket.option;
import static io.mireu.volatility.SampleMarket.options;
import static io.mireu.volatility.SampleMarket.quote;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.mireu.model.instrument.Instrument;
import io.mireu.model.market.DataOrigin;
import io.mireu.model.market.QualityFlag;
import io.mireu.model.market.Quote;
import io.mireu.model.volatility.OptionGreeks;
import io.mireu.model.volatility.QuoteQuality;
import io.mireu.pricing.Black76;
import io.mireu.pricing.Black76Greeks;
import io.mireu.pricing.PutCall;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionValuationTest {

    private static final ForwardQuote FORWARD = new KnownForward(FUTURE.code(), new BigDecimal("1100"));

    private final OptionValuation valuation = new OptionValuation(TERMS, FORWARD, OptionalDouble.of(YEARS), NOW);

    @Test
    void theSmileThatMadeTheQuotesIsRecovered() {
        for (Instrument.Option option : options()) {
            OptionGreeks valued = valuation.value(option, quote(option, 1100, OptionValuationTest::skew));
            assertThat(valued.quality()).as(option.name()).isEqualTo(QuoteQuality.OK);
            assertThat(valued.volatility())
                    .as(option.name())
                    .isCloseTo(skew(option.strike().doubleValue()), within(1e-6));
        }
    }

    @Test
    void theGreeksAreThoseOfTheImpliedVolatility() {
        Instrument.Option put = option(PUT, 1040);
        var greeks = Objects.requireNonNull(
                valuation.value(put, quote(put, 1100, strike -> 0.35)).greeks());
        Black76Greeks expected = Black76.greeks(PutCall.PUT, 1100, 1040, YEARS, RATE, 0.35);
        assertThat(greeks.delta()).isCloseTo(expected.delta(), within(1e-6));
        assertThat(greeks.gamma()).isCloseTo(expected.gamma(), within(1e-6));
        assertThat(greeks.vega()).isCloseTo(expected.vega(), within(1e-6));
        assertThat(greeks.theta()).isCloseTo(expected.theta(), within(1e-6)).isNegative();
        assertThat(greeks.rho()).isCloseTo(expected.rho(), within(1e-6));
        assertThat(greeks.vanna()).isCloseTo(expected.vanna(), within(1e-6));
        assertThat(greeks.volga()).isCloseTo(expected.volga(), within(1e-6));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0.02, NO_BID",
        "30, 0, NO_OFFER",
        "30.05, 30, CROSSED",
        "30, 30, CROSSED",
        "90, 91, BELOW_INTRINSIC",
        "1100, 1101, ABOVE_FORWARD",
        "100.1, 100.2, OK"
    })
    void aQuoteThatImpliesNothingHasAFlagAndNoNumber(BigDecimal bid, BigDecimal offer, QuoteQuality expected) {
        Instrument.Option call = option(CALL, 1000);
        assertQuality(valuation.value(call, quote(call.code(), bid, offer, NOW)), expected);
    }

    @Test
    void anOldQuoteAndAMissingOneAreStale() {
        Instrument.Option call = option(CALL, 1100);
        assertQuality(valuation.value(call, null), QuoteQuality.STALE);
        Instant old = NOW.minus(TERMS.optionQuoteMaxAge()).minusMillis(1);
        assertQuality(
                valuation.value(call, quote(call.code(), new BigDecimal("30"), new BigDecimal("31"), old)),
                QuoteQuality.STALE);
    }

    @Test
    void aQuoteThatWasLateOrThatWasOldWhenItWasToldIsStale() {
        Instrument.Option call = option(CALL, 1100);
        Quote quote = quote(call, 1100, strike -> 0.3);
        assertQuality(valuation.value(call, quote.withQuality(1, Set.of(QualityFlag.STALE))), QuoteQuality.STALE);
        assertQuality(valuation.value(call, polled(quote, TERMS.optionQuoteMaxAge())), QuoteQuality.OK);
        Duration old = TERMS.optionQuoteMaxAge().plusMillis(1);
        assertQuality(valuation.value(call, polled(quote, old)), QuoteQuality.STALE);
    }

    private static Quote polled(Quote quote, Duration age) {
        return new Quote(
                quote.instrument(),
                quote.bids(),
                quote.offers(),
                quote.venueTime(),
                quote.receivedAt(),
                DataOrigin.POLLED,
                age,
                0,
                Set.of());
    }

    @Test
    void aTruncatedPriceGivesAVolatilityThatIsMarked() {
        Instrument.Option call = option(CALL, 1100);
        Quote quote = quote(call, 1100, strike -> 0.3).withQuality(1, Set.of(QualityFlag.TRUNCATED));
        OptionGreeks valued = valuation.value(call, quote);
        assertThat(valued.quality()).isEqualTo(QuoteQuality.TRUNCATED);
        assertThat(valued.volatility()).isCloseTo(0.3, within(1e-6));
        assertThat(valued.greeks()).isNotNull();
    }

    @Test
    void withoutAForwardThereIsNoVolatility() {
        Instrument.Option call = option(CALL, 1100);
        var blind = new OptionValuation(TERMS, MissingForward.CROSSED, OptionalDouble.of(YEARS), NOW);
        assertQuality(blind.value(call, quote(call, 1100, strike -> 0.3)), QuoteQuality.NO_FORWARD);
    }

    @Test
    void aSettledSeriesIsExpired() {
        Instrument.Option call = option(CALL, 1100);
        var late = new OptionValuation(TERMS, FORWARD, OptionalDouble.empty(), NOW);
        assertQuality(late.value(call, quote(call, 1100, strike -> 0.3)), QuoteQuality.EXPIRED);
    }

    @Test
    void aPriceThatHardlyDependsOnVolatilityIsNotSolved() {
        Instrument.Option put = option(PUT, 1200);
        assertQuality(valuation.value(put, quote(put, 1100, strike -> 0.05)), QuoteQuality.NOT_SOLVED);
    }

    private static void assertQuality(OptionGreeks valued, QuoteQuality expected) {
        assertThat(valued.quality()).isEqualTo(expected);
        assertThat(valued.volatility() == null).isEqualTo(expected != QuoteQuality.OK);
        assertThat(valued.asOf()).isEqualTo(NOW);
        assertThat(valued.clock()).isEqualTo(TERMS.clock().name());
    }

    private static double skew(double strike) {
        double moneyness = Math.log(strike / 1100);
        return 0.35 - 0.8 * moneyness + 3 * moneyness * moneyness;
    }
}
