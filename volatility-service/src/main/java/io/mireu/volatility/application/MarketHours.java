package io.mireu.volatility.application;

/** Whether the market trades. */
@FunctionalInterface
public interface MarketHours {

    /** Whether trading is continuous now; false too while the venue's clock is not known yet. */
    boolean isContinuous();
}
