package io.mireu.pricing;

import static java.lang.Math.fma;

/**
 * The inverse of {@link NormalisedBlack#value}: which {@code s} has a value.
 *
 * <p>P. Jaeckel, "Let's Be Rational" (2013-2017): a first guess that follows the value's asymptotes, then steps of
 * Householder's third order on an equation that is nearly straight where the value lies: the reciprocal logarithm for
 * small values, the value itself around its inflection, the logarithm of the distance to the ceiling for large ones.
 * Each step makes four times as many digits right; two are the rule.
 */
final class TotalVolatility {

    private static final int MAX_STEPS = 64;
    /** A step of this size leaves an error of its fourth power. */
    private static final double LAST_STEP = 2e-5;

    private static final double HIGHEST = 128;
    private static final double LOG_TWO_OVER_ROOT_TWO_PI = Math.log(2 / VolatilityGuess.ROOT_TWO_PI);

    private TotalVolatility() {}

    /**
     * The {@code s}, or NaN when the search does not end.
     *
     * @param x log-moneyness, not positive
     * @param beta normalised value, positive
     * @param distance of the value from its ceiling, positive; on its own, since their difference has no digits where the
     *     value is nearly all of the ceiling
     */
    static double of(double x, double beta, double distance) {
        double normal = NormalGuess.of(x, beta);
        if (!Double.isNaN(normal)) {
            return normal < Math.sqrt(-2 * x) ? lowest(x, Math.log(beta), normal) : middle(x, beta, normal);
        }
        double ceiling = NormalisedBlack.ceiling(x);
        VolatilityGuess guess = new VolatilityGuess(x, beta, ceiling);
        if (guess.isBelowInflection()) {
            double end = guess.lowerEnd();
            double atEnd = NormalisedBlack.value(x, end);
            return beta < atEnd
                    ? lowest(x, Math.log(beta), guess.belowLowerEnd(end, atEnd))
                    : middle(x, beta, guess.belowInflection(end, atEnd));
        }
        double end = guess.upperEnd();
        double atEnd = NormalisedBlack.value(x, end);
        double first = beta <= atEnd ? guess.aboveInflection(end, atEnd) : guess.aboveUpperEnd(end, atEnd, distance);
        return beta > ceiling / 2 ? highest(x, distance, first) : middle(x, beta, first);
    }

    /**
     * The {@code s} of a value that is too small for a double to have all its digits, or NaN when the search does not end.
     *
     * @param x log-moneyness, negative
     * @param logBeta logarithm of the normalised value, less than -600
     */
    static double ofTiny(double x, double logBeta) {
        return lowest(x, logBeta, NormalGuess.ofTiny(x, logBeta));
    }

    /** By the reciprocal logarithm, in which exponentials that underflow do not appear. */
    private static double lowest(double x, double logBeta, double guess) {
        Bracket bracket = new Bracket();
        double s = guess;
        for (int i = 0; i < MAX_STEPS; i++) {
            double h = x / s;
            double t = s / 2;
            double half = MillsRatio.halfDifference(h, t);
            double log = fma(-0.5, fma(h, h, t * t), LOG_TWO_OVER_ROOT_TWO_PI + Math.log(half));
            double slope = 0.5 / half;
            double curve = curvature(h, t);
            double inverse = 1 / log;
            double doubled = slope * fma(2, inverse, 1);
            double third = thirdRatio(h, s, curve)
                    + 2 * slope * slope * fma(3 * inverse, 1 + inverse, 1)
                    - 3 * curve * doubled;
            double newton = (logBeta - log) * log / (logBeta * slope);
            double next = s + householder(newton, curve - doubled, third, s);
            if (Math.abs(next - s) <= LAST_STEP * s) {
                return next;
            }
            s = bracket.next(s, newton, next);
        }
        return Double.NaN;
    }

    /** By the value itself. */
    private static double middle(double x, double beta, double guess) {
        Bracket bracket = new Bracket();
        double s = guess;
        for (int i = 0; i < MAX_STEPS; i++) {
            double h = x / s;
            double t = s / 2;
            double curve = curvature(h, t);
            double vega = NormalisedBlack.vega(h, t);
            double newton = NormalisedBlack.isDirect(h, t)
                    ? (beta - NormalisedBlack.directValue(x, h, t)) / vega
                    : beta / vega - 2 * MillsRatio.halfDifference(h, t);
            double next = s + householder(newton, curve, thirdRatio(h, s, curve), s);
            if (Math.abs(next - s) <= LAST_STEP * s) {
                return next;
            }
            s = bracket.next(s, newton, next);
        }
        return Double.NaN;
    }

    /** By the logarithm of the distance to the ceiling. */
    private static double highest(double x, double distance, double guess) {
        Bracket bracket = new Bracket();
        double s = guess;
        for (int i = 0; i < MAX_STEPS; i++) {
            double h = x / s;
            double t = s / 2;
            double left = NormalisedBlack.distanceToCeiling(x, s);
            double slope = NormalisedBlack.vega(h, t) / left;
            double curve = curvature(h, t);
            double third = thirdRatio(h, s, curve) + slope * fma(3, curve, 2 * slope);
            double newton = Math.log(left / distance) / slope;
            double next = s + householder(newton, curve + slope, third, s);
            if (Math.abs(next - s) <= LAST_STEP * s) {
                return next;
            }
            s = bracket.next(s, newton, next);
        }
        return Double.NaN;
    }

    /** Where the solution lies for certain: what would step out of it goes to its middle. */
    private static final class Bracket {
        private double low;
        private double high = HIGHEST;

        /**
         * Takes in on which side the solution is.
         *
         * @param newton positive where it is above
         * @param next where a step leads
         */
        double next(double s, double newton, double next) {
            if (newton > 0) {
                low = s;
            } else {
                high = s;
            }
            return next > low && next < high ? next : 0.5 * (low + high);
        }
    }

    /** The value's second derivative by {@code s} over its first. */
    private static double curvature(double h, double t) {
        return (h * h - t * t) / (2 * t);
    }

    /** The value's third derivative by {@code s} over its first. */
    private static double thirdRatio(double h, double s, double curvature) {
        double ratio = h / s;
        return fma(curvature, curvature, fma(-3 * ratio, ratio, -0.25));
    }

    /**
     * The step that a Newton step becomes with the second and third derivative of the equation.
     *
     * @param second second derivative over the first
     * @param third third derivative over the first
     */
    private static double householder(double newton, double second, double third, double s) {
        double step = newton * fma(0.5 * second, newton, 1) / fma(newton, fma(third / 6, newton, second), 1);
        return Math.max(-0.5 * s, step);
    }
}
