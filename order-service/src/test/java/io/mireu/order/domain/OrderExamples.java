package io.mireu.order.domain;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.order.AccountId;
import io.mireu.model.order.IntentId;
import io.mireu.model.order.IntentPurpose;
import io.mireu.model.order.Leg;
import io.mireu.model.order.OrderIntent;
import io.mireu.model.order.Side;
import io.mireu.model.order.VenueOrderNumber;
import io.mireu.model.portfolio.LiquidationReason;
import io.mireu.model.portfolio.PortfolioId;
import io.mireu.model.portfolio.PortfolioTerms;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Orders and intents that tests talk about. */
final class OrderExamples {

    static final DerivativeCode FUTURE = DerivativeCode.of("A056C000");
    static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    static final Instant SENT = Instant.parse("2026-11-23T03:00:00Z");
    static final Instant SENT_MARKET = Instant.parse("2026-11-24T01:00:00Z");

    private OrderExamples() {}

    static OrderIntent opening(String id, Leg... legs) {
        return intent(id, new IntentPurpose.OpenPortfolio(new PortfolioTerms("manual", null, "", List.of())), legs);
    }

    static OrderIntent liquidating(String id, Leg... legs) {
        return intent(id, new IntentPurpose.LiquidatePortfolio(LiquidationReason.LOSS_LIMIT), legs);
    }

    private static OrderIntent intent(String id, IntentPurpose purpose, Leg... legs) {
        return new OrderIntent(
                IntentId.of(id), AccountId.of("demo"), PortfolioId.of(id), purpose, List.of(legs), SENT_MARKET);
    }

    static TrackedOrder planned(String intent, Leg leg) {
        return TrackedOrder.planned(OrderPlan.of(opening(intent, leg), 0));
    }

    static TrackedOrder sending(Leg leg) {
        return planned("i", leg).claimed(new Submission(SENT, SENT_MARKET, DAY));
    }

    static TrackedOrder working(Leg leg) {
        return sending(leg).accepted(number(7));
    }

    static VenueOrderNumber number(long number) {
        return new VenueOrderNumber(DAY, number);
    }

    static Leg buy(long quantity) {
        return Leg.limit(FUTURE, Side.BUY, quantity, new BigDecimal("366.04"));
    }

    static VenueOrderRow row(long number, Leg leg, Instant enteredAt) {
        return new VenueOrderRow(
                number(number),
                leg.instrument(),
                leg.side(),
                leg.limitPrice(),
                leg.quantity(),
                leg.quantity(),
                false,
                enteredAt,
                List.of());
    }
}
