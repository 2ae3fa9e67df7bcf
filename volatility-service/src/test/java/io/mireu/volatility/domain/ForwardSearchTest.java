package io.mireu.volatility.domain;

import static io.mireu.volatility.SampleMarket.FUTURE;
import static io.mireu.volatility.SampleMarket.LAST_TRADING_DAY;
import static io.mireu.volatility.SampleMarket.NOW;
import static io.mireu.volatility.SampleMarket.TERMS;
import static io.mireu.volatility.SampleMarket.YEARS;
import static io.mireu.volatility.SampleMarket.futureQuote;
import static io.mireu.volatility.SampleMarket.options;
import static io.mireu.volatility.SampleMarket.quote;
import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.Instrument;
import io.mireu.model.market.QualityFlag;
import io.mireu.model.market.Quote;
import io.mireu.model.volatility.ForwardSource;
import io.mireu.pricing.smile.OptionQuote;
import io.mireu.pricing.smile.SmileSettings;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ForwardSearchTest {

    private static final Instrument.Future BIG =
            new Instrument.Future(DerivativeCode.of("A016C000"), "F 2612", LAST_TRADING_DAY);
    private static final QuotedFuture LOST = new QuotedFuture(FUTURE, futureQuote("0", "1100.02"));
    private static final QuotedFuture USABLE =
            new QuotedFuture(BIG, quote(BIG.code(), new BigDecimal("1100.00"), new BigDecimal("1100.10"), NOW));

    private final ForwardSearch search =
            new ForwardSearch(TERMS, SmileSettings.defaults(), OptionalDouble.of(YEARS), NOW);

    @Test
    void theFirstFutureWithAUsableBookGivesTheForward() {
        QuotedFuture mini = new QuotedFuture(FUTURE, futureQuote("1099.98", "1100.02"));
        assertThat(find(List.of(mini, USABLE))).isEqualTo(new KnownForward(FUTURE.code(), new BigDecimal("1100.00")));
        assertThat(find(List.of(LOST, USABLE))).isEqualTo(new KnownForward(BIG.code(), new BigDecimal("1100.05")));
    }

    @Test
    void anExactFutureComesBeforeATruncatedOneAndThatBeforeParity() {
        Quote truncated = futureQuote("1099.9", "1100.1").withQuality(1, Set.of(QualityFlag.TRUNCATED));
        QuotedFuture mini = new QuotedFuture(FUTURE, truncated);
        assertThat(find(List.of(mini, USABLE))).isEqualTo(new KnownForward(BIG.code(), new BigDecimal("1100.05")));
        assertThat(find(List.of(mini))).isEqualTo(new KnownForward(FUTURE.code(), new BigDecimal("1100.0")));
    }

    @Test
    void withoutAUsableFuturePutsAndCallsTell() {
        for (List<QuotedFuture> futures : List.of(List.of(LOST), List.<QuotedFuture>of())) {
            KnownForward known = (KnownForward) find(futures);
            assertThat(known.price()).isEqualByComparingTo("1100");
            assertThat(known.source()).isEqualTo(ForwardSource.PARITY);
        }
    }

    @Test
    void whereNeitherTellsTheReasonIsThatOfTheFutureOrThatOfTheOptions() {
        assertThat(search.find(List.of(LOST), List::of)).isEqualTo(MissingForward.ONE_SIDED);
        assertThat(search.find(List.of(), List::of)).isEqualTo(MissingForward.TOO_FEW_STRIKES);
        var settled = new ForwardSearch(TERMS, SmileSettings.defaults(), OptionalDouble.empty(), NOW);
        assertThat(settled.find(List.of(), ForwardSearchTest::quotes)).isEqualTo(MissingForward.NO_FUTURE_LISTED);
    }

    private ForwardQuote find(List<QuotedFuture> futures) {
        return search.find(futures, ForwardSearchTest::quotes);
    }

    private static List<OptionQuote> quotes() {
        return SmileQuotes.of(options(), option -> quote(option, 1100, strike -> 0.35), NOW);
    }
}
