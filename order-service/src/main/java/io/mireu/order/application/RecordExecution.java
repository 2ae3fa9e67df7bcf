package io.mireu.order.application;

import io.mireu.order.application.Executions.Unmatched;
import io.mireu.order.domain.TrackedOrder;
import io.mireu.order.domain.VenueFill;
import java.time.Clock;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Records an execution once, whoever tells it: the WebSocket or the venue's list. */
@Component
public final class RecordExecution {

    private final Orders orders;
    private final Executions executions;
    private final OrderLifecycle lifecycle;
    private final WorkSignals signals;
    private final TransactionOperations transactions;
    private final OrderSettings settings;
    private final Clock machine;

    /** With the stores. */
    public RecordExecution(
            Orders orders,
            Executions executions,
            OrderLifecycle lifecycle,
            WorkSignals signals,
            TransactionOperations transactions,
            OrderSettings settings,
            @Qualifier("machineClock") Clock machine) {
        this.orders = orders;
        this.executions = executions;
        this.lifecycle = lifecycle;
        this.signals = signals;
        this.transactions = transactions;
        this.settings = settings;
        this.machine = machine;
    }

    /** Whether it was new. */
    public boolean handle(VenueFill fill, ExecutionSource source) {
        return Boolean.TRUE.equals(transactions.execute(_ -> {
            orders.lockAccount(fill.account());
            if (executions.isKnown(fill)) {
                return false;
            }
            Optional<TrackedOrder> order = orders.findByVenueNumber(fill.account(), fill.order());
            order.ifPresentOrElse(ours -> lifecycle.apply(ours, fill, source), () -> park(fill, source));
            return true;
        }));
    }

    /** The answer that tells the number may still be under way. */
    private void park(VenueFill fill, ExecutionSource source) {
        executions.park(fill, Unmatched.UNKNOWN_ORDER, source, machine.instant());
        signals.reconcile(fill.account(), settings.reconcileSoon());
    }
}
