package io.mireu.volatility;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.volatility.ExpiryClockName;
import io.mireu.model.volatility.Greeks;
import io.mireu.model.volatility.PointOrigin;
import io.mireu.model.volatility.VolatilityPoint;
import java.math.BigDecimal;
import java.time.Instant;

/** Points of the sample market. */
public final class SamplePoints {

    private SamplePoints() {}

    /** One with this volatility. */
    public static VolatilityPoint point(Instant asOf, double volatility, PointOrigin origin) {
        return new VolatilityPoint(
                SampleMarket.SERIES,
                asOf,
                volatility,
                ExpiryClockName.of("act-365"),
                DerivativeCode.of("C016CA16"),
                new BigDecimal("8.52"),
                new Greeks(-0.197, 0.004, 0.55, -0.9),
                SampleMarket.FUTURE.code(),
                new BigDecimal("1100.02"),
                origin);
    }
}
