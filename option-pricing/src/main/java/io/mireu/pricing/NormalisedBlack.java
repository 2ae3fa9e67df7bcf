package io.mireu.pricing;

import static io.mireu.pricing.StandardNormal.ROOT_TWO;

/**
 * Black's formula in its two essential variables: the out-of-the-money value over the geometric mean of forward and
 * strike, as a function of the log-moneyness {@code x <= 0} and of {@code s}, volatility times the root of time.
 *
 * <p>P. Jaeckel, "Let's Be Rational" (2013-2017), section 2: the notation, and where which form loses no digits. With
 * {@code h = x / s} and {@code t = s / 2} the value is its derivative times twice {@link MillsRatio#halfDifference}.
 */
final class NormalisedBlack {

    private static final double ONE_OVER_ROOT_TWO_PI = 1 / Math.sqrt(2 * Math.PI);
    /** Where the two terms of Black's formula differ enough to be subtracted as they are. */
    private static final double NEAR_THE_MONEY = 0.85;
    /** Where the exponential is a normal double for certain. */
    private static final double SAFE_EXPONENT = -690;

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
        return isDirect(h, t) ? directValue(x, h, t) : 2 * MillsRatio.halfDifference(h, t) * vega(h, t);
    }

    /** Whether the value is {@link #directValue}, and not its derivative times twice the half difference. */
    static boolean isDirect(double h, double t) {
        return h + t > NEAR_THE_MONEY;
    }

    /** The value as it stands in Black's formula. */
    static double directValue(double x, double h, double t) {
        return x == 0
                ? ErrorFunction.erf(t / ROOT_TWO)
                : Math.exp(x / 2) * StandardNormal.cdf(h + t) - Math.exp(-x / 2) * StandardNormal.cdf(h - t);
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

    /** The derivative of the value by {@code s}. */
    static double vega(double h, double t) {
        return ONE_OVER_ROOT_TWO_PI * Math.exp(-0.5 * (h * h + t * t));
    }

    /** The derivative times a scale, which underflows only where the product does. */
    static double scaledVega(double scale, double h, double t) {
        double exponent = -0.5 * (h * h + t * t);
        if (exponent > SAFE_EXPONENT) {
            return ONE_OVER_ROOT_TWO_PI * Math.exp(exponent) * scale;
        }
        double root = Math.exp(exponent / 2);
        return ONE_OVER_ROOT_TWO_PI * root * scale * root;
    }
}
