package io.mireu.order.application;

import io.mireu.model.event.SystemEvent.Severity;
import io.mireu.model.order.AccountId;
import io.mireu.order.domain.AccountLock;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Ends the lock of an account because a person says so, and tells who did. */
@Component
public final class EndAccountLock {

    private final KeepAccountLock keep;
    private final AccountLocks locks;
    private final TradingGate gate;
    private final VenueGuard guard;
    private final OrderAnnouncements announcements;
    private final WorkSignals signals;
    private final TransactionOperations transactions;

    /** With the table and what a lock closes. */
    public EndAccountLock(
            KeepAccountLock keep,
            AccountLocks locks,
            TradingGate gate,
            VenueGuard guard,
            OrderAnnouncements announcements,
            WorkSignals signals,
            TransactionOperations transactions) {
        this.keep = keep;
        this.locks = locks;
        this.gate = gate;
        this.guard = guard;
        this.announcements = announcements;
        this.signals = signals;
        this.transactions = transactions;
    }

    /**
     * The lock that was ended, or nothing when there was none. It is ended in the table first: if that fails, the account
     * stays locked.
     *
     * @param person the name of whoever ends it
     */
    public Optional<AccountLock> handle(AccountId account, String person) {
        keep.handle(account); // one that is not stored yet must not be stored after its end
        Optional<AccountLock> ended = Objects.requireNonNull(transactions.execute(_ -> remove(account, person)));
        if (ended.isPresent()) {
            gate.unlock(account); // first: a guard that is open may lock again, and that lock must stay
            guard.unlock();
            signals.ordersReady(account);
        }
        return ended;
    }

    private Optional<AccountLock> remove(AccountId account, String person) {
        Optional<AccountLock> lock = locks.find(account).or(() -> gate.lockOf(account));
        lock.ifPresent(ended -> {
            locks.remove(account);
            announcements.alert(
                    Severity.WARNING,
                    "account-unlocked",
                    "the lock of account " + account + " was ended by " + person + "; it was: " + ended.reason());
        });
        return lock;
    }
}
