package io.mireu.volatility.domain;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.volatility.ForwardSource;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A forward and where it comes from.
 *
 * @param future whose book gave it; null when puts and calls did, by their parity
 * @param price index points
 */
public record KnownForward(@Nullable DerivativeCode future, BigDecimal price) implements ForwardQuote {

    public KnownForward {
        if (price.signum() <= 0) {
            throw new IllegalArgumentException("forward must be positive: " + price);
        }
    }

    /** Where it comes from. */
    public ForwardSource source() {
        return future == null ? ForwardSource.PARITY : ForwardSource.FUTURE;
    }
}
