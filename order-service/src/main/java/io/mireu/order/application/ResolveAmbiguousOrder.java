package io.mireu.order.application;

import io.mireu.model.event.SystemEvent.Severity;
import io.mireu.model.order.AccountId;
import io.mireu.model.order.OrderId;
import io.mireu.model.order.OrderStatus;
import io.mireu.model.order.VenueOrderNumber;
import io.mireu.order.domain.AmbiguityVerdict;
import io.mireu.order.domain.Submission;
import io.mireu.order.domain.TrackedOrder;
import io.mireu.order.domain.VenueBook;
import io.mireu.order.domain.VenueRefusal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Decides the fate of an order whose answer was lost by a complete reading of the venue's book: adopted when it is there,
 * lost when two readings some time apart do not show it, and nothing is ever sent again.
 */
@Component
public final class ResolveAmbiguousOrder {

    private final Orders orders;
    private final Executions executions;
    private final OrderLifecycle lifecycle;
    private final OrderAnnouncements announcements;
    private final WorkSignals signals;
    private final TransactionOperations transactions;
    private final OrderSettings settings;
    private final Set<OrderId> told = ConcurrentHashMap.newKeySet();

    /** With the stores. */
    public ResolveAmbiguousOrder(
            Orders orders,
            Executions executions,
            OrderLifecycle lifecycle,
            OrderAnnouncements announcements,
            WorkSignals signals,
            TransactionOperations transactions,
            OrderSettings settings) {
        this.orders = orders;
        this.executions = executions;
        this.lifecycle = lifecycle;
        this.announcements = announcements;
        this.signals = signals;
        this.transactions = transactions;
        this.settings = settings;
    }

    /** Judges one order by one reading. */
    public void handle(AccountId account, OrderId id, VenueBook book) {
        transactions.executeWithoutResult(_ -> {
            orders.lockAccount(account);
            TrackedOrder order = orders.find(id).orElseThrow();
            if (order.status() == OrderStatus.AMBIGUOUS) {
                judge(order, book);
            }
        });
    }

    private void judge(TrackedOrder order, VenueBook book) {
        Set<Long> known = orders.sentSince(order.plan().account(), tradeDateOf(order)).stream()
                .map(TrackedOrder::venueNumber)
                .filter(Objects::nonNull)
                .map(VenueOrderNumber::number)
                .collect(Collectors.toSet());
        switch (AmbiguityVerdict.of(order, book, known, settings.marketTimeTolerance())) {
            case AmbiguityVerdict.Present present -> {
                lifecycle.accept(order, present.row().number(), true);
                signals.reconcile(order.plan().account(), Duration.ZERO);
            }
            case AmbiguityVerdict.Absent _ -> absent(order, book);
            case AmbiguityVerdict.Several several -> several(order, several);
            case AmbiguityVerdict.ProvesNothing _ ->
                signals.reconcile(order.plan().account(), Duration.ZERO);
        }
    }

    private static LocalDate tradeDateOf(TrackedOrder order) {
        return Objects.requireNonNull(order.submission()).tradeDate();
    }

    private void absent(TrackedOrder order, VenueBook book) {
        Instant readAt = book.readFrom();
        Instant firstAbsentAt = Objects.requireNonNull(order.doubt()).absentAt();
        if (mayHaveExecuted(order, book)) {
            signals.reconcile(order.plan().account(), settings.reconcileSoon());
        } else if (firstAbsentAt == null) {
            orders.replace(order, order.absentAt(readAt));
            signals.reconcile(order.plan().account(), settings.absenceGap());
        } else if (readAt.isBefore(firstAbsentAt.plus(settings.absenceGap()))) {
            signals.reconcile(
                    order.plan().account(), Duration.between(readAt, firstAbsentAt.plus(settings.absenceGap())));
        } else {
            lifecycle.end(
                    order,
                    OrderStatus.LOST,
                    new VenueRefusal("lost", "two complete readings of the venue's book did not show it"));
        }
    }

    /** An execution of the same instrument and side that no order of the book explains may be this order's. */
    private boolean mayHaveExecuted(TrackedOrder order, VenueBook book) {
        Submission sent = Objects.requireNonNull(order.submission());
        Set<Long> explained =
                book.orders().stream().map(row -> row.number().number()).collect(Collectors.toSet());
        return executions
                .parkedFor(
                        order.plan().account(),
                        order.plan().leg().instrument(),
                        order.plan().leg().side())
                .stream()
                .filter(fill -> !fill.venueTime().isBefore(sent.marketTime().minus(settings.marketTimeTolerance())))
                .anyMatch(fill -> !explained.contains(fill.order().number()));
    }

    private void several(TrackedOrder order, AmbiguityVerdict.Several several) {
        if (told.add(order.id())) {
            String numbers = several.rows().stream()
                    .map(row -> Long.toString(row.number().number()))
                    .collect(Collectors.joining(", "));
            announcements.alert(
                    Severity.CRITICAL,
                    "order-ambiguous-twice",
                    "order " + order.id() + " may be any of the venue's orders " + numbers
                            + "; nothing is sent until a person has decided");
        }
    }
}
