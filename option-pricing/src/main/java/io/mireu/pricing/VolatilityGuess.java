package io.mireu.pricing;

/**
 * Where the search for a volatility begins: near enough for two steps, whatever the value.
 *
 * <p>P. Jaeckel, "Let's Be Rational" (2013-2017), section 4: rational cubics between the value's inflection and the two
 * points where its tangent there reaches 0 and the ceiling; beyond those, rational cubics of transformed values, which
 * follow the asymptotes.
 */
final class VolatilityGuess {

    static final double ROOT_TWO_PI = Math.sqrt(2 * Math.PI);
    private static final double ROOT_HALF_PI = Math.sqrt(Math.PI / 2);
    private static final double ROOT_THREE = Math.sqrt(3);
    private static final double TWO_PI = 2 * Math.PI;
    private static final double NEARLY_AT_THE_MONEY = 1e-2;
    private static final double NEARLY_THE_CEILING = 1e-6;

    private final double x;
    private final double beta;
    private final double ceiling;
    /** The inflection, the value's slope there, and the value over the slope. */
    private final double inflection;

    private final double slope;
    private final double reach;

    /**
     * For one value.
     *
     * @param x log-moneyness, not positive
     * @param beta normalised value, positive and less than the ceiling
     * @param ceiling of the value
     */
    VolatilityGuess(double x, double beta, double ceiling) {
        this.x = x;
        this.beta = beta;
        this.ceiling = ceiling;
        double root = Math.sqrt(-x);
        this.inflection = StandardNormal.ROOT_TWO * root;
        this.slope = ceiling / ROOT_TWO_PI;
        this.reach = ROOT_HALF_PI * (1 - ErrorFunction.erfcx(root));
    }

    /** Whether the value is less than at the inflection. */
    boolean isBelowInflection() {
        return beta < reach * slope;
    }

    /** Where the tangent at the inflection reaches 0; as a series where the difference would lose its digits. */
    double lowerEnd() {
        double root = Math.sqrt(-x);
        return root < NEARLY_AT_THE_MONEY
                ? ROOT_HALF_PI * -x * (1 - root * (4 / (3 * Math.sqrt(Math.PI)) - root / 2))
                : inflection - reach;
    }

    /** Where the tangent at the inflection reaches the ceiling. */
    double upperEnd() {
        return inflection + ROOT_TWO_PI - reach;
    }

    /**
     * For a value below the lower end's: from the asymptote of {@code s} going to 0.
     *
     * @param end the lower end
     * @param atEnd the value there
     */
    double belowLowerEnd(double end, double atEnd) {
        double z = -x / (ROOT_THREE * end);
        double tail = StandardNormal.cdf(-z);
        double square = end * end;
        double exponential = Math.exp(z * z + square / 8);
        double mapped = TWO_PI / (3 * ROOT_THREE) * -x * tail * tail * tail;
        double mappedSlope = TWO_PI * z * z * tail * tail * exponential;
        double mappedCurve = Math.PI
                / 6
                * z
                * z
                / (square * end)
                * tail
                * exponential
                * exponential
                * (8 * ROOT_THREE * end * -x + (3 * square * (square - 8) - 8 * x * x) * tail / StandardNormal.pdf(z));
        RationalCubic cubic = new RationalCubic(0, atEnd, 0, mapped, 1, mappedSlope);
        double f = cubic.at(beta, cubic.tensionOfRight(mappedCurve));
        if (!(f > 0)) {
            double t = beta / atEnd;
            f = (mapped * t + atEnd * (1 - t)) * t;
        }
        double ratio = ROOT_THREE * Math.cbrt(f / (TWO_PI * -x));
        return -x / (ROOT_THREE * -InverseNormal.ofLowerHalf(Math.min(0.5, ratio)));
    }

    /** For a value between the lower end's and the inflection's. */
    double belowInflection(double end, double atEnd) {
        RationalCubic cubic = new RationalCubic(
                atEnd, reach * slope, end, inflection, 1 / NormalisedBlack.vega(x / end, end / 2), 1 / slope);
        return cubic.at(beta, cubic.tensionOfRight(0));
    }

    /**
     * For a value between the inflection's and the upper end's.
     *
     * @param end the upper end
     * @param atEnd the value there
     */
    double aboveInflection(double end, double atEnd) {
        RationalCubic cubic = new RationalCubic(
                reach * slope, atEnd, inflection, end, 1 / slope, 1 / NormalisedBlack.vega(x / end, end / 2));
        return cubic.at(beta, cubic.tensionOfLeft(0));
    }

    /**
     * For a value above the upper end's: from the asymptote of {@code s} growing without bound.
     *
     * @param end the upper end
     * @param atEnd the value there
     * @param distance of the value from the ceiling
     */
    double aboveUpperEnd(double end, double atEnd, double distance) {
        double h = x / end;
        double square = h * h;
        double mapped = StandardNormal.cdf(-end / 2);
        double mappedSlope = -0.5 * Math.exp(square / 2);
        double mappedCurve = ROOT_HALF_PI * square / end * Math.exp(square + end * end / 8);
        double f = -1;
        if (Double.isFinite(mappedCurve) && distance > NEARLY_THE_CEILING * ceiling) {
            RationalCubic cubic = new RationalCubic(atEnd, ceiling, mapped, 0, mappedSlope, -0.5);
            f = cubic.at(beta, cubic.tensionOfLeft(mappedCurve));
        }
        if (!(f > 0)) {
            double width = ceiling - atEnd;
            double rest = distance / width;
            f = (mapped * rest + width * (1 - rest) / 2) * rest;
        }
        return -2 * InverseNormal.ofLowerHalf(Math.min(0.5, f));
    }
}
