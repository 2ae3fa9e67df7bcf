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
    private final Map<AccountId, Closed> locks = new ConcurrentHashMap<>();

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
        locks.putIfAbsent(lock.account(), new Closed(lock, false));
    }

    /** The lock of its account is this one, which the table has. */
    void stored(AccountLock lock) {
        locks.computeIfPresent(lock.account(), (_, _) -> new Closed(lock, true));
    }

    /** The lock of an account if the table may not have it yet. */
    Optional<AccountLock> unstoredLockOf(AccountId account) {
        return Optional.ofNullable(locks.get(account))
                .filter(closed -> !closed.stored())
                .map(Closed::lock);
    }

    /** Ends the lock of an account. */
    void unlock(AccountId account) {
        locks.remove(account);
    }

    /** The lock of an account. */
    public Optional<AccountLock> lockOf(AccountId account) {
        return Optional.ofNullable(locks.get(account)).map(Closed::lock);
    }

    private record Closed(AccountLock lock, boolean stored) {}
}
