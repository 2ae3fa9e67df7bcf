package io.mireu.simulator;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much more the market moves than it would by itself, for consumers that must keep up.
 *
 * @param messagesPerSecond trades and book changes a second over all contracts, each told at once; 0 for none
 * @param tradeShare which part of the changes are trades, 0 to 1; the others are orders that come and go
 */
@ConfigurationProperties("mireu.simulator.load")
public record LoadSettings(
        @DefaultValue("0") long messagesPerSecond,
        @DefaultValue("0.2") double tradeShare) {

    public LoadSettings {
        if (messagesPerSecond < 0 || tradeShare < 0 || tradeShare > 1) {
            throw new IllegalArgumentException(
                    "mireu.simulator.load: the rate is not negative, and the share between 0 and 1");
        }
    }
}
