package io.mireu.order.application;

import io.mireu.model.event.SystemEvent.Severity;
import io.mireu.model.order.AccountId;
import io.mireu.order.domain.AccountLock;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Stores the lock of an account and tells people of it, in one transaction. To be called in every round: while the
 * database is away the lock holds in memory, and the first round that reaches the database keeps it.
 */
@Component
public final class KeepAccountLock {

    private final AccountLocks locks;
    private final TradingGate gate;
    private final OrderAnnouncements announcements;
    private final TransactionOperations transactions;
    private final ReentrantLock oneAtATime = new ReentrantLock();

    /** With the table and the log. */
    public KeepAccountLock(
            AccountLocks locks,
            TradingGate gate,
            OrderAnnouncements announcements,
            TransactionOperations transactions) {
        this.locks = locks;
        this.gate = gate;
        this.announcements = announcements;
        this.transactions = transactions;
    }

    /** Does nothing when there is no lock, or it is stored already. */
    public void handle(AccountId account) {
        oneAtATime.lock();
        try {
            gate.unstoredLockOf(account)
                    .map(lock -> Objects.requireNonNull(transactions.execute(_ -> store(lock))))
                    .ifPresent(gate::stored);
        } finally {
            oneAtATime.unlock();
        }
    }

    /** A lock from before a restart is the same lock: it was told of already. */
    private AccountLock store(AccountLock lock) {
        return locks.find(lock.account()).orElseGet(() -> {
            locks.add(lock);
            announcements.alert(
                    Severity.CRITICAL,
                    "account-locked",
                    "account " + lock.account() + " is locked and sends nothing: " + lock.reason()
                            + "; compare its appkey with the environment before ending the lock");
            return lock;
        });
    }
}
