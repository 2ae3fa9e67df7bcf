package io.mireu.order.application;

import io.mireu.model.order.AccountId;
import io.mireu.model.order.OrderStatus;
import io.mireu.order.domain.SendQueue;
import io.mireu.order.domain.TrackedIntent;
import io.mireu.order.domain.TrackedOrder;
import io.mireu.order.domain.VenueRefusal;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Ends the orders that are held back and would not be sent any more if they were let through, so that a lock of hours does
 * not leave a queue that fills the account's limits. All others keep waiting.
 */
@Component
public final class CallOffWaitingOrders {

    private final Orders orders;
    private final Intents intents;
    private final OrderLifecycle lifecycle;
    private final TradingGate gate;
    private final MarketSession market;
    private final SendObstacles obstacles;
    private final TransactionOperations transactions;
    private final Clock machine;

    /** With the stores. */
    public CallOffWaitingOrders(
            Orders orders,
            Intents intents,
            OrderLifecycle lifecycle,
            TradingGate gate,
            MarketSession market,
            SendObstacles obstacles,
            TransactionOperations transactions,
            @Qualifier("machineClock") Clock machine) {
        this.orders = orders;
        this.intents = intents;
        this.lifecycle = lifecycle;
        this.gate = gate;
        this.market = market;
        this.obstacles = obstacles;
        this.transactions = transactions;
        this.machine = machine;
    }

    /**
     * Does nothing while orders would wait in any case.
     *
     * @param heldBack why orders are held back now, for people
     */
    public void handle(AccountId account, String heldBack) {
        if (gate.isReconciled(account) && market.now().isPresent()) {
            transactions.executeWithoutResult(_ -> {
                orders.lockAccount(account);
                SendQueue.ready(orders.unfinished(account)).forEach(order -> callOff(order, heldBack));
            });
        }
    }

    private void callOff(TrackedOrder order, String heldBack) {
        TrackedIntent intent = intents.find(order.plan().intentId()).orElseThrow();
        obstacles
                .of(order, intent, machine.instant())
                .map(obstacle -> new VenueRefusal(obstacle.code(), obstacle.reason() + "; " + heldBack))
                .ifPresent(why -> lifecycle.end(order, OrderStatus.CANCELLED, why));
    }
}
