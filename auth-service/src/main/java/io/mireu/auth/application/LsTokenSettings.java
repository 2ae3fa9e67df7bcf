package io.mireu.auth.application;

import io.mireu.auth.domain.TokenRenewal;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the LS tokens are kept.
 *
 * @param scheduled whether they are renewed by themselves; if not, only when somebody asks
 * @param afterSeven how long after 07:00 in Seoul a token is renewed
 * @param beforeEnd how long before its end a token is renewed that ends at another time
 * @param tolerance how far from 07:00 a token may end that ends at 07:00
 * @param leastPause least time between an issue and the renewal of its token
 * @param firstRetry pause after a first failure; it doubles with each further one, with a random part
 * @param longestRetry the longest such pause
 * @param refusalMemory how long LS is not asked again with credentials that it did not accept
 */
@ConfigurationProperties("mireu.auth.ls-token")
public record LsTokenSettings(
        @DefaultValue("true") boolean scheduled,
        @DefaultValue("5s") Duration afterSeven,
        @DefaultValue("5m") Duration beforeEnd,
        @DefaultValue("1m") Duration tolerance,
        @DefaultValue("10s") Duration leastPause,
        @DefaultValue("1s") Duration firstRetry,
        @DefaultValue("1m") Duration longestRetry,
        @DefaultValue("10m") Duration refusalMemory) {

    public LsTokenSettings {
        if (!firstRetry.isPositive() || longestRetry.compareTo(firstRetry) < 0 || !refusalMemory.isPositive()) {
            throw new IllegalArgumentException("mireu.auth.ls-token: pauses from " + firstRetry + " to " + longestRetry
                    + " and " + refusalMemory + " after a refusal make no sense");
        }
    }

    /** When a token is replaced. */
    TokenRenewal renewal() {
        return new TokenRenewal(afterSeven, beforeEnd, tolerance, leastPause);
    }
}
