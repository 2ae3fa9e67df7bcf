package io.mireu.auth.application;

import io.mireu.auth.domain.LsCredentials;
import io.mireu.auth.domain.LsTokenResult;
import io.mireu.model.order.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Gives every service the one LS token of an account; nobody else asks LS for one. */
@Service
public class ProvideLsToken {

    private final LsCredentialStore store;
    private final LsTokenIssuer issuer;
    private final LsTokenKeepers keepers;

    ProvideLsToken(LsCredentialStore store, LsTokenIssuer issuer, LsTokenKeepers keepers) {
        this.store = store;
        this.issuer = issuer;
        this.keepers = keepers;
    }

    /**
     * The token of an account; callers at the same time share one issue.
     *
     * @param invalid the last 8 characters of a token that LS refused; null when none was
     */
    public LsTokenResult handle(AccountId account, @Nullable String invalid) {
        return store.find(account)
                .map(credentials -> answer(credentials, invalid))
                .orElseGet(LsTokenResult.NoCredentials::new);
    }

    private LsTokenResult answer(LsCredentials credentials, @Nullable String invalid) {
        return issuer.serves(credentials)
                ? keepers.of(credentials).token(credentials, invalid)
                : new LsTokenResult.OtherEnvironment(credentials.environment());
    }
}
