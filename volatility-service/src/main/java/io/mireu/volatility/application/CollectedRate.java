package io.mireu.volatility.application;

import io.mireu.model.event.StatisticEvent;
import io.mireu.model.statistic.InterestRate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** The 91-day CD rate as the venue told it last; until then the setting. */
public final class CollectedRate {

    private static final int DECIMALS = 2;

    private final String name;
    private final BigDecimal setting;
    private volatile @Nullable InterestRate latest;

    /**
     * Nothing told yet.
     *
     * @param name the venue's
     * @param setting a decimal a year, 0.0275 for 2.75 %
     */
    public CollectedRate(String name, double setting) {
        this.name = name;
        this.setting = BigDecimal.valueOf(setting).movePointRight(2).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }

    /** Takes up a rate; other statistics are none of it. */
    public synchronized void handle(StatisticEvent event) {
        if (event instanceof StatisticEvent.RateFixed(var _, InterestRate rate)
                && rate.name().equals(name)) {
            InterestRate known = latest;
            if (known == null || !rate.date().isBefore(known.date())) {
                latest = rate;
            }
        }
    }

    /** Percent a year, for example 2.74. */
    public BigDecimal percentPerYear() {
        InterestRate known = latest;
        return known == null ? setting : known.percentPerYear();
    }
}
