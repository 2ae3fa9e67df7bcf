package io.mireu.order.application;

import io.mireu.model.order.AccountId;
import java.time.Instant;

/**
 * What one complete comparison of the venue's book with ours found.
 *
 * @param account which account
 * @param startedAt the machine's time
 * @param finishedAt the machine's time
 * @param enteredSince from which venue time on was compared
 * @param comparedTo up to which venue time was compared
 * @param venueOrders orders at the venue since then
 * @param venueExecutions executions of these
 * @param localOrders orders of ours since then that have a number there
 * @param missedExecutions executions whose frame we had missed, recorded now
 * @param unknownOrders orders at the venue that are none of ours
 * @param missingOrders orders of ours with a number that the venue does not show
 */
public record ReconciliationResult(
        AccountId account,
        Instant startedAt,
        Instant finishedAt,
        Instant enteredSince,
        Instant comparedTo,
        int venueOrders,
        int venueExecutions,
        int localOrders,
        int missedExecutions,
        int unknownOrders,
        int missingOrders) {}
