package io.mireu.auth.application;

import io.mireu.auth.domain.LsCredentials;
import io.mireu.model.order.AccountId;
import java.util.List;
import java.util.Optional;

/** The stored LS app keys, sealed at rest. */
public interface LsCredentialStore {

    /** The credentials of an account, where it has some. */
    Optional<LsCredentials> find(AccountId account);

    /** The credentials of all accounts. */
    List<LsCredentials> all();

    /** Stores or replaces the credentials of an account. */
    void save(LsCredentials credentials);
}
