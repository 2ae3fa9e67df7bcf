package io.mireu.pricing.reference;

import java.math.BigDecimal;
import org.apfloat.Apfloat;
import org.apfloat.ApfloatMath;
import org.apfloat.Apint;

/**
 * Numbers of a chosen count of decimal digits, with the two functions that the library has too slowly for thousands of
 * values: the exponential and the tail of the normal distribution.
 */
final class Arithmetic {

    static final Apint ONE = Apint.ONE;
    static final Apint TWO = new Apint(2);
    static final Apint HUNDRED = new Apint(100);

    /** Lost to squarings and to the sums of terms of one sign: not more than half of these. */
    private static final int GUARD_DIGITS = 30;

    private static final int SERIES_BELOW = 12;
    private static final double LN_TEN = Math.log(10);

    private final int digits;
    private final Apfloat rootTwoPi;

    Arithmetic(int digits) {
        this.digits = digits;
        this.rootTwoPi =
                ApfloatMath.sqrt(TWO.multiply(ApfloatMath.pi(digits + GUARD_DIGITS + SERIES_BELOW * SERIES_BELOW)));
    }

    /** A double, every bit of it. */
    Apfloat exact(double value) {
        return new Apfloat(new BigDecimal(value), digits);
    }

    /** The double nearest to a number, subnormal ones included; 0 below half of the smallest. */
    static double nearest(Apfloat value) {
        return Double.parseDouble(value.toString());
    }

    /** By Taylor's series at a 2^-k-th of the argument, squared k times. */
    Apfloat exp(Apfloat argument) {
        return exp(argument, digits).precision(digits);
    }

    private static Apfloat exp(Apfloat argument, int digits) {
        long precision = (long) digits + GUARD_DIGITS;
        if (argument.signum() == 0) {
            return new Apfloat(1, precision);
        }
        int halvings = (int) Math.max(0, argument.scale() * 4) + 12;
        Apfloat small = argument.precision(precision).divide(ApfloatMath.pow(new Apfloat(2, precision), halvings));
        Apfloat sum = new Apfloat(1, precision);
        Apfloat term = sum;
        for (int n = 1; term.signum() != 0 && term.scale() > -precision; n++) {
            term = term.multiply(small).divide(new Apint(n));
            sum = sum.add(term);
        }
        for (int i = 0; i < halvings; i++) {
            sum = sum.multiply(sum);
        }
        return sum;
    }

    /** The density of the standard normal distribution. */
    Apfloat density(Apfloat x) {
        return density(x, digits).precision(digits);
    }

    private Apfloat density(Apfloat x, int digits) {
        return exp(x.multiply(x).divide(TWO).negate(), digits).divide(rootTwoPi);
    }

    /** The probability above {@code x}: Abramowitz and Stegun 26.2.11 near the middle, 26.2.14 in the tail. */
    Apfloat above(Apfloat x) {
        if (x.signum() < 0) {
            return ONE.subtract(above(x.negate())).precision(digits);
        }
        return (x.compareTo(new Apint(SERIES_BELOW)) < 0 ? aboveBySeries(x) : aboveByFraction(x)).precision(digits);
    }

    private Apfloat aboveBySeries(Apfloat x) {
        double d = x.doubleValue();
        int cancelled = (int) (d * d / 2 / LN_TEN) + 3;
        int precision = digits + cancelled;
        Apfloat exact = x.precision(precision + GUARD_DIGITS);
        Apfloat square = exact.multiply(exact);
        Apfloat sum = exact;
        Apfloat term = exact;
        for (int n = 3; term.signum() != 0 && term.scale() > sum.scale() - precision - 2; n += 2) {
            term = term.multiply(square).divide(new Apint(n));
            sum = sum.add(term);
        }
        Apfloat half = new Apfloat(1, precision + GUARD_DIGITS).divide(TWO);
        return half.subtract(density(exact, precision).multiply(sum));
    }

    private Apfloat aboveByFraction(Apfloat x) {
        double perRootTerm = 2 * Math.sqrt(2) * Math.min(x.doubleValue(), 1e6);
        double terms = (digits + GUARD_DIGITS) * LN_TEN / perRootTerm;
        Apfloat exact = x.precision(digits + GUARD_DIGITS);
        Apfloat fraction = exact;
        for (int n = 2 * (int) (terms * terms) + 150; n > 0; n--) {
            fraction = exact.add(new Apint(n).divide(fraction));
        }
        return density(exact, digits).divide(fraction);
    }
}
