package io.mireu.order.application;

import io.mireu.model.event.IntentEvent;
import io.mireu.model.event.SystemEvent.Severity;
import io.mireu.model.order.AccountId;
import io.mireu.model.order.OrderIntent;
import io.mireu.order.domain.AccountActivity;
import io.mireu.order.domain.IntentStatus;
import io.mireu.order.domain.RiskVerdict;
import io.mireu.order.domain.TrackedIntent;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Takes an intent on, or denies it: risk check, intent, orders and events in one transaction. Sends nothing. */
@Component
public final class AcceptIntent {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Orders orders;
    private final Intents intents;
    private final OrderEventLog log;
    private final OrderAnnouncements announcements;
    private final WorkSignals signals;
    private final MarketSession market;
    private final TransactionOperations transactions;
    private final OrderSettings settings;
    private final Clock machine;

    /** With the stores and the limits. */
    public AcceptIntent(
            Orders orders,
            Intents intents,
            OrderEventLog log,
            OrderAnnouncements announcements,
            WorkSignals signals,
            MarketSession market,
            TransactionOperations transactions,
            OrderSettings settings,
            @Qualifier("machineClock") Clock machine) {
        this.orders = orders;
        this.intents = intents;
        this.log = log;
        this.announcements = announcements;
        this.signals = signals;
        this.market = market;
        this.transactions = transactions;
        this.settings = settings;
        this.machine = machine;
    }

    /** Handles one delivery of an intent; the second and later ones do nothing. */
    public void handle(IntentEvent.Issued event) {
        transactions.executeWithoutResult(_ -> {
            if (log.firstTime(event)) {
                orders.lockAccount(event.intent().account());
                intents.find(event.intent().id())
                        .ifPresentOrElse(first -> ignore(event.intent(), first), () -> takeOn(event));
            }
        });
    }

    private void takeOn(IntentEvent.Issued event) {
        OrderIntent intent = event.intent();
        Instant now = machine.instant();
        announcements.received(intent, event.meta().eventId());
        switch (settings.risk().check().check(intent, activity(event, now), market::isTradable, market::takesEntries)) {
            case RiskVerdict.Denied denied -> {
                intents.add(tracked(event, now, IntentStatus.DENIED));
                announcements.denied(intent, denied, event.meta().eventId());
            }
            case RiskVerdict.Approved _ -> {
                TrackedIntent tracked = tracked(event, now, IntentStatus.WORKING);
                intents.add(tracked);
                tracked.plannedOrders().forEach(orders::add);
                signals.ordersReady(intent.account());
            }
        }
    }

    private AccountActivity activity(IntentEvent.Issued event, Instant now) {
        AccountId account = event.intent().account();
        return new AccountActivity(
                account.equals(settings.tradedAccount()),
                orders.unfinished(account).size(),
                orders.countTakenOnSince(account, now.minus(MINUTE)),
                Duration.between(event.meta().recordedAt(), now));
    }

    private static TrackedIntent tracked(IntentEvent.Issued event, Instant now, IntentStatus status) {
        return new TrackedIntent(
                event.intent(),
                event.meta().eventId(),
                event.triggerReceivedAt(),
                event.meta().recordedAt(),
                now,
                status);
    }

    private void ignore(OrderIntent second, TrackedIntent first) {
        if (!first.intent().equals(second)) {
            announcements.alert(
                    Severity.CRITICAL,
                    "intent-id-reused",
                    "intent " + second.id() + " was asked for twice with different contents; the second is ignored");
        }
    }
}
