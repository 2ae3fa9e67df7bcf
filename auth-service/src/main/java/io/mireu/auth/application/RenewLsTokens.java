package io.mireu.auth.application;

import io.mireu.auth.domain.LsCredentials;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Renews the tokens of all accounts of this system's environment that are due, whether somebody asks or not. */
@Service
public class RenewLsTokens {

    private static final Logger log = LoggerFactory.getLogger(RenewLsTokens.class);

    private final LsCredentialStore store;
    private final LsTokenIssuer issuer;
    private final LsTokenKeepers keepers;

    RenewLsTokens(LsCredentialStore store, LsTokenIssuer issuer, LsTokenKeepers keepers) {
        this.store = store;
        this.issuer = issuer;
        this.keepers = keepers;
    }

    /** One account after the other; the fault of one does not hold up the next. */
    public void handle() {
        store.all().stream().filter(issuer::serves).forEach(this::renew);
    }

    private void renew(LsCredentials credentials) {
        try {
            keepers.of(credentials).renewWhenDue(credentials);
        } catch (RuntimeException e) {
            log.warn("the LS token of account {} is not looked after now", credentials.account(), e);
        }
    }
}
