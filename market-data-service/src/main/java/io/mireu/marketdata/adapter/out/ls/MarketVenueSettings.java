package io.mireu.marketdata.adapter.out.ls;

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
record MarketVenueSettings(@DefaultValue("demo") @NotBlank String account, Ls ls) {

    /**
     * The venue's addresses.
     *
     * @param environment simulator, paper or live
     * @param restUrl base address of the REST interface
     * @param websocketUrl address of the WebSocket
     */
    record Ls(String environment, URI restUrl, URI websocketUrl) {}
}
