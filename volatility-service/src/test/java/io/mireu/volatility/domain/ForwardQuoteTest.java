package io.mireu.volatility.domain;

import static io.mireu.volatility.SampleMarket.FUTURE;
import static io.mireu.volatility.SampleMarket.NOW;
import static io.mireu.volatility.SampleMarket.futureQuote;
import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.model.market.Quote;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ForwardQuoteTest {

    @Test
    void theForwardIsTheMiddleOfTheFuturesBook() {
        assertThat(forward(futureQuote("1099.98", "1100.02"), NOW))
                .isEqualTo(new KnownForward(FUTURE.code(), new BigDecimal("1100.00")));
    }

    @Test
    void everyUnusableBookHasItsReason() {
        assertThat(ForwardQuote.of(null, null, NOW, Duration.ofSeconds(30))).isEqualTo(MissingForward.NO_FUTURE_LISTED);
        assertThat(forward(null, NOW)).isEqualTo(MissingForward.NO_QUOTE);
        assertThat(forward(futureQuote("0", "1100.02"), NOW)).isEqualTo(MissingForward.ONE_SIDED);
        assertThat(forward(futureQuote("1100.04", "1100.02"), NOW)).isEqualTo(MissingForward.CROSSED);
        assertThat(forward(futureQuote("1099.98", "1100.02"), NOW.plusSeconds(31)))
                .isEqualTo(MissingForward.STALE);
        assertThat(forward(futureQuote("1099.98", "1100.02"), NOW.minusSeconds(31)))
                .as("left over from a venue whose clock ran ahead")
                .isEqualTo(MissingForward.STALE);
    }

    private static ForwardQuote forward(@Nullable Quote quote, Instant now) {
        return ForwardQuote.of(FUTURE, quote, now, Duration.ofSeconds(30));
    }
}
