package io.mireu.pricing;

/**
 * Interpolation between two points with given slopes that keeps the curve's shape.
 *
 * <p>R. Delbourgo and J. A. Gregory, "Shape preserving piecewise rational interpolation", SIAM Journal on Scientific and
 * Statistical Computing 6 (1985); the tension that meets a second derivative at an end as in P. Jaeckel, "Let's Be
 * Rational", section 4.
 *
 * @param left abscissa of the left end
 * @param right abscissa of the right end, greater
 * @param leftValue at the left end
 * @param rightValue at the right end
 * @param leftSlope at the left end
 * @param rightSlope at the right end
 */
record RationalCubic(
        double left, double right, double leftValue, double rightValue, double leftSlope, double rightSlope) {

    /** Beyond it the curve is the chord. */
    private static final double STIFF = 1e15;

    private static final double SLACK = -1 + 1e-8;

    /** The tension with which the curve has a second derivative at its left end. */
    double tensionOfLeft(double secondDerivative) {
        double width = right - left;
        return tension(
                width * secondDerivative / 2 + (rightSlope - leftSlope), (rightValue - leftValue) / width - leftSlope);
    }

    /** The tension with which the curve has a second derivative at its right end. */
    double tensionOfRight(double secondDerivative) {
        double width = right - left;
        return tension(
                width * secondDerivative / 2 + (rightSlope - leftSlope), rightSlope - (rightValue - leftValue) / width);
    }

    /** Never so slack that the curve had a pole. */
    private static double tension(double numerator, double denominator) {
        if (numerator == 0) {
            return 0;
        }
        double tension = denominator == 0 ? Double.MAX_VALUE : numerator / denominator;
        return Math.max(SLACK, tension);
    }

    /** The curve. */
    double at(double x, double tension) {
        double width = right - left;
        double t = (x - left) / width;
        double rest = 1 - t;
        if (!(tension < STIFF)) {
            return rightValue * t + leftValue * rest;
        }
        double numerator = rightValue * t * t * t
                + (tension * rightValue - width * rightSlope) * t * t * rest
                + (tension * leftValue + width * leftSlope) * t * rest * rest
                + leftValue * rest * rest * rest;
        return numerator / (1 + (tension - 3) * t * rest);
    }
}
