package io.mireu.pricing.smile;

import static io.mireu.pricing.PutCall.CALL;
import static io.mireu.pricing.PutCall.PUT;
import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.pricing.PutCall;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Each quote that is no point of the smile says why. */
class SmileRowTest {

    private static final SampleChain CHAIN = SampleChain.skewed();
    private static final ForwardResult FORWARD =
            new FoundForward(1100, ForwardMethod.GIVEN, List.of(), 0, ParityCheck.UNCHECKED);

    @ParameterizedTest
    @CsvSource({
        "CALL, 1120, 20, 20.2,",
        "CALL, 1120, 0, 20.2, NO_BID",
        "CALL, 1120, NaN, 20.2, NO_BID",
        "CALL, 1120, -1, NaN, NO_BID",
        "CALL, 1120, 20, 0, NO_OFFER",
        "CALL, 1120, 20, NaN, NO_OFFER",
        "CALL, 1120, 20, Infinity, NO_OFFER",
        "CALL, 1120, 20.2, 20, CROSSED",
        "CALL, 1120, 20, 20, CROSSED",
        "CALL, 0, 20, 20.2, INVALID_STRIKE",
        "CALL, NaN, 20, 20.2, INVALID_STRIKE",
        "CALL, -5, 0, 20.2, INVALID_STRIKE",
        "CALL, 1000, 98, 99, BELOW_INTRINSIC",
        "PUT, 1200, 98, 99, BELOW_INTRINSIC",
        "CALL, 1120, 1100, 1110, ABOVE_FORWARD",
        "PUT, 1000, 999, 1010, ABOVE_FORWARD",
        "PUT, 900, 0.03, 0.04, BELOW_MINIMUM_PREMIUM",
        "CALL, 1120, 18, 21, WIDE_SPREAD",
        "PUT, 900, 0.11, 0.22, WIDE_SPREAD",
        "PUT, 900, 0.12, 0.22,",
        "CALL, 1000, 101.5, 102, IN_THE_MONEY",
        "PUT, 1100, 30, 30.5, IN_THE_MONEY",
        "CALL, 1100, 30, 30.5,",
        "CALL, 1120, 1098.4, 1098.7, LOW_VEGA"
    })
    void theFirstReasonIsTold(PutCall type, double strike, double bid, double offer, @Nullable RowReason reason) {
        SmileRow row = only(OptionQuote.of(type, strike, bid, offer));
        assertThat(row.reason()).isEqualTo(reason);
        assertThat(Double.isFinite(row.volatility())).isEqualTo(reason == null || reason.leavesVolatility());
        assertThat(Double.isFinite(row.x())).isEqualTo(Double.isFinite(row.volatility()));
    }

    @ParameterizedTest
    @CsvSource({
        "300, false,",
        "301, false, STALE",
        "-301, false, STALE",
        "0, true, TRUNCATED",
        "-9223372036854775808, true, STALE"
    })
    void theCallerTellsAgeAndLoss(long seconds, boolean truncated, @Nullable RowReason reason) {
        OptionQuote quote = new OptionQuote(CALL, 1120, 20, 20.2, Duration.ofSeconds(seconds), truncated);
        assertThat(only(quote).reason()).isEqualTo(reason);
    }

    @Test
    void limitsAreOfDecimalsNotOfTheirDoubles() {
        QuoteFilter filter = QuoteFilter.defaults();
        for (int tick = 1; tick < 60; tick++) {
            assertThat(filter.isTooWide(OptionQuote.of(PUT, 900, tick / 100.0, (tick + 10) / 100.0)))
                    .isFalse();
            assertThat(filter.isTooWide(OptionQuote.of(PUT, 900, tick / 100.0, (tick + 11) / 100.0)))
                    .isEqualTo(tick + 5.5 < 11 / 0.15);
            assertThat(filter.isTooCheap(OptionQuote.of(PUT, 900, tick / 1000.0, 0.1 - tick / 1000.0)))
                    .isFalse();
        }
    }

    @Test
    void theSecondRowOfAStrikeIsADuplicateButNotTheOtherType() {
        OptionQuote call = OptionQuote.of(CALL, 1120, 20, 20.2);
        Smile smile = smile(FORWARD, List.of(call, OptionQuote.of(PUT, 1120, 40, 40.2), call), CHAIN.years());
        assertThat(smile.rows())
                .extracting(SmileRow::reason)
                .containsExactly(null, RowReason.IN_THE_MONEY, RowReason.DUPLICATE);
        assertThat(smile.points()).hasSize(1);
    }

    @Test
    void withoutForwardOrTimeEveryGoodRowSaysSo() {
        List<OptionQuote> quotes = List.of(OptionQuote.of(CALL, 1120, 20, 20.2), OptionQuote.of(PUT, 1080, 0, 20.2));
        assertThat(smile(NoForward.TOO_FEW_STRIKES, quotes, CHAIN.years()).rows())
                .extracting(SmileRow::reason)
                .containsExactly(RowReason.NO_FORWARD, RowReason.NO_BID);
        assertThat(smile(FORWARD, quotes, Double.NaN).rows())
                .extracting(SmileRow::reason)
                .containsExactly(RowReason.INVALID_YEARS, RowReason.NO_BID);
        assertThat(Smile.of(FORWARD, quotes, 0.1, Double.NaN, SampleChain.DEFAULTS)
                        .rows())
                .extracting(SmileRow::reason)
                .containsExactly(RowReason.INVALID_RATE, RowReason.NO_BID);
    }

    @Test
    void onePointOutOfOrderIsLeftOutAndAllOthersStay() {
        List<OptionQuote> quotes = new ArrayList<>();
        for (OptionQuote quote : CHAIN.quotes(0.01)) {
            boolean wrong = quote.type() == PUT && quote.strike() == 1050;
            quotes.add(wrong ? OptionQuote.of(PUT, 1050, 0.2 * quote.bid(), 0.2 * quote.offer()) : quote);
        }
        Smile smile = smile(FORWARD, quotes, CHAIN.years());
        List<SmileRow> out = smile.rows().stream()
                .filter(row -> row.reason() == RowReason.NOT_MONOTONIC)
                .toList();
        assertThat(out).singleElement().satisfies(row -> {
            assertThat(row.quote().strike()).isEqualTo(1050);
            assertThat(row.volatility()).isPositive();
        });
        assertThat(smile.points())
                .hasSize(smile(FORWARD, CHAIN.quotes(0.01), CHAIN.years())
                                .points()
                                .size()
                        - 1);
    }

    @Test
    void bidAndOfferHaveTheirVolatilitiesWhateverTheReason() {
        SmileRow wide = only(OptionQuote.of(CALL, 1120, 18, 24));
        assertThat(wide.bidVolatility()).isPositive().isLessThan(wide.offerVolatility());
        SmileRow oneSided = only(OptionQuote.of(CALL, 1120, 0, 24));
        assertThat(oneSided.bidVolatility()).isNaN();
        assertThat(oneSided.offerVolatility()).isEqualTo(wide.offerVolatility());
    }

    @ParameterizedTest
    @EnumSource(RowReason.class)
    void codesAreWordsWithHyphens(RowReason reason) {
        assertThat(reason.code()).matches("[a-z]+(-[a-z]+)*");
    }

    /** Anything at all may come in: what comes out is a finite number or a reason, for each row and each figure. */
    @Test
    void noInputThrowsOrGivesANumberThatIsNone() {
        Random random = new Random(11);
        Set<RowReason> seen = EnumSet.noneOf(RowReason.class);
        for (int i = 0; i < 500; i++) {
            List<OptionQuote> quotes = random.ints(random.nextInt(12), 0, 1)
                    .mapToObj(_ -> anyQuote(random))
                    .toList();
            double years = random.nextInt(4) == 0 ? any(random) : 0.04;
            double rate = random.nextInt(4) == 0 ? any(random) : 0.03;
            ForwardResult forward = random.nextBoolean()
                    ? ParityForward.of(quotes, years, rate, SampleChain.DEFAULTS)
                    : ParityForward.given(any(random), quotes, years, rate, SampleChain.DEFAULTS);
            Smile smile = Smile.of(forward, quotes, years, rate, SampleChain.DEFAULTS);
            for (SmileRow row : smile.rows()) {
                RowReason reason = row.reason();
                assertThat(Double.isFinite(row.volatility())).isEqualTo(reason == null || reason.leavesVolatility());
                if (reason != null) {
                    seen.add(reason);
                }
            }
            SmileFigures.assertFiniteOrMissing(smile);
        }
        assertThat(seen).hasSizeGreaterThan(12);
    }

    private static OptionQuote anyQuote(Random random) {
        double strike = random.nextInt(8) == 0 ? any(random) : 1050 + 25 * random.nextInt(5);
        double bid = random.nextInt(4) == 0 ? any(random) : 80 * random.nextDouble();
        double offer = random.nextInt(4) == 0 ? any(random) : bid * (1 + 0.1 * random.nextDouble());
        Duration age = Duration.ofSeconds(random.nextInt(10) == 0 ? random.nextLong() : 0);
        return new OptionQuote(random.nextBoolean() ? CALL : PUT, strike, bid, offer, age, random.nextInt(20) == 0);
    }

    private static double any(Random random) {
        double[] odd = {
            0,
            -0.0,
            -1,
            Double.NaN,
            Double.POSITIVE_INFINITY,
            Double.NEGATIVE_INFINITY,
            Double.MIN_VALUE,
            1e308,
            1100,
            0.04
        };
        return odd[random.nextInt(odd.length)];
    }

    private static Smile smile(ForwardResult forward, List<OptionQuote> quotes, double years) {
        return Smile.of(forward, quotes, years, CHAIN.rate(), SampleChain.DEFAULTS);
    }

    private static SmileRow only(OptionQuote quote) {
        return smile(FORWARD, List.of(quote), CHAIN.years()).rows().getFirst();
    }
}
