package io.mireu.order.application;

import io.mireu.model.order.AccountId;
import io.mireu.model.order.OrderStatus;
import io.mireu.order.application.MarketSession.Moment;
import io.mireu.order.domain.RiskCheck;
import io.mireu.order.domain.SendQueue;
import io.mireu.order.domain.Submission;
import io.mireu.order.domain.TrackedIntent;
import io.mireu.order.domain.TrackedOrder;
import io.mireu.order.domain.VenueRefusal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Claims the next order of an account for sending, in a transaction of its own: of two who try, one gets it. */
@Component
public final class ClaimNextOrder {

    private static final VenueRefusal STALE =
            new VenueRefusal("stale-intent", "waited too long before it could be sent");

    private static final VenueRefusal CLOSED = new VenueRefusal("session-closed", "the venue takes no orders now");

    private final Orders orders;
    private final Intents intents;
    private final OrderLifecycle lifecycle;
    private final TradingGate gate;
    private final MarketSession market;
    private final TransactionOperations transactions;
    private final OrderSettings settings;
    private final Clock machine;

    /** With the stores and the conditions under which something may be sent. */
    public ClaimNextOrder(
            Orders orders,
            Intents intents,
            OrderLifecycle lifecycle,
            TradingGate gate,
            MarketSession market,
            TransactionOperations transactions,
            OrderSettings settings,
            @Qualifier("machineClock") Clock machine) {
        this.orders = orders;
        this.intents = intents;
        this.lifecycle = lifecycle;
        this.gate = gate;
        this.market = market;
        this.transactions = transactions;
        this.settings = settings;
        this.machine = machine;
    }

    /** The claimed order, or nothing while none is ready, the account is not reconciled or the market's time unknown. */
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
        Optional<TrackedOrder> next = SendQueue.next(orders.unfinished(account));
        while (next.isPresent()) {
            TrackedOrder order = next.get();
            TrackedIntent intent = intents.find(order.plan().intentId()).orElseThrow();
            Optional<VenueRefusal> obstacle = obstacle(order, intent, now.sentAt());
            if (obstacle.isEmpty()) {
                TrackedOrder claimed = order.claimed(now);
                orders.replace(order, claimed);
                return Optional.of(new Claim(claimed, intent));
            }
            lifecycle.end(order, OrderStatus.CANCELLED, obstacle.get());
            next = SendQueue.next(orders.unfinished(account));
        }
        return Optional.empty();
    }

    /**
     * Why an order is not sent any more. In a session that is not traded none is: a liquidation is asked for again when
     * one is. Otherwise only an intent that opens a position is not begun; what is begun goes on.
     */
    private Optional<VenueRefusal> obstacle(TrackedOrder order, TrackedIntent intent, Instant now) {
        if (!market.isTraded(order.plan().leg().instrument())) {
            return Optional.of(CLOSED);
        }
        if (order.plan().legNumber() != 0 || RiskCheck.reducesRisk(intent.intent())) {
            return Optional.empty();
        }
        if (settings.risk().check().isStale(Duration.between(intent.issuedAt(), now))) {
            return Optional.of(STALE);
        }
        return market.takesEntries(order.plan().leg().instrument()) ? Optional.empty() : Optional.of(CLOSED);
    }

    /**
     * An order that only its holder may send.
     *
     * @param order in status SENDING
     * @param intent whose leg it is
     */
    public record Claim(TrackedOrder order, TrackedIntent intent) {}
}
