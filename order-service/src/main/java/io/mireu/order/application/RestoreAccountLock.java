package io.mireu.order.application;

import io.mireu.model.order.AccountId;
import io.mireu.order.domain.AccountLock;
import org.springframework.stereotype.Component;

/** Puts a stored lock back; to be called before anything can be sent. */
@Component
public final class RestoreAccountLock {

    private final AccountLocks locks;
    private final TradingGate gate;
    private final VenueGuard guard;

    /** With the table and what a lock closes. */
    public RestoreAccountLock(AccountLocks locks, TradingGate gate, VenueGuard guard) {
        this.locks = locks;
        this.gate = gate;
        this.guard = guard;
    }

    /** Locks the account as the table says. */
    public void handle(AccountId account) {
        locks.find(account).ifPresent(this::restore);
    }

    private void restore(AccountLock lock) {
        gate.lock(lock);
        guard.lock(lock.reason());
    }
}
