package io.mireu.pricing;

/**
 * The error function, its complement and its scaled complement, to about 1e-16 relative.
 *
 * <p>W. J. Cody, "Rational Chebyshev approximations for the error function", Mathematics of Computation 23 (1969), and
 * his CALERF of 1990.
 */
@SuppressWarnings("FloatingPointLiteralPrecision") // the coefficients as Cody printed them
final class ErrorFunction {

    private static final double SMALL = 0.46875;
    private static final double LARGE = 4;
    private static final double ONE_OVER_ROOT_PI = 0.56418958354775628695;

    private static final double[] SMALL_NUMERATOR = {
        1.85777706184603153e-1,
        3.16112374387056560e0,
        1.13864154151050156e2,
        3.77485237685302021e2,
        3.20937758913846947e3,
    };
    private static final double[] SMALL_DENOMINATOR = {
        1, 2.36012909523441209e1, 2.44024637934444173e2, 1.28261652607737228e3, 2.84423683343917062e3,
    };
    private static final double[] MIDDLE_NUMERATOR = {
        2.15311535474403846e-8,
        5.64188496988670089e-1,
        8.88314979438837594e0,
        6.61191906371416295e1,
        2.98635138197400131e2,
        8.81952221241769090e2,
        1.71204761263407058e3,
        2.05107837782607147e3,
        1.23033935479799725e3,
    };
    private static final double[] MIDDLE_DENOMINATOR = {
        1,
        1.57449261107098347e1,
        1.17693950891312499e2,
        5.37181101862009858e2,
        1.62138957456669019e3,
        3.29079923573345963e3,
        4.36261909014324716e3,
        3.43936767414372164e3,
        1.23033935480374942e3,
    };
    private static final double[] LARGE_NUMERATOR = {
        1.63153871373020978e-2,
        3.05326634961232344e-1,
        3.60344899949804439e-1,
        1.25781726111229246e-1,
        1.60837851487422766e-2,
        6.58749161529837803e-4,
    };
    private static final double[] LARGE_DENOMINATOR = {
        1,
        2.56852019228982242e0,
        1.87295284992346725e0,
        5.27905102951428412e-1,
        6.05183413124413191e-2,
        2.33520497626869185e-3,
    };

    private ErrorFunction() {}

    /** The error function, exact near zero where the complement is not. */
    static double erf(double x) {
        return Math.abs(x) <= SMALL ? erfNearZero(x) : Math.copySign(1 - erfc(Math.abs(x)), x);
    }

    /** The complement, exact in the far right tail down to the smallest double. */
    static double erfc(double x) {
        double y = Math.abs(x);
        if (y <= SMALL) {
            return 1 - erfNearZero(x);
        }
        double tail = expOfMinusSquare(y) * scaledTail(y);
        return x < 0 ? 2 - tail : tail;
    }

    /** The complement times {@code exp(x * x)}: never underflows on the right. */
    static double erfcx(double x) {
        double y = Math.abs(x);
        if (y <= SMALL) {
            return Math.exp(x * x) * (1 - erfNearZero(x));
        }
        double tail = scaledTail(y);
        return x < 0 ? 2 / expOfMinusSquare(y) - tail : tail;
    }

    private static double erfNearZero(double x) {
        double square = x * x;
        return x * polynomial(SMALL_NUMERATOR, square) / polynomial(SMALL_DENOMINATOR, square);
    }

    private static double scaledTail(double y) {
        if (y <= LARGE) {
            return polynomial(MIDDLE_NUMERATOR, y) / polynomial(MIDDLE_DENOMINATOR, y);
        }
        double inverseSquare = 1 / (y * y);
        double correction = inverseSquare
                * polynomial(LARGE_NUMERATOR, inverseSquare)
                / polynomial(LARGE_DENOMINATOR, inverseSquare);
        return (ONE_OVER_ROOT_PI - correction) / y;
    }

    /** Splits the square so that its rounding error does not grow with it. */
    private static double expOfMinusSquare(double y) {
        double coarse = Math.rint(y * 16) / 16;
        return Math.exp(-coarse * coarse) * Math.exp(-(y - coarse) * (y + coarse));
    }

    private static double polynomial(double[] coefficients, double x) {
        double value = coefficients[0];
        for (int i = 1; i < coefficients.length; i++) {
            value = value * x + coefficients[i];
        }
        return value;
    }
}
