package io.mireu.order.application;

import io.mireu.order.domain.RiskCheck;
import io.mireu.order.domain.TrackedIntent;
import io.mireu.order.domain.TrackedOrder;
import io.mireu.order.domain.VenueRefusal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Why an order that waits to be sent is not sent any more. */
@Component
public final class SendObstacles {

    private static final VenueRefusal STALE =
            new VenueRefusal("stale-intent", "waited too long before it could be sent");

    private static final VenueRefusal CLOSED = new VenueRefusal("session-closed", "the venue takes no orders now");

    private static final VenueRefusal DOUBTFUL =
            new VenueRefusal("instrument-not-tradable", "it has expired, or its master is doubtful");

    private final MarketSession market;
    private final OrderSettings settings;

    /** With the market's session and the age that an intent may have. */
    public SendObstacles(MarketSession market, OrderSettings settings) {
        this.market = market;
        this.settings = settings;
    }

    /**
     * In a session that is not traded no order is sent: a liquidation is asked for again when one is. Otherwise only an
     * intent that opens a position is not begun; what is begun goes on.
     */
    Optional<VenueRefusal> of(TrackedOrder order, TrackedIntent intent, Instant now) {
        if (!market.isTraded(order.plan().leg().instrument())) {
            return Optional.of(CLOSED);
        }
        if (order.plan().legNumber() != 0 || RiskCheck.reducesRisk(intent.intent())) {
            return Optional.empty();
        }
        if (settings.risk().check().isStale(Duration.between(intent.issuedAt(), now))) {
            return Optional.of(STALE);
        }
        if (!market.isTradable(order.plan().leg().instrument())) {
            return Optional.of(DOUBTFUL);
        }
        return market.takesEntries(order.plan().leg().instrument()) ? Optional.empty() : Optional.of(CLOSED);
    }
}
