package io.mireu.model.event;

import io.mireu.model.WireName;
import io.mireu.model.order.Fill;
import io.mireu.model.order.IntentId;
import io.mireu.model.order.Leg;
import io.mireu.model.order.OrderId;
import io.mireu.model.order.OrderIntent;
import io.mireu.model.order.OrderStatus;
import io.mireu.model.order.VenueOrderNumber;
import io.mireu.model.portfolio.PortfolioId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of intents and orders. For each intent: {@link IntentReceived} first, then the orders' events, then
 * {@link IntentCompleted}; the portfolio is the key, so this order holds for every reader.
 */
public sealed interface OrderEvent extends Event {

    /** Which portfolio it belongs to. */
    PortfolioId portfolio();

    /** Which intent it belongs to. */
    IntentId intentId();

    @Override
    default String key() {
        return portfolio().value();
    }

    /** The intent is stored and will be worked on. */
    @WireName("order.intent-received")
    record IntentReceived(EventMeta meta, OrderIntent intent) implements OrderEvent {
        @Override
        public PortfolioId portfolio() {
            return intent.portfolio();
        }

        @Override
        public IntentId intentId() {
            return intent.id();
        }
    }

    /**
     * Our risk check refused the intent; nothing was sent.
     *
     * @param code stable, for example {@code quantity-limit}
     * @param reason for people
     */
    @WireName("order.denied")
    record Denied(EventMeta meta, PortfolioId portfolio, IntentId intentId, String code, String reason)
            implements OrderEvent {}

    /**
     * The venue accepted an order.
     *
     * @param leg what it asks for
     * @param sentAt the machine's time just before it was sent; null when found by reconciliation
     */
    @WireName("order.accepted")
    record Accepted(
            EventMeta meta,
            PortfolioId portfolio,
            IntentId intentId,
            OrderId orderId,
            Leg leg,
            VenueOrderNumber venueOrder,
            @Nullable Instant sentAt)
            implements OrderEvent {}

    /**
     * The venue refused an order.
     *
     * @param code the venue's
     * @param reason the venue's text
     */
    @WireName("order.rejected")
    record Rejected(
            EventMeta meta, PortfolioId portfolio, IntentId intentId, OrderId orderId, String code, String reason)
            implements OrderEvent {}

    /**
     * The answer to an order was lost; nothing is sent until the venue's books have said whether it is there.
     *
     * @param reason for people
     */
    @WireName("order.ambiguous")
    record Ambiguous(EventMeta meta, PortfolioId portfolio, IntentId intentId, OrderId orderId, String reason)
            implements OrderEvent {}

    /**
     * An execution.
     *
     * @param remaining contracts of the order that are still open
     */
    @WireName("order.filled")
    record Filled(EventMeta meta, PortfolioId portfolio, IntentId intentId, Fill fill, long remaining)
            implements OrderEvent {}

    /**
     * An order ended without filling in full.
     *
     * @param status CANCELLED, LOST or DENIED
     * @param unfilled contracts that did not fill
     */
    @WireName("order.ended")
    record Ended(
            EventMeta meta,
            PortfolioId portfolio,
            IntentId intentId,
            OrderId orderId,
            OrderStatus status,
            long unfilled)
            implements OrderEvent {}

    /**
     * No order of the intent can fill any more, and all its fills have been told.
     *
     * @param complete whether every leg was filled in full
     */
    @WireName("order.intent-completed")
    record IntentCompleted(EventMeta meta, PortfolioId portfolio, IntentId intentId, boolean complete)
            implements OrderEvent {}
}
