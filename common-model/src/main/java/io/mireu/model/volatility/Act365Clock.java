package io.mireu.model.volatility;

import io.mireu.model.market.SettlementTimes;
import java.time.Duration;
import java.time.Instant;

/**
 * Calendar time: every second counts, and 365 days are a year.
 *
 * @param settlements when contracts settle
 * @param floor the shortest life that is priced
 */
public record Act365Clock(SettlementTimes settlements, Duration floor) implements ExpiryClock {

    private static final ExpiryClockName NAME = ExpiryClockName.of("act-365");
    private static final double SECONDS_PER_YEAR = 365.0 * 86_400;
    private static final double NANOS_PER_SECOND = 1e9;

    public Act365Clock {
        ExpiryClock.checkFloor(floor);
    }

    /** A length of time as a year fraction, ACT/365. */
    public static double years(Duration time) {
        return seconds(time) / SECONDS_PER_YEAR;
    }

    static double seconds(Duration time) {
        return time.getSeconds() + time.getNano() / NANOS_PER_SECOND;
    }

    @Override
    public ExpiryClockName name() {
        return NAME;
    }

    @Override
    public double yearsBetween(Instant from, Instant to) {
        return years(Duration.between(from, to));
    }
}
