package io.mireu.order.adapter.out.ls;

import io.mireu.ls.LsEnvironment;
import io.mireu.ls.LsSettings;
import io.mireu.ls.http.LsHttpSettings;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which LS orders go to.
 *
 * @param environment {@code simulator}, {@code paper} or {@code live}
 * @param restUrl base address of the REST interface
 * @param websocketUrl address of the WebSocket
 * @param orderTimeout how long the answer to an order is waited for; then it is ambiguous
 */
@ConfigurationProperties("mireu.ls")
record OrderLsSettings(
        String environment,
        URI restUrl,
        URI websocketUrl,
        @DefaultValue("10s") Duration orderTimeout) {

    LsSettings venue() {
        LsHttpSettings http = LsHttpSettings.standard();
        return LsSettings.of(LsEnvironment.parse(environment), restUrl, websocketUrl)
                .with(http.withTimeouts(http.readTimeout(), orderTimeout));
    }
}
