package io.mireu.order.application;

import io.mireu.model.event.SystemEvent.Severity;
import io.mireu.model.order.AccountId;
import io.mireu.model.order.OrderId;
import io.mireu.model.order.VenueOrderNumber;
import io.mireu.order.domain.Submission;
import io.mireu.order.domain.TrackedOrder;
import io.mireu.order.domain.VenueBook;
import io.mireu.order.domain.VenueFill;
import io.mireu.order.domain.VenueOrderRow;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Finds what the venue has and we do not, or the other way round, and tells people once. */
@Component
public final class ReportDifferences {

    private final Orders orders;
    private final Executions executions;
    private final VenueDifferences differences;
    private final OrderAnnouncements announcements;
    private final TransactionOperations transactions;
    private final Clock machine;
    private final Set<String> told = ConcurrentHashMap.newKeySet();

    /** With the stores. */
    public ReportDifferences(
            Orders orders,
            Executions executions,
            VenueDifferences differences,
            OrderAnnouncements announcements,
            TransactionOperations transactions,
            @Qualifier("machineClock") Clock machine) {
        this.orders = orders;
        this.executions = executions;
        this.differences = differences;
        this.announcements = announcements;
        this.transactions = transactions;
        this.machine = machine;
    }

    /**
     * Notes an order of the venue that has no number of ours.
     *
     * @return whether it is none of ours; false when it became known meanwhile or may be the one in flight
     */
    boolean unknownOrder(AccountId account, VenueOrderRow row) {
        return Boolean.TRUE.equals(transactions.execute(_ -> {
            orders.lockAccount(account);
            if (mayBeOurs(account, row)) {
                return false;
            }
            if (differences.noteUnknownOrder(account, row, machine.instant())) {
                announcements.alert(
                        Severity.CRITICAL,
                        "venue-order-unknown",
                        "venue order " + row.number().number() + " of "
                                + row.number().tradeDate() + " (" + row.side() + " " + row.quantity() + " "
                                + row.instrument() + ") was not sent by us");
            }
            return true;
        }));
    }

    private boolean mayBeOurs(AccountId account, VenueOrderRow row) {
        return orders.findByVenueNumber(account, row.number()).isPresent()
                || orders.unfinished(account).stream()
                        .anyMatch(order ->
                                order.isInFlight() && row.asks(order.plan().leg()));
    }

    /**
     * The executions of the venue that we do not have. None when the venue's numbers and ours do not add up: the same
     * execution may then have two numbers, and a person must look.
     */
    List<VenueFill> missingExecutions(OrderId id, VenueOrderRow row) {
        return Objects.requireNonNull(transactions.execute(_ -> {
            orders.lockAccount(row.executions().getFirst().account());
            TrackedOrder order = orders.find(id).orElseThrow();
            Set<String> known = Set.copyOf(executions.idsOf(id));
            List<VenueFill> missing = row.executions().stream()
                    .filter(fill -> !known.contains(fill.executionId()))
                    .toList();
            long sum = missing.stream().mapToLong(VenueFill::quantity).sum();
            if (order.filled() + sum == row.executed()) {
                return missing;
            }
            tellOnce(
                    "executions-differ",
                    "order " + id + ": the venue shows " + row.executed() + " contracts executed, we have "
                            + order.filled() + " and miss " + sum + "; compare the executions by hand");
            return List.of();
        }));
    }

    /** How many working orders of ours the venue did not show although they had their number before the reading. */
    int missingOrders(VenueBook book, Collection<TrackedOrder> ours) {
        Set<VenueOrderNumber> shown =
                book.orders().stream().map(VenueOrderRow::number).collect(Collectors.toSet());
        List<TrackedOrder> missing = ours.stream()
                .filter(order -> order.isWorking() && !shown.contains(order.venueNumber()))
                .filter(order -> wasSentBefore(order, book))
                .toList();
        if (!missing.isEmpty()) {
            transactions.executeWithoutResult(_ -> missing.forEach(order -> tellOnce(
                    "order-missing-at-venue",
                    "order " + order.id() + " has venue number " + order.venueNumber()
                            + " but the venue's list does not show it")));
        }
        return missing.size();
    }

    private static boolean wasSentBefore(TrackedOrder order, VenueBook book) {
        Submission sent = order.submission();
        return sent != null
                && sent.sentAt().isBefore(book.readFrom())
                && book.range().covers(sent);
    }

    private void tellOnce(String code, String message) {
        if (told.add(message)) {
            announcements.alert(Severity.CRITICAL, code, message);
        }
    }
}
