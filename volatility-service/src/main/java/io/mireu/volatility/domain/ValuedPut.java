package io.mireu.volatility.domain;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.volatility.Greeks;
import java.math.BigDecimal;

/**
 * A put whose parts are all known.
 *
 * @param option which
 * @param strike index points
 * @param price that gave the volatility, index points
 * @param volatility a decimal
 * @param greeks at that volatility
 */
public record ValuedPut(DerivativeCode option, BigDecimal strike, BigDecimal price, double volatility, Greeks greeks) {

    /** Change per point of the forward, discounted; negative. */
    public double delta() {
        return greeks.delta();
    }

    /** The rise in volatility that eats one day of decay: theta / vega, volatility points. */
    public double volatilityThreshold() {
        return Math.abs(greeks.theta()) / greeks.vega();
    }
}
