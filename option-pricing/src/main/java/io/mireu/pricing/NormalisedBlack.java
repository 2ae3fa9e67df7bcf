package io.mireu.pricing;

import static io.mireu.pricing.StandardNormal.ROOT_TWO;

/**
 * Black's formula in its two essential variables: the out-of-the-money value over the geometric mean of forward and
 * strike, as a function of the log-moneyness {@code x <= 0} and of {@code s}, volatility times the root of time.
 *
 * <p>P. Jaeckel, "Let's Be Rational" (2013-2017), section 2: the notation and the scaled form that does not cancel.
 */
final class NormalisedBlack {

    private static final double ROOT_TWO_OVER_PI = Math.sqrt(2 / Math.PI);
    private static final double CANCELS_BELOW = 1e-5;

    private NormalisedBlack() {}

    /** The log-moneyness of the out-of-the-money option, never positive, exact near the money. */
    static double logMoneyness(double forward, double strike) {
        double relative = (forward - strike) / strike;
        return -Math.abs(Math.abs(relative) < 0.25 ? Math.log1p(relative) : Math.log(forward / strike));
    }

    /** The value, at least 0 and less than {@link #ceiling}. */
    static double value(double x, double s) {
        if (s <= 0) {
            return 0;
        }
        double h = x / s;
        double t = s / 2;
        if (x == 0) {
            return ErrorFunction.erf(t / ROOT_TWO);
        }
        if (-h > t) {
            return Math.exp(-0.5 * (h * h + t * t)) * halfTailDifference(h, t);
        }
        return Math.exp(x / 2) * StandardNormal.cdf(h + t) - Math.exp(-x / 2) * StandardNormal.cdf(h - t);
    }

    /** What {@link #value} tends to when volatility grows without bound. */
    static double ceiling(double x) {
        return Math.exp(x / 2);
    }

    /** The distance of the value from its ceiling, without cancellation. */
    static double distanceToCeiling(double x, double s) {
        double h = x / s;
        double t = s / 2;
        return Math.exp(x / 2) * StandardNormal.cdf(-h - t) + Math.exp(-x / 2) * StandardNormal.cdf(h - t);
    }

    /** The natural logarithm of the value where {@code s < sqrt(-2 x)}: finite even where the value underflows. */
    static double logValue(double x, double s) {
        double h = x / s;
        double t = s / 2;
        return -0.5 * (h * h + t * t) + Math.log(halfTailDifference(h, t));
    }

    /** The derivative of the value by {@code s}. */
    static double vega(double x, double s) {
        double h = x / s;
        double t = s / 2;
        return 0.5 * ROOT_TWO_OVER_PI * Math.exp(-0.5 * (h * h + t * t));
    }

    /** The derivative of {@link #logValue} by {@code s}, finite where value and vega underflow. */
    static double logVega(double x, double s) {
        return 0.5 * ROOT_TWO_OVER_PI / halfTailDifference(x / s, s / 2);
    }

    /** Half of {@code erfcx(a) - erfcx(b)}; by the derivative where the two would cancel. */
    private static double halfTailDifference(double h, double t) {
        if (t < CANCELS_BELOW) {
            double a = -h / ROOT_TWO;
            return t * (ROOT_TWO_OVER_PI - ROOT_TWO * a * ErrorFunction.erfcx(a));
        }
        return 0.5 * (ErrorFunction.erfcx(-(h + t) / ROOT_TWO) - ErrorFunction.erfcx(-(h - t) / ROOT_TWO));
    }
}
