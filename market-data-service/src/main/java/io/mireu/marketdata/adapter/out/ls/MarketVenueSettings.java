package io.mireu.marketdata.adapter.out.ls;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Which venue, and whose token.
 *
 * @param account whose token is used for market data
 * @param ls where the venue is
 */
@Validated
@ConfigurationProperties("mireu")
record MarketVenueSettings(
        @DefaultValue("demo") @NotBlank String account,
        @Valid Ls ls) {

    /** The market's announcements, and the trades and the book of one instrument. */
    private static final int LEAST = 3;

    /**
     * The venue's addresses, and how many subscriptions it gives us.
     *
     * @param environment simulator, paper or live
     * @param restUrl base address of the REST interface
     * @param websocketUrl address of the WebSocket
     * @param subscriptionsPerConnection most subscriptions of one connection; the venue is silent about those beyond some
     *     200
     * @param connections most connections side by side; the next one is made when those before it are full
     */
    record Ls(
            String environment,
            URI restUrl,
            URI websocketUrl,
            @DefaultValue("190") @Min(1) int subscriptionsPerConnection,
            @DefaultValue("3") @Min(1) int connections) {

        Ls {
            if ((long) subscriptionsPerConnection * connections < LEAST) {
                throw new IllegalArgumentException("mireu.ls: " + connections + " connections of "
                        + subscriptionsPerConnection + " subscriptions are too few: one instrument needs " + LEAST);
            }
        }
    }
}
