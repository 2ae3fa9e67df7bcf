package io.mireu.order.domain;

import io.mireu.model.instrument.ContractType;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.order.IntentPurpose;
import io.mireu.model.order.Leg;
import io.mireu.model.order.OrderIntent;
import io.mireu.order.domain.RiskVerdict.Approved;
import io.mireu.order.domain.RiskVerdict.Denied;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.function.Predicate;

/**
 * The check before anything is stored to be sent. Limits that only restrict new risk let a liquidation pass.
 *
 * @param maxQuantity contracts of one order
 * @param maxUnfinishedOrders orders of one account that have not ended
 * @param maxOrdersPerMinute orders of one account
 * @param maxIntentAge how old an intent may be when it is taken on or first sent
 */
public record RiskCheck(long maxQuantity, int maxUnfinishedOrders, int maxOrdersPerMinute, Duration maxIntentAge) {

    /**
     * Whether an intent may be taken on.
     *
     * @param isTradable whether an instrument is listed and nothing is wrong with it
     * @param takesEntries whether the venue takes new orders in an instrument now
     */
    public RiskVerdict check(
            OrderIntent intent,
            AccountActivity activity,
            Predicate<DerivativeCode> isTradable,
            Predicate<DerivativeCode> takesEntries) {
        if (!activity.known()) {
            return new Denied("unknown-account", "account " + intent.account() + " is not traded here");
        }
        for (Leg leg : intent.legs()) {
            if (checkInstrument(leg) instanceof Denied denied) {
                return denied;
            }
        }
        if (reducesRisk(intent)) {
            return new Approved();
        }
        if (checkListing(intent, isTradable) instanceof Denied denied) {
            return denied;
        }
        return checkSession(intent, takesEntries) instanceof Denied denied ? denied : checkLimits(intent, activity);
    }

    private static RiskVerdict checkListing(OrderIntent intent, Predicate<DerivativeCode> isTradable) {
        return intent.legs().stream()
                .map(Leg::instrument)
                .filter(isTradable.negate())
                .findFirst()
                .<RiskVerdict>map(doubtful ->
                        new Denied("instrument-not-tradable", doubtful + " has expired, or its master is doubtful"))
                .orElseGet(Approved::new);
    }

    private static RiskVerdict checkSession(OrderIntent intent, Predicate<DerivativeCode> takesEntries) {
        return intent.legs().stream()
                .map(Leg::instrument)
                .filter(takesEntries.negate())
                .findFirst()
                .<RiskVerdict>map(
                        closed -> new Denied("session-closed", "the venue takes no orders in " + closed + " now"))
                .orElseGet(Approved::new);
    }

    /** Whether an intent brings a position to zero. */
    public static boolean reducesRisk(OrderIntent intent) {
        return switch (intent.purpose()) {
            case IntentPurpose.LiquidatePortfolio _ -> true;
            case IntentPurpose.OpenPortfolio _ -> false;
        };
    }

    private static RiskVerdict checkInstrument(Leg leg) {
        BigDecimal price = leg.limitPrice();
        if (!isOfKnownProduct(leg.instrument())) {
            return new Denied("unknown-instrument", "no future or option of a known product: " + leg.instrument());
        }
        if (price != null && price.signum() <= 0) {
            return new Denied("price-not-positive", "limit price of " + leg.instrument() + " is " + price);
        }
        return new Approved();
    }

    private static boolean isOfKnownProduct(DerivativeCode code) {
        return code.type() != ContractType.SPREAD && code.isOfKnownProduct();
    }

    private RiskVerdict checkLimits(OrderIntent intent, AccountActivity activity) {
        int legs = intent.legs().size();
        long largest = intent.legs().stream().mapToLong(Leg::quantity).max().orElse(0);
        if (largest > maxQuantity) {
            return new Denied("quantity-limit", largest + " contracts, at most " + maxQuantity + " in one order");
        }
        if (activity.unfinishedOrders() + legs > maxUnfinishedOrders) {
            return new Denied("working-orders-limit", "more than " + maxUnfinishedOrders + " orders at work");
        }
        if (activity.ordersOfLastMinute() + legs > maxOrdersPerMinute) {
            return new Denied("order-rate-limit", "more than " + maxOrdersPerMinute + " orders in a minute");
        }
        if (isStale(activity.intentAge())) {
            return new Denied("stale-intent", "issued " + activity.intentAge().toSeconds() + " s ago");
        }
        return new Approved();
    }

    /** Whether an intent that opens a position is too old to be sent. */
    public boolean isStale(Duration age) {
        return age.compareTo(maxIntentAge) > 0;
    }
}
