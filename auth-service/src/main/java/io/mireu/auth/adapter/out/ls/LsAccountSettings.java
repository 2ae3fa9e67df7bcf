package io.mireu.auth.adapter.out.ls;

import io.mireu.auth.domain.LsCredentials;
import io.mireu.model.order.AccountId;
import java.net.URI;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which LS this system runs on, and credentials to store at the start.
 *
 * @param environment {@code simulator}, {@code paper} or {@code live}
 * @param restUrl base address of the REST interface
 * @param websocketUrl address of the WebSocket
 * @param appKey empty: what is stored stays
 * @param appSecret empty: what is stored stays
 */
@ConfigurationProperties("mireu.ls")
record LsAccountSettings(
        String environment,
        URI restUrl,
        URI websocketUrl,
        @DefaultValue("") String appKey,
        @DefaultValue("") String appSecret) {

    LsAccountSettings {
        if (appKey.isBlank() != appSecret.isBlank()) {
            throw new IllegalArgumentException("mireu.ls.app-key and mireu.ls.app-secret belong together");
        }
    }

    Optional<LsCredentials> credentialsOf(AccountId account) {
        return appKey.isBlank()
                ? Optional.empty()
                : Optional.of(new LsCredentials(account, environment, appKey, appSecret));
    }

    @Override
    public String toString() {
        return "LsAccountSettings[" + environment + ", " + restUrl + ", hidden]";
    }
}
