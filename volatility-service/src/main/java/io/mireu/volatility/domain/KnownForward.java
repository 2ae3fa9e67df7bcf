package io.mireu.volatility.domain;

import io.mireu.model.instrument.DerivativeCode;
import java.math.BigDecimal;

/**
 * A forward and where it comes from.
 *
 * @param future whose book gave it
 * @param price the middle of its best bid and offer, index points
 */
public record KnownForward(DerivativeCode future, BigDecimal price) implements ForwardQuote {

    public KnownForward {
        if (price.signum() <= 0) {
            throw new IllegalArgumentException("forward must be positive: " + price);
        }
    }
}
