package io.mireu.order.application;

import io.mireu.model.order.AccountId;
import io.mireu.order.domain.AccountLock;
import java.util.Optional;

/** Where locks are kept, so that a restart does not end them. */
public interface AccountLocks {

    /** The lock of an account. */
    Optional<AccountLock> find(AccountId account);

    /** Stores a lock; the account has none. */
    void add(AccountLock lock);

    /** Removes the lock of an account. */
    void remove(AccountId account);
}
