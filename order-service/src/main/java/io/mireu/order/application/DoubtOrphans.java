package io.mireu.order.application;

import io.mireu.model.order.AccountId;
import io.mireu.model.order.OrderStatus;
import io.mireu.order.domain.TrackedOrder;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Makes every order AMBIGUOUS that is SENDING while nobody sends it: after a crash, or when the answer could not be
 * stored. To be called by the one who sends, between two orders and before the first.
 */
@Component
public final class DoubtOrphans {

    private final Orders orders;
    private final OrderAnnouncements announcements;
    private final WorkSignals signals;
    private final TransactionOperations transactions;
    private final Clock machine;

    /** With the stores. */
    public DoubtOrphans(
            Orders orders,
            OrderAnnouncements announcements,
            WorkSignals signals,
            TransactionOperations transactions,
            @Qualifier("machineClock") Clock machine) {
        this.orders = orders;
        this.announcements = announcements;
        this.signals = signals;
        this.transactions = transactions;
        this.machine = machine;
    }

    /** How many there were. */
    public int handle(AccountId account) {
        Integer found = transactions.execute(_ -> {
            orders.lockAccount(account);
            var orphans = orders.unfinished(account).stream()
                    .filter(order -> order.status() == OrderStatus.SENDING)
                    .toList();
            orphans.forEach(this::doubt);
            return orphans.size();
        });
        return found == null ? 0 : found;
    }

    private void doubt(TrackedOrder orphan) {
        TrackedOrder doubted = orphan.doubted(machine.instant());
        orders.replace(orphan, doubted);
        announcements.ambiguous(doubted, "interrupted while it was being sent");
        signals.reconcile(orphan.plan().account(), Duration.ZERO);
    }
}
