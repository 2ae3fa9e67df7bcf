package io.mireu.order.domain;

import io.mireu.model.order.AccountId;
import io.mireu.model.order.IntentId;
import io.mireu.model.order.Leg;
import io.mireu.model.order.OrderId;
import io.mireu.model.order.OrderIntent;
import io.mireu.model.portfolio.PortfolioId;

/**
 * What one order is to do; it never changes.
 *
 * @param id the intent's id and the leg's number
 * @param intentId whose leg it is
 * @param legNumber counted from 0
 * @param account which account trades
 * @param portfolio which portfolio its fills belong to
 * @param leg instrument, side, quantity and price
 */
public record OrderPlan(
        OrderId id, IntentId intentId, int legNumber, AccountId account, PortfolioId portfolio, Leg leg) {

    public OrderPlan {
        if (legNumber < 0) {
            throw new IllegalArgumentException("leg number must not be negative: " + legNumber);
        }
    }

    /** The plan of one leg of an intent. */
    public static OrderPlan of(OrderIntent intent, int legNumber) {
        return new OrderPlan(
                intent.orderId(legNumber),
                intent.id(),
                legNumber,
                intent.account(),
                intent.portfolio(),
                intent.legs().get(legNumber));
    }
}
