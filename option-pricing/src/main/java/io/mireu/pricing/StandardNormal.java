package io.mireu.pricing;

/** The standard normal distribution, accurate in relative terms far into its left tail. */
public final class StandardNormal {

    static final double ROOT_TWO = Math.sqrt(2);
    private static final double ONE_OVER_ROOT_TWO_PI = 1 / Math.sqrt(2 * Math.PI);
    private static final double LEFT_TAIL = -1;
    private static final double UNDERFLOW = 39;

    private StandardNormal() {}

    /** The probability of a value at most {@code x}. */
    public static double cdf(double x) {
        if (x > LEFT_TAIL) {
            return 0.5 * ErrorFunction.erfc(-x / ROOT_TWO);
        }
        return 0.5 * expOfHalfSquare(x) * ErrorFunction.erfcx(-x / ROOT_TWO);
    }

    /** The density at {@code x}. */
    public static double pdf(double x) {
        return ONE_OVER_ROOT_TWO_PI * expOfHalfSquare(x);
    }

    /** {@code exp(-x * x / 2)} by an exact square and a small rest, so that no rounding error grows with x. */
    private static double expOfHalfSquare(double x) {
        if (!(Math.abs(x) < UNDERFLOW)) {
            return Double.isNaN(x) ? x : 0;
        }
        double coarse = Math.rint(x * 16) / 16;
        return Math.exp(-0.5 * coarse * coarse) * Math.exp(-0.5 * (x - coarse) * (x + coarse));
    }
}
