package io.mireu.portfolio.application;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What may differ between desks.
 *
 * @param marking how portfolios are valued
 * @param liquidation how often a liquidation is tried
 */
@Validated
@ConfigurationProperties("mireu.portfolio")
public record PortfolioSettings(
        @Valid @DefaultValue Marking marking,
        @Valid @DefaultValue Liquidation liquidation) {

    /**
     * How portfolios are valued.
     *
     * @param quoteMaxAge an older quote marks nothing
     * @param quoteHistory how far back quotes are read at a start
     * @param snapshotInterval the shortest time between two snapshots of a portfolio
     * @param ruleInterval how often rules are checked without a quote
     */
    public record Marking(
            @DefaultValue("2m") Duration quoteMaxAge,
            @DefaultValue("10s") Duration quoteHistory,
            @DefaultValue("250ms") Duration snapshotInterval,
            @DefaultValue("250ms") Duration ruleInterval) {

        public Marking {
            requirePositive(quoteMaxAge, "quote-max-age");
            requirePositive(quoteHistory, "quote-history");
            requirePositive(snapshotInterval, "snapshot-interval");
            requirePositive(ruleInterval, "rule-interval");
        }
    }

    /**
     * How often a liquidation is tried.
     *
     * @param attempts then people are alerted, and it goes on at the longest backoff
     * @param firstBackoff between the first attempt's end and the second; doubles with each
     * @param longestBackoff it doubles up to this
     */
    public record Liquidation(
            @DefaultValue("5") @Min(1) @Max(100) int attempts,
            @DefaultValue("2s") Duration firstBackoff,
            @DefaultValue("30s") Duration longestBackoff) {

        public Liquidation {
            requirePositive(firstBackoff, "first-backoff");
            requirePositive(longestBackoff, "longest-backoff");
        }

        /** The wait after so many attempts without a person asking, from 1. */
        Duration backoffAfter(int attemptsMade) {
            Duration doubled = firstBackoff.multipliedBy(1L << Math.clamp(attemptsMade - 1L, 0, 20));
            return doubled.compareTo(longestBackoff) < 0 ? doubled : longestBackoff;
        }
    }

    private static void requirePositive(Duration duration, String name) {
        if (!duration.isPositive()) {
            throw new IllegalArgumentException(name + " must be positive: " + duration);
        }
    }
}
