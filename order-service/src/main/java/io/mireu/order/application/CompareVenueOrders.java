package io.mireu.order.application;

import io.mireu.model.order.AccountId;
import io.mireu.model.order.VenueOrderNumber;
import io.mireu.order.application.RecordVenueEnd.VenueEnd;
import io.mireu.order.domain.TrackedOrder;
import io.mireu.order.domain.VenueBook;
import io.mireu.order.domain.VenueFill;
import io.mireu.order.domain.VenueOrderRow;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Goes through every order of a venue's book and makes ours agree with it, by the use cases that the WebSocket drives. */
@Component
public final class CompareVenueOrders {

    private final Orders orders;
    private final RecordExecution recordExecution;
    private final RecordVenueEnd recordVenueEnd;
    private final ReportDifferences report;
    private final VenueDifferences differences;
    private final TransactionOperations transactions;
    private final Clock machine;

    /** With the use cases that record what is missing. */
    public CompareVenueOrders(
            Orders orders,
            RecordExecution recordExecution,
            RecordVenueEnd recordVenueEnd,
            ReportDifferences report,
            VenueDifferences differences,
            TransactionOperations transactions,
            @Qualifier("machineClock") Clock machine) {
        this.orders = orders;
        this.recordExecution = recordExecution;
        this.recordVenueEnd = recordVenueEnd;
        this.report = report;
        this.differences = differences;
        this.transactions = transactions;
        this.machine = machine;
    }

    /** Compares and keeps the figures. */
    ReconciliationResult handle(AccountId account, VenueBook book, Instant comparedTo) {
        Map<VenueOrderNumber, TrackedOrder> ours = numbered(account, book);
        int missed = 0;
        int unknown = 0;
        for (VenueOrderRow row : book.orders()) {
            TrackedOrder order = ours.get(row.number());
            if (order != null) {
                missed += agree(order, row, book.range().lastDay());
            } else if (report.unknownOrder(account, row)) {
                unknown++;
                row.executions().forEach(fill -> recordExecution.handle(fill, ExecutionSource.RECONCILIATION));
            }
        }
        ReconciliationResult result = new ReconciliationResult(
                account,
                book.readFrom(),
                machine.instant(),
                book.range().enteredSince(),
                comparedTo,
                book.orders().size(),
                book.orders().stream().mapToInt(row -> row.executions().size()).sum(),
                (int) ours.values().stream()
                        .filter(order -> isCovered(order, book))
                        .count(),
                missed,
                unknown,
                report.missingOrders(book, ours.values()));
        transactions.executeWithoutResult(_ -> differences.record(result));
        return result;
    }

    private Map<VenueOrderNumber, TrackedOrder> numbered(AccountId account, VenueBook book) {
        List<TrackedOrder> sent = Objects.requireNonNull(
                transactions.execute(_ -> orders.sentSince(account, book.range().firstDay())));
        return sent.stream()
                .filter(order -> order.venueNumber() != null)
                .collect(Collectors.toMap(order -> Objects.requireNonNull(order.venueNumber()), Function.identity()));
    }

    private static boolean isCovered(TrackedOrder order, VenueBook book) {
        return book.range().covers(Objects.requireNonNull(order.submission()));
    }

    /** How many executions had been missed. */
    private int agree(TrackedOrder order, VenueOrderRow row, LocalDate today) {
        AccountId account = order.plan().account();
        int missed = 0;
        if (row.executed() > order.filled()) {
            for (VenueFill fill : report.missingExecutions(order.id(), row)) {
                missed += recordExecution.handle(fill, ExecutionSource.RECONCILIATION) ? 1 : 0;
            }
        }
        if (!order.status().isTerminal() && isOver(row, today)) {
            recordVenueEnd.handle(account, row.number(), endOf(row));
        }
        return missed;
    }

    /** An order dies with its trading day. */
    private static boolean isOver(VenueOrderRow row, LocalDate today) {
        return row.executed() < row.quantity()
                && (row.open() == 0 || row.number().tradeDate().isBefore(today));
    }

    private static VenueEnd endOf(VenueOrderRow row) {
        return row.rejected()
                ? new VenueEnd.Rejected("venue-rejected", "rejected in the venue's list")
                : new VenueEnd.Cancelled(row.quantity() - row.executed());
    }
}
