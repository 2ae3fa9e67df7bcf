package io.mireu.model.volatility;

import io.mireu.model.market.SettlementTimes;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalDouble;

/** A way to count the time from now to the settlement of an option in years. */
public sealed interface ExpiryClock permits Act365Clock, BusinessDayClock {

    /** Its stable name, which every volatility made with it carries. */
    ExpiryClockName name();

    /** When contracts settle. */
    SettlementTimes settlements();

    /** The shortest life that is priced, since volatility has no meaning in the last minutes. */
    Duration floor();

    /** The time from one instant to a later one, in years of this clock. */
    double yearsBetween(Instant from, Instant to);

    /**
     * The life that an option has left.
     *
     * @return years of this clock, never less than it gives the floor before the settlement; empty from the settlement on
     */
    default OptionalDouble yearsLeft(LocalDate lastTradingDay, Instant now) {
        Instant settlement = settlements().settlementOf(lastTradingDay);
        if (!now.isBefore(settlement)) {
            return OptionalDouble.empty();
        }
        Instant latest = settlement.minus(floor());
        return OptionalDouble.of(yearsBetween(now.isBefore(latest) ? now : latest, settlement));
    }

    /** Checks a floor in a compact constructor. */
    static void checkFloor(Duration floor) {
        if (floor.isNegative() || floor.isZero()) {
            throw new IllegalArgumentException("floor of the time to expiry must be positive: " + floor);
        }
    }
}
