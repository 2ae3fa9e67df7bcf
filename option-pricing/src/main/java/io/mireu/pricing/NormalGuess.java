package io.mireu.pricing;

import static java.lang.Math.fma;

/**
 * Where the search for a volatility begins when little volatility is left, as it is of most listed options: there Black's
 * formula is nearly Bachelier's, whose inverse has one variable, {@code q = -x / beta}.
 *
 * <p>The two rational functions are our own fits to that inverse, made so that the largest relative error is least
 * (3e-7); the correction is the first term by which the two formulas differ.
 */
final class NormalGuess {

    /** Above it the correction is not enough. */
    private static final double MOST_TOTAL_VOLATILITY = 0.7;

    private static final double NEAR = 12;

    private NormalGuess() {}

    /**
     * The first {@code s}, or NaN where another guess is needed.
     *
     * @param x log-moneyness, not positive
     * @param beta normalised value, positive
     */
    static double of(double x, double beta) {
        double q = -x / beta;
        if (!(beta < MOST_TOTAL_VOLATILITY)) {
            return Double.NaN;
        }
        double s = q <= NEAR ? beta * near(q) : -x / far(Math.log(q));
        return s < MOST_TOTAL_VOLATILITY ? corrected(x, s) : Double.NaN;
    }

    /**
     * The first {@code s} of a value that is given by its logarithm.
     *
     * @param x log-moneyness, negative
     */
    static double ofTiny(double x, double logBeta) {
        return -x / far(Math.log(-x) - logBeta);
    }

    private static double corrected(double x, double s) {
        double h = x / s;
        double t = s / 2;
        double correction = t * t * (1 - h * h * MillsRatio.slope(h)) / 6;
        return s * fma(correction, fma(0.5, correction, 1), 1);
    }

    /** The total volatility over the value. */
    private static double near(double q) {
        double n = fma(3.100094095235742e-4, q, 0.02908062314778153);
        n = fma(n, q, 0.483827983986151);
        n = fma(n, q, 2.4418206272169227);
        n = fma(n, q, 4.3978294262003885);
        n = fma(n, q, 2.5066283231586106);
        double d = fma(6.672115576279863e-4, q, 0.039901245003261504);
        d = fma(d, q, 0.42646498353797324);
        d = fma(d, q, 1.2544816212331062);
        return n / fma(d, q, 1);
    }

    /** How many deviations the strike is away, by the logarithm of {@code q}. */
    private static double far(double logarithm) {
        double root = Math.sqrt(logarithm);
        double v = 1 / root;
        double n = fma(53.68728068779111, v, -71.92595693256237);
        n = fma(n, v, 67.90837599313303);
        n = fma(n, v, -25.70344265182284);
        n = fma(n, v, 6.586853069088732);
        n = fma(n, v, 1.4146248131540458);
        double d = fma(70.92027541600086, v, -48.15708331560528);
        d = fma(d, v, 45.44106782575249);
        d = fma(d, v, -12.169095149851806);
        d = fma(d, v, 4.70129586532211);
        return root * n / fma(d, v, 1);
    }
}
