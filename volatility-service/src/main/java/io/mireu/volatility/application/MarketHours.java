package io.mireu.volatility.application;

import io.mireu.model.instrument.DerivativeCode;

/** Whether an instrument trades. */
@FunctionalInterface
public interface MarketHours {

    /** Whether its trading is continuous now; false too while the venue's clock is not known yet. */
    boolean isContinuous(DerivativeCode instrument);
}
