package io.mireu.pricing.reference;

import org.apfloat.Apfloat;
import org.apfloat.ApfloatMath;
import org.apfloat.Apint;

/** The volatility of a price in many digits: Newton's method on the logarithm of the value, kept inside a bracket. */
final class ExactVolatility {

    private static final int MAX_STEPS = 400;
    /** Newton squares the error: after a step this small more than 100 digits hold. */
    private static final int LAST_STEP_SCALE = -54;

    private ExactVolatility() {}

    /**
     * Solves for the volatility.
     *
     * @param price discounted points, exact
     * @param start a volatility near the answer
     * @return 0 where the price has no time value, positive infinity where no volatility gives as much
     */
    static double of(ExactBlack76 option, Apfloat price, double start) {
        Apfloat timeValue = option.undiscounted(price).subtract(option.intrinsic());
        if (timeValue.signum() <= 0) {
            return 0;
        }
        if (timeValue.compareTo(option.ceiling()) >= 0) {
            return Double.POSITIVE_INFINITY;
        }
        return Arithmetic.nearest(option.volatility(totalVolatility(option, timeValue, option.totalVolatility(start))));
    }

    private static Apfloat totalVolatility(ExactBlack76 option, Apfloat timeValue, Apfloat start) {
        Apfloat s = start;
        Apfloat low = Apfloat.ZERO;
        Apfloat high = new Apint(1_000);
        for (int i = 0; i < MAX_STEPS; i++) {
            Apfloat value = option.outOfTheMoney(s);
            if (value.compareTo(timeValue) < 0) {
                low = s;
            } else {
                high = s;
            }
            Apfloat step =
                    ApfloatMath.log(timeValue.divide(value)).multiply(value).divide(option.slope(s));
            Apfloat next = s.add(step);
            if (step.signum() == 0 || step.scale() - s.scale() < LAST_STEP_SCALE) {
                return next;
            }
            boolean inside = next.compareTo(low) > 0 && next.compareTo(high) < 0;
            s = inside ? next : s.add(step.signum() > 0 ? high : low).divide(Arithmetic.TWO);
        }
        throw new IllegalStateException("no volatility for " + timeValue);
    }
}
