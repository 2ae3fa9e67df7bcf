package io.mireu.order.application;

import io.mireu.model.order.AccountId;
import io.mireu.order.domain.AccountLock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Nothing is sent for an account until its first reconciliation after the start of this process is complete, nor while it
 * is locked.
 */
@Component
public final class TradingGate {

    private final Set<AccountId> reconciled = ConcurrentHashMap.newKeySet();
    private final Map<AccountId, AccountLock> locks = new ConcurrentHashMap<>();

    /** The account has been reconciled. */
    public void open(AccountId account) {
        reconciled.add(account);
    }

    /** The account must be reconciled before anything is sent again. */
    public void close(AccountId account) {
        reconciled.remove(account);
    }

    /** Whether orders may be sent. */
    public boolean isOpen(AccountId account) {
        return reconciled.contains(account) && !locks.containsKey(account);
    }

    /** Whether the account has been reconciled, locked or not. */
    boolean isReconciled(AccountId account) {
        return reconciled.contains(account);
    }

    /** Locks an account that is not locked. */
    void lock(AccountLock lock) {
        locks.putIfAbsent(lock.account(), lock);
    }

    /** The same lock in other words. */
    void replace(AccountLock lock, AccountLock same) {
        locks.replace(lock.account(), lock, same);
    }

    /** Ends the lock of an account. */
    void unlock(AccountId account) {
        locks.remove(account);
    }

    /** The lock of an account. */
    public Optional<AccountLock> lockOf(AccountId account) {
        return Optional.ofNullable(locks.get(account));
    }
}
