package io.mireu.gateway.stream;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How events go to browsers.
 *
 * @param interval shortest time between two messages of one key to one browser
 * @param heartbeat a sign of life after so long without a message
 * @param history how far back orders, decisions, alerts and bars go for a browser that connects
 * @param mostClients browsers at a time
 * @param mostWaiting messages waiting for one browser before it is dropped
 */
@ConfigurationProperties("mireu.stream")
record StreamSettings(
        @DefaultValue("250ms") Duration interval,
        @DefaultValue("15s") Duration heartbeat,
        @DefaultValue("24h") Duration history,
        @DefaultValue("200") int mostClients,
        @DefaultValue("20000") int mostWaiting) {

    StreamSettings {
        if (!interval.isPositive() || !heartbeat.isPositive() || !history.isPositive()) {
            throw new IllegalArgumentException("durations of mireu.stream must be positive");
        }
        if (mostClients < 1 || mostWaiting < 1_000) {
            throw new IllegalArgumentException("mireu.stream needs room for a client and 1,000 messages");
        }
    }
}
