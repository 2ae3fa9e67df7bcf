package io.mireu.auth.application;

import io.mireu.auth.domain.LsCredentials;
import io.mireu.model.order.AccountId;
import java.util.Optional;

/** The stored LS app keys, sealed at rest. */
public interface LsCredentialStore {

    /** The credentials of an account, where it has some. */
    Optional<LsCredentials> find(AccountId account);

    /** Stores or replaces the credentials of an account. */
    void save(LsCredentials credentials);
}
