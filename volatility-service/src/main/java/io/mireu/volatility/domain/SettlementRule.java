package io.mireu.volatility.domain;

import io.mireu.model.market.KrxCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.OptionalDouble;

/**
 * How much life an option has left.
 *
 * @param time of the closing index on the last trading day, Asia/Seoul; trading itself stops earlier
 * @param floor the shortest life that is priced, since volatility has no meaning in the last minutes
 */
public record SettlementRule(LocalTime time, Duration floor) {

    private static final double SECONDS_PER_YEAR = 365.0 * 86_400;
    private static final double NANOS_PER_SECOND = 1e9;

    public SettlementRule {
        if (floor.isNegative() || floor.isZero()) {
            throw new IllegalArgumentException("floor of the time to expiry must be positive: " + floor);
        }
    }

    /** ACT/365 to the second, at least the floor; empty once the option has settled. */
    public OptionalDouble yearsLeft(LocalDate lastTradingDay, Instant now) {
        Instant settlement =
                lastTradingDay.atTime(time).atZone(KrxCalendar.ZONE).toInstant();
        Duration left = Duration.between(now, settlement);
        if (left.isNegative() || left.isZero()) {
            return OptionalDouble.empty();
        }
        Duration priced = left.compareTo(floor) < 0 ? floor : left;
        return OptionalDouble.of((priced.getSeconds() + priced.getNano() / NANOS_PER_SECOND) / SECONDS_PER_YEAR);
    }
}
