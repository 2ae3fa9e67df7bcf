package io.mireu.pricing.smile;

import static io.mireu.pricing.PutCall.CALL;
import static io.mireu.pricing.PutCall.PUT;
import static io.mireu.pricing.smile.SampleChain.DEFAULTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.mireu.pricing.PutCall;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParityForwardTest {

    private static final SampleChain CHAIN = SampleChain.skewed();
    private static final double TICK = 0.05;

    @Test
    void aPricedSurfaceGivesBackItsForward() {
        FoundForward found = found(CHAIN.parity(CHAIN.quotes(TICK)));
        assertThat(found.value()).isCloseTo(1100, within(1e-9));
        assertThat(found.method()).isEqualTo(ForwardMethod.PARITY);
        assertThat(found.strikes()).containsExactly(1100.0, 1097.5, 1102.5, 1095.0, 1105.0);
        assertThat(found.dispersion()).isLessThan(1e-9);
        assertThat(found.check()).isEqualTo(ParityCheck.INSIDE);
    }

    @Test
    void theOrderOfTheQuotesDoesNotMatter() {
        List<OptionQuote> quotes = CHAIN.noisyQuotes(TICK, new Random(7));
        ForwardResult sorted = CHAIN.parity(quotes);
        Collections.shuffle(quotes, new Random(8));
        assertThat(CHAIN.parity(quotes)).isEqualTo(sorted);
    }

    @Test
    void noiseInsideTheSpreadMovesTheForwardLessThanTheSpread() {
        Random random = new Random(9);
        for (int i = 0; i < 100; i++) {
            FoundForward found = found(CHAIN.parity(CHAIN.noisyQuotes(0.25, random)));
            assertThat(found.value()).isCloseTo(1100, within(0.5));
            assertThat(found.dispersion()).isBetween(1e-3, 1.01);
        }
    }

    @Test
    void aStrikeWhosePutHasNotMovedYetIsLeftOut() {
        List<OptionQuote> quotes = with(PUT, 1097.5, put -> shifted(put, 6));
        FoundForward found = found(CHAIN.parity(quotes));
        assertThat(found.value()).isCloseTo(1100, within(1e-9));
        assertThat(found.strikes()).hasSize(4).doesNotContain(1097.5);
    }

    @Test
    void aStrikeWhoseWideQuoteHidesItsForwardIsLeftOut() {
        FoundForward found = found(CHAIN.parity(with(CALL, 1100, call -> OptionQuote.of(CALL, 1100, 30.0, 34.8))));
        assertThat(found.strikes()).hasSize(4).doesNotContain(1100.0);
        assertThat(found.value()).isCloseTo(1100, within(1e-9));
        assertThat(found.dispersion()).isLessThan(1e-9);
    }

    @Test
    void strikesThatDisagreeGiveNoForward() {
        List<OptionQuote> quotes = new ArrayList<>();
        for (OptionQuote quote : CHAIN.quotes(TICK)) {
            double step = quote.strike() / 2.5 % 3;
            quotes.add(quote.type() == CALL ? shifted(quote, 5 * step) : quote);
        }
        assertThat(CHAIN.parity(quotes)).isEqualTo(NoForward.STRIKES_DISAGREE);
    }

    @Test
    void aForwardOutsideTheBoundsOfItsStrikesIsNone() {
        // mids 2 points apart are near enough, but bids and offers a tick around them exclude each other
        SmileSettings strict = new SmileSettings(QuoteFilter.defaults(), new ParitySettings(3, 3, 0.01, 1e-4));
        List<OptionQuote> quotes = List.of(
                OptionQuote.of(CALL, 1097.5, 31.9, 32.0),
                OptionQuote.of(PUT, 1097.5, 29.4, 29.5),
                OptionQuote.of(CALL, 1100, 31.9, 32.0),
                OptionQuote.of(PUT, 1100, 29.9, 30.0),
                OptionQuote.of(CALL, 1102.5, 29.9, 30.0),
                OptionQuote.of(PUT, 1102.5, 30.4, 30.5));
        assertThat(ParityForward.of(quotes, CHAIN.years(), 0, strict)).isEqualTo(NoForward.STRIKES_DISAGREE);
    }

    @Test
    void quotesThatCannotBeUsedAreNotAsked() {
        List<UnaryOperator<OptionQuote>> spoilers = List.of(
                quote -> OptionQuote.of(quote.type(), quote.strike(), 0, quote.offer()),
                quote -> OptionQuote.of(quote.type(), quote.strike(), quote.bid(), Double.NaN),
                quote -> OptionQuote.of(quote.type(), quote.strike(), quote.offer(), quote.bid()),
                quote -> OptionQuote.of(quote.type(), quote.strike(), 0.8 * quote.bid(), quote.offer()),
                quote -> aged(quote, Duration.ofMinutes(6)),
                quote ->
                        new OptionQuote(quote.type(), quote.strike(), quote.bid(), quote.offer(), Duration.ZERO, true));
        for (UnaryOperator<OptionQuote> spoiler : spoilers) {
            FoundForward found = found(CHAIN.parity(with(CALL, 1100, spoiler)));
            assertThat(found.strikes()).hasSize(5).doesNotContain(1100.0);
            assertThat(found.value()).isCloseTo(1100, within(1e-9));
        }
    }

    @Test
    void twoStrikesAreTooFew() {
        List<OptionQuote> quotes = CHAIN.quotes(TICK);
        assertThat(CHAIN.parity(quotes.subList(0, 4))).isEqualTo(NoForward.TOO_FEW_STRIKES);
        assertThat(CHAIN.parity(quotes.subList(0, 6))).isInstanceOf(FoundForward.class);
        assertThat(CHAIN.parity(List.of())).isEqualTo(NoForward.TOO_FEW_STRIKES);
        assertThat(CHAIN.parity(
                        quotes.stream().filter(quote -> quote.type() == PUT).toList()))
                .isEqualTo(NoForward.TOO_FEW_STRIKES);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void invalidNumbersAreNamed(double bad) {
        List<OptionQuote> quotes = CHAIN.quotes(TICK);
        assertThat(ParityForward.of(quotes, bad, 0.03, DEFAULTS)).isEqualTo(NoForward.INVALID_YEARS);
        assertThat(ParityForward.given(bad, quotes, 0.1, 0.03, DEFAULTS)).isEqualTo(NoForward.INVALID_FORWARD);
        assertThat(ParityForward.given(1100, quotes, bad, 0.03, DEFAULTS)).isEqualTo(NoForward.INVALID_YEARS);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e5, -1e5, Double.NaN, Double.NEGATIVE_INFINITY})
    void aRateWithoutADiscountFactorIsNamed(double rate) {
        assertThat(ParityForward.of(CHAIN.quotes(TICK), 0.1, rate, DEFAULTS)).isEqualTo(NoForward.INVALID_RATE);
    }

    @ParameterizedTest
    @CsvSource({
        "1100.1, INSIDE",
        "1100.6, INSIDE",
        "1099.36, INSIDE",
        "1099.33, OUTSIDE",
        "1100.64, INSIDE",
        "1100.67, OUTSIDE",
        "1103, OUTSIDE",
        "1097, OUTSIDE"
    })
    void aGivenForwardIsCheckedAgainstThePutsAndCalls(double given, ParityCheck check) {
        FoundForward found =
                found(ParityForward.given(given, CHAIN.quotes(TICK), CHAIN.years(), CHAIN.rate(), DEFAULTS));
        assertThat(found.value()).isEqualTo(given);
        assertThat(found.method()).isEqualTo(ForwardMethod.GIVEN);
        assertThat(found.check()).isEqualTo(check);
        assertThat(found.strikes()).hasSize(5);
    }

    @Test
    void aGivenForwardThatHalfTheStrikesExcludeIsFlagged() {
        List<OptionQuote> half = with(CALL, 1100, call -> shifted(call, 5)).stream()
                .filter(quote -> quote.strike() == 1100 || quote.strike() == 1102.5)
                .toList();
        FoundForward found = found(ParityForward.given(1100, half, CHAIN.years(), CHAIN.rate(), DEFAULTS));
        assertThat(found.strikes()).hasSize(2);
        assertThat(found.check()).isEqualTo(ParityCheck.OUTSIDE);
    }

    @Test
    void aGivenForwardWithoutPutsAndCallsStaysUnchecked() {
        assertThat(found(ParityForward.given(1100, List.of(), 0.1, 0.03, DEFAULTS))
                        .check())
                .isEqualTo(ParityCheck.UNCHECKED);
    }

    @Test
    void settingsThatMakeNoSenseAreRefused() {
        assertThatThrownBy(() -> new ParitySettings(2, 3, 0.1, 0.1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ParitySettings(5, 3, Double.NaN, 0.1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new QuoteFilter(0.1, 0.1, -1, 0.1, Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new QuoteFilter(0.1, 0.1, 0.1, 0.1, Duration.ofSeconds(-1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static FoundForward found(ForwardResult result) {
        assertThat(result).isInstanceOf(FoundForward.class);
        return (FoundForward) result;
    }

    private static OptionQuote shifted(OptionQuote quote, double points) {
        return OptionQuote.of(quote.type(), quote.strike(), quote.bid() + points, quote.offer() + points);
    }

    private static OptionQuote aged(OptionQuote quote, Duration age) {
        return new OptionQuote(quote.type(), quote.strike(), quote.bid(), quote.offer(), age, false);
    }

    private static List<OptionQuote> with(PutCall type, double strike, UnaryOperator<OptionQuote> change) {
        return CHAIN.quotes(TICK).stream()
                .map(quote -> quote.type() == type && quote.strike() == strike ? change.apply(quote) : quote)
                .toList();
    }
}
