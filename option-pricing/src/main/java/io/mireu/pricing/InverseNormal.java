package io.mireu.pricing;

import static java.lang.Math.fma;

/**
 * The inverse of the normal distribution to nine digits, enough to begin a search from.
 *
 * <p>P. J. Acklam, "An algorithm for computing the inverse normal cumulative distribution function" (2003).
 */
final class InverseNormal {

    private static final double TAIL = 0.02425;

    private InverseNormal() {}

    /**
     * The point below which a probability lies.
     *
     * @param p greater than 0, at most a half
     */
    static double ofLowerHalf(double p) {
        return p < TAIL ? ofTail(Math.sqrt(-2 * Math.log(p))) : ofMiddle(p - 0.5);
    }

    private static double ofTail(double q) {
        double n = fma(-7.784894002430293e-3, q, -3.223964580411365e-1);
        n = fma(n, q, -2.400758277161838);
        n = fma(n, q, -2.549732539343734);
        n = fma(n, q, 4.374664141464968);
        n = fma(n, q, 2.938163982698783);
        double d = fma(7.784695709041462e-3, q, 3.224671290700398e-1);
        d = fma(d, q, 2.445134137142996);
        d = fma(d, q, 3.754408661907416);
        return n / fma(d, q, 1);
    }

    private static double ofMiddle(double q) {
        double r = q * q;
        double n = fma(-3.969683028665376e1, r, 2.209460984245205e2);
        n = fma(n, r, -2.759285104469687e2);
        n = fma(n, r, 1.383577518672690e2);
        n = fma(n, r, -3.066479806614716e1);
        n = fma(n, r, 2.506628277459239);
        double d = fma(-5.447609879822406e1, r, 1.615858368580409e2);
        d = fma(d, r, -1.556989798598866e2);
        d = fma(d, r, 6.680131188771972e1);
        d = fma(d, r, -1.328068155288572e1);
        return q * n / fma(d, r, 1);
    }
}
