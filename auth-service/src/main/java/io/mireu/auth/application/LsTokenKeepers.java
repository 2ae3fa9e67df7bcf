package io.mireu.auth.application;

import io.mireu.auth.domain.LsCredentials;
import io.mireu.auth.domain.SecretDigest;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** One keeper for each app key: accounts that have the same one share its token. */
@Component
class LsTokenKeepers {

    private final LsTokenStore store;
    private final LsTokenIssuer issuer;
    private final LsTokenSettings settings;
    private final TokenAlerts alerts;
    private final Clock clock;
    private final Map<SecretDigest, LsTokenKeeper> keepers = new ConcurrentHashMap<>();

    LsTokenKeepers(
            LsTokenStore store,
            LsTokenIssuer issuer,
            LsTokenSettings settings,
            TokenAlerts alerts,
            @Qualifier("machineClock") Clock clock) {
        this.store = store;
        this.issuer = issuer;
        this.settings = settings;
        this.alerts = alerts;
        this.clock = clock;
    }

    LsTokenKeeper of(LsCredentials credentials) {
        return keepers.computeIfAbsent(
                SecretDigest.of(credentials.appKey()),
                appKey -> new LsTokenKeeper(appKey, store, issuer, settings, alerts, clock));
    }
}
