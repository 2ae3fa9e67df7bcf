package io.mireu.simulator.venue;

import io.mireu.model.instrument.Instrument;
import io.mireu.model.market.SessionPhase;
import io.mireu.simulator.OrderRuleSettings;
import io.mireu.simulator.account.Refusal;
import io.mireu.simulator.clock.VenueTime;
import io.mireu.simulator.matching.PriceType;
import io.mireu.simulator.matching.TimeCondition;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalLong;

/** Which orders the venue takes: by what the contract does at the time, and by type and price. */
final class OrderRules {

    private final OrderRuleSettings settings;

    OrderRules(OrderRuleSettings settings) {
        this.settings = settings;
    }

    /** Why the venue does not take an order of this type now. */
    Optional<Refusal> entry(PriceType type, ContractMarket contract, VenueMarket market, LocalDateTime time) {
        if (contract.phase() == SessionPhase.CLOSED) {
            return Optional.of(Refusal.CLOSED);
        }
        if (!contract.session().allowedAt(VenueTime.instant(time)).entry() || !isTimely(type, contract)) {
            return Optional.of(Refusal.NOT_NOW);
        }
        if (settings.limitOnlyFarMonths() && !isPlainLimit(type) && isFar(contract, market)) {
            return Optional.of(Refusal.NOT_NOW);
        }
        return Optional.empty();
    }

    /** Why the venue does not change an order now. */
    Optional<Refusal> amendment(ContractMarket contract, LocalDateTime time) {
        boolean allowed = contract.session().allowedAt(VenueTime.instant(time)).amendment();
        return allowed ? Optional.empty() : Optional.of(refusal(contract));
    }

    /** Why the venue does not withdraw an order now. */
    Optional<Refusal> cancellation(ContractMarket contract, LocalDateTime time) {
        boolean allowed = contract.session().allowedAt(VenueTime.instant(time)).cancellation();
        return allowed ? Optional.empty() : Optional.of(refusal(contract));
    }

    /** Why the venue does not take this price; the limit is empty when the other side of the book is. */
    Optional<Refusal> price(PriceType type, OptionalLong limit, ContractMarket contract) {
        if (limit.isEmpty()) {
            return Optional.of(Refusal.WRONG_FIELD);
        }
        if (type.pricing() != PriceType.Pricing.LIMIT) {
            return Optional.empty();
        }
        long cents = limit.getAsLong();
        if (cents < contract.limits().lowerCents()) {
            return Optional.of(Refusal.BELOW_LIMIT);
        }
        if (cents < contract.bandLowerCents() || cents > contract.bandUpperCents()) {
            return Optional.of(Refusal.PRICE_LIMIT);
        }
        return contract.grid().allows(cents) ? Optional.empty() : Optional.of(Refusal.TICK);
    }

    private static Refusal refusal(ContractMarket contract) {
        return contract.phase() == SessionPhase.CLOSED ? Refusal.CLOSED : Refusal.NOT_NOW;
    }

    /** Nothing is immediate or best in an auction, and a conditional order comes too late for the closing one. */
    private static boolean isTimely(PriceType type, ContractMarket contract) {
        if (!contract.isAuction()) {
            return true;
        }
        boolean isMarket = type == PriceType.MARKET;
        boolean isLate = type == PriceType.CONDITIONAL && contract.phase() == SessionPhase.CLOSING_AUCTION;
        boolean isCollected = type.condition() == TimeCondition.DAY && type.pricing() == PriceType.Pricing.LIMIT;
        return isMarket || (isCollected && !isLate);
    }

    private static boolean isPlainLimit(PriceType type) {
        return type.pricing() == PriceType.Pricing.LIMIT && type != PriceType.CONDITIONAL;
    }

    private static boolean isFar(ContractMarket contract, VenueMarket market) {
        Instrument.Derivative instrument = contract.instrument();
        return market.contracts().stream()
                .map(ContractMarket::instrument)
                .filter(other -> other.code().product().equals(instrument.code().product()))
                .filter(other -> other.code().type() == instrument.code().type())
                .anyMatch(other -> other.lastTradingDay().isBefore(instrument.lastTradingDay()));
    }
}
