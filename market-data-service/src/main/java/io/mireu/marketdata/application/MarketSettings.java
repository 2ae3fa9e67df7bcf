package io.mireu.marketdata.application;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the market is followed.
 *
 * @param history how much of the session before the start is asked for
 * @param historyFutures of how many mini futures, from the front one, history and gaps are filled in
 * @param clockInterval how often the venue's clock is read and the session published
 * @param staleAfter how long a connected stream may be silent as a whole in continuous trading; a single subscription
 *     may be so for twice as long at least
 * @param nightStaleAfter the same by night, when less is traded
 * @param barGrace how long after its end a minute waits for late trades
 * @param retryFirst pause after the first failed attempt to start; doubled up to {@code retryMost}
 * @param retryMost longest pause between attempts
 * @param queueCapacity frames that may wait for the feed thread
 */
@Validated
@ConfigurationProperties("mireu.market")
public record MarketSettings(
        @DefaultValue("40m") Duration history,
        @DefaultValue("2") @Min(0) int historyFutures,
        @DefaultValue("5s") Duration clockInterval,
        @DefaultValue("15s") Duration staleAfter,
        @DefaultValue("60s") Duration nightStaleAfter,
        @DefaultValue("2s") Duration barGrace,
        @DefaultValue("500ms") Duration retryFirst,
        @DefaultValue("10s") Duration retryMost,
        @DefaultValue("65536") @Min(16) int queueCapacity) {}
