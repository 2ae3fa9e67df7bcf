package io.mireu.volatility.domain;

import io.mireu.model.market.Bar;
import java.math.BigDecimal;

/**
 * What a bar says of the prices of its minute, small enough to keep months of them in memory.
 *
 * @param high highest, 1/100 index points
 * @param low lowest, 1/100 index points
 * @param close last, 1/100 index points
 */
public record MinutePrices(int high, int low, int close) {

    private static final int SCALE = 2;
    private static final double PER_POINT = 100;

    /**
     * Those of a bar.
     *
     * @throws ArithmeticException when a price has more than two decimals, which no tick has
     */
    public static MinutePrices of(Bar bar) {
        return new MinutePrices(hundredths(bar.high()), hundredths(bar.low()), hundredths(bar.close()));
    }

    private static int hundredths(BigDecimal points) {
        return points.setScale(SCALE).unscaledValue().intValueExact();
    }

    double highPoints() {
        return high / PER_POINT;
    }

    double lowPoints() {
        return low / PER_POINT;
    }

    double closePoints() {
        return close / PER_POINT;
    }

    /** The last price, exactly; index points. */
    BigDecimal lastPrice() {
        return BigDecimal.valueOf(close, SCALE);
    }
}
