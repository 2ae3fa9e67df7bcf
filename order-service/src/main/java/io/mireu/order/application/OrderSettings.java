package io.mireu.order.application;

import io.mireu.model.order.AccountId;
import io.mireu.order.domain.RiskCheck;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How orders are checked, sent, verified and cancelled.
 *
 * @param account the account that this process trades
 * @param risk limits of the risk check
 * @param orderLife how long an order may work before what is left is cancelled
 * @param cancelRetryAfter how long to wait for the effect of a cancellation before asking again
 * @param absenceGap how far apart two complete readings must be that prove an order absent
 * @param marketTimeTolerance how far the venue's entry time may be before our sending time
 * @param claimToSendLimit an order that was claimed longer ago than this is not sent any more
 * @param notSentRetries how often an order is tried again that provably never left
 * @param reconcileEvery time between two readings of the venue's book when all is quiet
 * @param readWholeDayEvery time between two readings of the whole day's book
 * @param reconcileSoon time until the next reading while something is unfinished
 */
@ConfigurationProperties("mireu.order")
public record OrderSettings(
        @DefaultValue("demo") String account,
        @DefaultValue Risk risk,
        @DefaultValue("50s") Duration orderLife,
        @DefaultValue("5s") Duration cancelRetryAfter,
        @DefaultValue("5s") Duration absenceGap,
        @DefaultValue("5s") Duration marketTimeTolerance,
        @DefaultValue("2s") Duration claimToSendLimit,
        @DefaultValue("2") int notSentRetries,
        @DefaultValue("10s") Duration reconcileEvery,
        @DefaultValue("10m") Duration readWholeDayEvery,
        @DefaultValue("2s") Duration reconcileSoon) {

    public OrderSettings {
        if (!orderLife.isPositive() || !reconcileEvery.isPositive() || !reconcileSoon.isPositive()) {
            throw new IllegalArgumentException("order life and reconciliation periods must be positive");
        }
        if (absenceGap.isNegative() || notSentRetries < 0) {
            throw new IllegalArgumentException("absence gap and retries must not be negative");
        }
    }

    /** The account that this process trades. */
    public AccountId tradedAccount() {
        return AccountId.of(account);
    }

    /**
     * Limits of the risk check.
     *
     * @param maxQuantity contracts of one order
     * @param maxUnfinishedOrders orders of the account that have not ended
     * @param maxOrdersPerMinute orders taken on in a minute
     * @param maxIntentAge age of an opening intent when it is taken on or first sent
     */
    public record Risk(
            @DefaultValue("50") long maxQuantity,
            @DefaultValue("50") int maxUnfinishedOrders,
            @DefaultValue("120") int maxOrdersPerMinute,
            @DefaultValue("60s") Duration maxIntentAge) {

        /** The check with these limits. */
        public RiskCheck check() {
            return new RiskCheck(maxQuantity, maxUnfinishedOrders, maxOrdersPerMinute, maxIntentAge);
        }
    }
}
