package io.mireu.model.order;

import io.mireu.model.portfolio.PortfolioId;
import java.time.Instant;
import java.util.List;

/**
 * A wish to trade: its legs are sent in order, each only when the one before it was filled in full.
 *
 * @param id the same for every delivery of this intent
 * @param account which account trades
 * @param portfolio which portfolio the fills belong to
 * @param purpose opening or liquidating
 * @param legs one or more
 * @param createdAt the market's time at which it was decided
 */
public record OrderIntent(
        IntentId id,
        AccountId account,
        PortfolioId portfolio,
        IntentPurpose purpose,
        List<Leg> legs,
        Instant createdAt) {

    public OrderIntent {
        legs = List.copyOf(legs);
        if (legs.isEmpty()) {
            throw new IllegalArgumentException("an intent has at least one leg");
        }
    }

    /** Our id of the order of a leg, counted from 0. */
    public OrderId orderId(int leg) {
        return new OrderId(id.value() + "/" + leg);
    }
}
