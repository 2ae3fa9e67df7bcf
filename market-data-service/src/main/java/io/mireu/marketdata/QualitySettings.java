package io.mireu.marketdata;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What is doubtful, and what charts are good for.
 *
 * @param staleAfter how far the time of a pushed event may be behind the venue's clock; beyond it the event is flagged
 * @param chartDelay how long after its end a minute is whole in the venue's charts
 * @param chartPause from one question for a chart in the background to the next
 */
@Validated
@ConfigurationProperties("mireu.market.quality")
record QualitySettings(
        @DefaultValue("5s") Duration staleAfter,
        @DefaultValue("5s") Duration chartDelay,
        @DefaultValue("1s") Duration chartPause) {}
