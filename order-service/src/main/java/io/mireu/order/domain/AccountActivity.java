package io.mireu.order.domain;

import java.time.Duration;

/**
 * What the risk check must know of an account.
 *
 * @param known whether we trade it
 * @param unfinishedOrders orders that have not ended
 * @param ordersOfLastMinute orders that were taken on within the last minute
 * @param intentAge how long ago the intent was issued, by the machine's clock
 */
public record AccountActivity(boolean known, long unfinishedOrders, long ordersOfLastMinute, Duration intentAge) {}
