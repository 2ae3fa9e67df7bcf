package io.mireu.pricing;

import static java.lang.Math.fma;

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
    private static final double ROOT_PI = 1.77245385090551602730;

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

    /**
     * What is missing from the first term of the asymptotic series: {@code 1 - sqrt(pi) x erfcx(x)}, without the
     * cancellation of that difference.
     *
     * @param x greater than {@value #LARGE}
     */
    static double tailDeficit(double x) {
        return correction(x) * ROOT_PI;
    }

    private static double erfNearZero(double x) {
        double z = x * x;
        double numerator = fma(
                fma(
                        fma(fma(1.85777706184603153e-1, z, 3.16112374387056560), z, 1.13864154151050156e2),
                        z,
                        3.77485237685302021e2),
                z,
                3.20937758913846947e3);
        double denominator = fma(
                fma(fma(z + 2.36012909523441209e1, z, 2.44024637934444173e2), z, 1.28261652607737228e3),
                z,
                2.84423683343917062e3);
        return x * numerator / denominator;
    }

    private static double scaledTail(double y) {
        return y > LARGE ? (ONE_OVER_ROOT_PI - correction(y)) / y : middleNumerator(y) / middleDenominator(y);
    }

    private static double middleNumerator(double y) {
        double n = fma(2.15311535474403846e-8, y, 5.64188496988670089e-1);
        n = fma(n, y, 8.88314979438837594);
        n = fma(n, y, 6.61191906371416295e1);
        n = fma(n, y, 2.98635138197400131e2);
        n = fma(n, y, 8.81952221241769090e2);
        n = fma(n, y, 1.71204761263407058e3);
        n = fma(n, y, 2.05107837782607147e3);
        return fma(n, y, 1.23033935479799725e3);
    }

    private static double middleDenominator(double y) {
        double d = y + 1.57449261107098347e1;
        d = fma(d, y, 1.17693950891312499e2);
        d = fma(d, y, 5.37181101862009858e2);
        d = fma(d, y, 1.62138957456669019e3);
        d = fma(d, y, 3.29079923573345963e3);
        d = fma(d, y, 4.36261909014324716e3);
        d = fma(d, y, 3.43936767414372164e3);
        return fma(d, y, 1.23033935480374942e3);
    }

    private static double correction(double y) {
        double z = 1 / (y * y);
        double numerator = fma(1.63153871373020978e-2, z, 3.05326634961232344e-1);
        numerator = fma(numerator, z, 3.60344899949804439e-1);
        numerator = fma(numerator, z, 1.25781726111229246e-1);
        numerator = fma(numerator, z, 1.60837851487422766e-2);
        numerator = fma(numerator, z, 6.58749161529837803e-4);
        double denominator = z + 2.56852019228982242;
        denominator = fma(denominator, z, 1.87295284992346725);
        denominator = fma(denominator, z, 5.27905102951428412e-1);
        denominator = fma(denominator, z, 6.05183413124413191e-2);
        denominator = fma(denominator, z, 2.33520497626869185e-3);
        return z * numerator / denominator;
    }

    /** Splits the square so that its rounding error does not grow with it. */
    private static double expOfMinusSquare(double y) {
        double coarse = Math.rint(y * 16) / 16;
        return Math.exp(-coarse * coarse) * Math.exp(-(y - coarse) * (y + coarse));
    }
}
