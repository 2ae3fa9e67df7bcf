package io.mireu.order.application;

import io.mireu.model.order.AccountId;
import io.mireu.model.order.OrderStatus;
import io.mireu.order.application.MarketSession.Moment;
import io.mireu.order.domain.SendQueue;
import io.mireu.order.domain.Submission;
import io.mireu.order.domain.TrackedIntent;
import io.mireu.order.domain.TrackedOrder;
import io.mireu.order.domain.VenueRefusal;
import java.time.Clock;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Claims the next order of an account for sending, in a transaction of its own: of two who try, one gets it. */
@Component
public final class ClaimNextOrder {

    private final Orders orders;
    private final Intents intents;
    private final OrderLifecycle lifecycle;
    private final TradingGate gate;
    private final MarketSession market;
    private final SendObstacles obstacles;
    private final TransactionOperations transactions;
    private final Clock machine;

    /** With the stores and the conditions under which something may be sent. */
    public ClaimNextOrder(
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

    /** The claimed order, or nothing while none is ready, the gate is closed or the market's time unknown. */
    public Optional<Claim> handle(AccountId account) {
        Optional<Moment> moment = market.now();
        if (!gate.isOpen(account) || moment.isEmpty()) {
            return Optional.empty();
        }
        return transactions.execute(_ -> claim(account, moment.get()));
    }

    private Optional<Claim> claim(AccountId account, Moment moment) {
        orders.lockAccount(account);
        Submission now = new Submission(machine.instant(), moment.time(), moment.tradeDate());
        for (TrackedOrder order : SendQueue.ready(orders.unfinished(account))) {
            TrackedIntent intent = intents.find(order.plan().intentId()).orElseThrow();
            Optional<VenueRefusal> obstacle = obstacles.of(order, intent, now.sentAt());
            if (obstacle.isEmpty()) {
                TrackedOrder claimed = order.claimed(now);
                orders.replace(order, claimed);
                return Optional.of(new Claim(claimed, intent));
            }
            lifecycle.end(order, OrderStatus.CANCELLED, obstacle.get());
        }
        return Optional.empty();
    }

    /**
     * An order that only its holder may send.
     *
     * @param order in status SENDING
     * @param intent whose leg it is
     */
    public record Claim(TrackedOrder order, TrackedIntent intent) {}
}
