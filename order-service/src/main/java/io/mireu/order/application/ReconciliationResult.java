package io.mireu.order.application;

import io.mireu.model.order.AccountId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What one complete comparison of the venue's book with ours found.
 *
 * @param account which account
 * @param startedAt the machine's time
 * @param finishedAt the machine's time
 * @param firstTradeDate from which trade date on was compared
 * @param venueOrders orders at the venue
 * @param venueExecutions executions at the venue
 * @param localOrders orders of ours that have a number there
 * @param missedExecutions executions whose frame we had missed, recorded now
 * @param unknownOrders orders at the venue that are none of ours
 * @param missingOrders orders of ours with a number that the venue does not show
 */
public record ReconciliationResult(
        AccountId account,
        Instant startedAt,
        Instant finishedAt,
        LocalDate firstTradeDate,
        int venueOrders,
        int venueExecutions,
        int localOrders,
        int missedExecutions,
        int unknownOrders,
        int missingOrders) {}
