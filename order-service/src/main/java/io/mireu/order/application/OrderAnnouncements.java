package io.mireu.order.application;

import io.mireu.model.event.EventMeta;
import io.mireu.model.event.OrderEvent;
import io.mireu.model.event.SystemEvent;
import io.mireu.model.event.SystemEvent.Severity;
import io.mireu.model.order.OrderIntent;
import io.mireu.model.order.VenueOrderNumber;
import io.mireu.order.domain.OrderPlan;
import io.mireu.order.domain.RiskVerdict;
import io.mireu.order.domain.Submission;
import io.mireu.order.domain.TrackedOrder;
import io.mireu.order.domain.VenueFill;
import io.mireu.order.domain.VenueRefusal;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Words what happened as events, with ids that the same facts always give, and puts them into the log. */
@Component
public final class OrderAnnouncements {

    private static final String SOURCE = "order-service";

    private final OrderEventLog log;
    private final MarketSession market;
    private final Clock machine;

    /** With the log and both clocks. */
    public OrderAnnouncements(OrderEventLog log, MarketSession market, @Qualifier("machineClock") Clock machine) {
        this.log = log;
        this.market = market;
        this.machine = machine;
    }

    void received(OrderIntent intent, UUID cause) {
        log.append(new OrderEvent.IntentReceived(
                meta(cause, "order.intent-received", intent.id().value()), intent));
    }

    void denied(OrderIntent intent, RiskVerdict.Denied verdict, UUID cause) {
        log.append(new OrderEvent.Denied(
                meta(cause, "order.denied", intent.id().value()),
                intent.portfolio(),
                intent.id(),
                verdict.code(),
                verdict.reason()));
        log.append(new OrderEvent.IntentCompleted(
                meta(cause, "order.intent-completed", intent.id().value()), intent.portfolio(), intent.id(), false));
    }

    void accepted(TrackedOrder order, VenueOrderNumber number, boolean byReconciliation) {
        OrderPlan plan = order.plan();
        Submission sent = order.submission();
        Instant sentAt = byReconciliation || sent == null ? null : sent.sentAt();
        log.append(new OrderEvent.Accepted(
                meta("order.accepted", plan),
                plan.portfolio(),
                plan.intentId(),
                plan.id(),
                plan.leg(),
                number,
                sentAt));
    }

    void rejected(TrackedOrder order, VenueRefusal why) {
        OrderPlan plan = order.plan();
        log.append(new OrderEvent.Rejected(
                meta("order.rejected", plan), plan.portfolio(), plan.intentId(), plan.id(), why.code(), why.reason()));
    }

    void ambiguous(TrackedOrder order, String reason) {
        OrderPlan plan = order.plan();
        log.append(new OrderEvent.Ambiguous(
                meta("order.ambiguous", plan), plan.portfolio(), plan.intentId(), plan.id(), reason));
        alert(Severity.WARNING, "order-ambiguous", "order " + plan.id() + ": " + reason + "; reading the venue's book");
    }

    void filled(TrackedOrder order, VenueFill fill) {
        OrderPlan plan = order.plan();
        UUID id = EventMeta.idOf(
                "order.filled",
                fill.account().value(),
                fill.order().tradeDate().toString(),
                Long.toString(fill.order().number()),
                fill.executionId());
        log.append(new OrderEvent.Filled(
                EventMeta.of(id, fill.venueTime(), machine, null),
                plan.portfolio(),
                plan.intentId(),
                fill.of(plan.id()),
                order.remaining()));
    }

    void ended(TrackedOrder order) {
        OrderPlan plan = order.plan();
        log.append(new OrderEvent.Ended(
                meta("order.ended", plan),
                plan.portfolio(),
                plan.intentId(),
                plan.id(),
                order.status(),
                order.remaining()));
    }

    void completed(OrderPlan plan, boolean complete) {
        log.append(new OrderEvent.IntentCompleted(
                meta(null, "order.intent-completed", plan.intentId().value()),
                plan.portfolio(),
                plan.intentId(),
                complete));
    }

    void alert(Severity severity, String code, String message) {
        EventMeta meta = EventMeta.unique(occurredAt(), machine, null);
        log.append(new SystemEvent.AlertRaised(meta, SOURCE, severity, code, message));
    }

    private EventMeta meta(String what, OrderPlan plan) {
        return meta(null, what, plan.id().value());
    }

    private EventMeta meta(@Nullable UUID cause, String what, String whose) {
        return EventMeta.of(EventMeta.idOf(what, whose), occurredAt(), machine, cause);
    }

    private Instant occurredAt() {
        return market.now().map(MarketSession.Moment::time).orElseGet(machine::instant);
    }
}
