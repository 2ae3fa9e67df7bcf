package io.mireu.order.application;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What people may see of orders. */
public interface OrderReadModel {

    /** The latest orders that match. */
    List<OrderView> latest(OrderFilter filter);

    /** One order. */
    Optional<OrderView> find(String orderId);

    /** The latest executions that match; the filter's status is not looked at. */
    List<FillView> latestFills(OrderFilter filter);

    /** The last comparison with the venue, and what does not agree. */
    ReconciliationView reconciliation(String account);

    /**
     * Which orders are wanted.
     *
     * @param portfolio of this portfolio; null for any
     * @param intent of this intent; null for any
     * @param status in this status; null for any
     * @param limit at most so many, newest first
     */
    record OrderFilter(
            @Nullable String portfolio,
            @Nullable String intent,
            @Nullable String status,
            int limit) {}

    /**
     * An order.
     *
     * @param limitPrice index points; null at market
     * @param takenOnAt the machine's time
     * @param triggerReceivedAt when the market event behind it was received, the machine's time; null without one
     * @param intentIssuedAt the machine's time
     * @param sentAt the machine's time; null before it was sent
     * @param venueOrderNumber null while unknown
     * @param code why it ended unfilled; null when it did not
     */
    record OrderView(
            String orderId,
            String intentId,
            int legNumber,
            String account,
            String portfolio,
            String instrument,
            String side,
            String type,
            long quantity,
            @Nullable BigDecimal limitPrice,
            String status,
            long filled,
            Instant takenOnAt,
            @Nullable Instant triggerReceivedAt,
            Instant intentIssuedAt,
            @Nullable Instant sentAt,
            @Nullable LocalDate tradeDate,
            @Nullable Long venueOrderNumber,
            @Nullable String code,
            @Nullable String reason) {}

    /**
     * An execution.
     *
     * @param price index points
     * @param source STREAM or RECONCILIATION
     */
    record FillView(
            String orderId,
            String portfolio,
            String executionId,
            LocalDate tradeDate,
            long venueOrderNumber,
            String instrument,
            String side,
            BigDecimal price,
            long quantity,
            Instant venueTime,
            String source) {}

    /**
     * How our books and the venue's agree.
     *
     * @param last figures of the last complete comparison; null before the first
     * @param unmatchedOrders orders at the venue that are none of ours
     * @param unmatchedExecutions executions that belong to no order of ours
     * @param ambiguousOrders orders whose fate is unknown now
     */
    record ReconciliationView(
            @Nullable ReconciliationResult last,
            long unmatchedOrders,
            long unmatchedExecutions,
            long ambiguousOrders) {}
}
