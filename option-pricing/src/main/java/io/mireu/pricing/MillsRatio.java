package io.mireu.pricing;

import static io.mireu.pricing.StandardNormal.ROOT_TWO;
import static java.lang.Math.fma;

/**
 * The ratio of the normal distribution to its density, {@code Y(z) = cdf(z) / pdf(z)}, and half its difference over an
 * interval, {@code (Y(h + t) - Y(h - t)) / 2}: what is left of an option's time value without its exponential.
 *
 * <p>{@code Y' = 1 + z Y} and {@code Y(n+1) = z Y(n) + n Y(n-1)}, so the odd derivatives, all that the difference has,
 * follow from two numbers.
 */
final class MillsRatio {

    private static final double ROOT_HALF_PI = Math.sqrt(Math.PI / 2);
    /** Below it seven odd derivatives give every digit, above it the two ends differ enough to be subtracted. */
    private static final double NARROW = 0.21;

    private static final double FAR_LEFT = -4 * ROOT_TWO;

    private MillsRatio() {}

    /** The ratio. */
    static double of(double z) {
        return ROOT_HALF_PI * ErrorFunction.erfcx(-z / ROOT_TWO);
    }

    /**
     * The ratio's derivative.
     *
     * @param z not positive
     */
    static double slope(double z) {
        return slope(z, of(z));
    }

    private static double slope(double z, double ratio) {
        return z < FAR_LEFT ? ErrorFunction.tailDeficit(-z / ROOT_TWO) : fma(z, ratio, 1);
    }

    /**
     * Half the difference between the ends of an interval.
     *
     * @param h its middle, not positive
     * @param t half its width, not negative
     */
    static double halfDifference(double h, double t) {
        return t < NARROW ? byDerivatives(h, t) : 0.5 * (of(h + t) - of(h - t));
    }

    private static double byDerivatives(double h, double t) {
        double y0 = of(h);
        double y1 = slope(h, y0);
        double y2 = fma(h, y1, y0);
        double y3 = fma(h, y2, 2 * y1);
        double y4 = fma(h, y3, 3 * y2);
        double y5 = fma(h, y4, 4 * y3);
        double y6 = fma(h, y5, 5 * y4);
        double y7 = fma(h, y6, 6 * y5);
        double y8 = fma(h, y7, 7 * y6);
        double y9 = fma(h, y8, 8 * y7);
        double y10 = fma(h, y9, 9 * y8);
        double y11 = fma(h, y10, 10 * y9);
        double y12 = fma(h, y11, 11 * y10);
        double y13 = fma(h, y12, 12 * y11);
        double z = t * t;
        double sum = fma(y13, z / 156, y11);
        sum = fma(sum, z / 110, y9);
        sum = fma(sum, z / 72, y7);
        sum = fma(sum, z / 42, y5);
        sum = fma(sum, z / 20, y3);
        sum = fma(sum, z / 6, y1);
        return t * sum;
    }
}
