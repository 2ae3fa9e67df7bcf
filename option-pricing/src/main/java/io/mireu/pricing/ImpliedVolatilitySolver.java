package io.mireu.pricing;

import org.jspecify.annotations.Nullable;

/**
 * The volatility at which Black-76 gives a price.
 *
 * <p>Newton's method inside a shrinking bracket, on the out-of-the-money value, in the transformed objectives of
 * P. Jaeckel, "Let's Be Rational" (2013-2017), section 4: the reciprocal logarithm below the inflection, the logarithm
 * of the distance to the ceiling near it, the value itself between. In-the-money prices lose their intrinsic value
 * first, so their answer is as exact as the subtraction allows.
 */
public final class ImpliedVolatilitySolver {

    private static final int MAX_STEPS = 100;
    /** Newton squares the error, so that a step of this size leaves nothing to gain. */
    private static final double LAST_STEP = 1e-9;

    private static final double HIGHEST_S = 64;

    private ImpliedVolatilitySolver() {}

    /**
     * Solves for the volatility, or says why there is none.
     *
     * @param price discounted points
     * @param forward points
     * @param strike points
     * @param years year fraction, ACT/365, positive
     * @param rate continuous, may be negative
     */
    public static ImpliedVolatilityResult solve(
            PutCall type, double price, double forward, double strike, double years, double rate) {
        UndefinedReason refusal = refusal(type, price, forward, strike, years, rate);
        if (refusal != null) {
            return refusal;
        }
        double volatility = solveChecked(type, price, forward, strike, years, rate);
        return Black76.isPositive(volatility) ? new SolvedVolatility(volatility) : UndefinedReason.NOT_CONVERGED;
    }

    /** As {@link #solve} without allocating: NaN where that gives a reason. */
    public static double solveOrNaN(
            PutCall type, double price, double forward, double strike, double years, double rate) {
        if (refusal(type, price, forward, strike, years, rate) != null) {
            return Double.NaN;
        }
        double volatility = solveChecked(type, price, forward, strike, years, rate);
        return Black76.isPositive(volatility) ? volatility : Double.NaN;
    }

    private static @Nullable UndefinedReason refusal(
            PutCall type, double price, double forward, double strike, double years, double rate) {
        UndefinedReason invalid = Black76.undefined(forward, strike, years, rate);
        if (invalid != null) {
            return invalid;
        }
        double undiscounted = price * Math.exp(rate * years);
        if (!Black76.isPositive(price) || !Black76.isPositive(undiscounted)) {
            return UndefinedReason.INVALID_PRICE;
        }
        if (undiscounted <= type.intrinsic(forward, strike)) {
            return UndefinedReason.BELOW_INTRINSIC;
        }
        return undiscounted >= (type == PutCall.CALL ? forward : strike) ? UndefinedReason.ABOVE_FORWARD : null;
    }

    private static double solveChecked(
            PutCall type, double price, double forward, double strike, double years, double rate) {
        double timeValue = price * Math.exp(rate * years) - type.intrinsic(forward, strike);
        double beta = timeValue / Math.sqrt(forward) / Math.sqrt(strike);
        return totalVolatility(NormalisedBlack.logMoneyness(forward, strike), beta) / Math.sqrt(years);
    }

    /** The {@code s} at which {@link NormalisedBlack#value} is {@code beta}, NaN when the search does not end. */
    private static double totalVolatility(double x, double beta) {
        double inflection = Math.sqrt(-2 * x);
        double ceiling = NormalisedBlack.ceiling(x);
        double atInflection = NormalisedBlack.value(x, inflection);
        if (beta < atInflection) {
            double asymptote = -x / Math.sqrt(-2 * Math.log(beta));
            return search(Objective.RECIPROCAL_LOG, x, beta, Math.min(inflection, asymptote), 0, inflection);
        }
        double fromMiddle = inflection + (beta - atInflection) / NormalisedBlack.vega(x, Math.max(inflection, 1e-300));
        Objective objective = beta > ceiling / 2 ? Objective.LOG_DISTANCE : Objective.VALUE;
        return search(objective, x, beta, Math.min(fromMiddle, HIGHEST_S), inflection, HIGHEST_S + inflection);
    }

    private static double search(Objective objective, double x, double beta, double start, double low, double high) {
        double s = start;
        double lower = low;
        double upper = high;
        for (int i = 0; i < MAX_STEPS; i++) {
            double step = objective.newtonStep(x, s, beta);
            if (step <= 0) {
                upper = s;
            } else {
                lower = s; // a step that is not a number comes from a value that underflows: too low as well
            }
            double next = s + step;
            if (!(next > lower && next < upper) && step != 0) {
                next = 0.5 * (lower + upper);
            }
            if (Math.abs(next - s) <= LAST_STEP * s || next == lower || next == upper) {
                return next;
            }
            s = next;
        }
        return Double.NaN;
    }

    /** The equation to solve, in the form in which Newton's method is nearly straight. */
    private enum Objective {
        RECIPROCAL_LOG {
            @Override
            double newtonStep(double x, double s, double beta) {
                double logValue = NormalisedBlack.logValue(x, s);
                double logBeta = Math.log(beta);
                return (logBeta - logValue) * logValue / (logBeta * NormalisedBlack.logVega(x, s));
            }
        },
        VALUE {
            @Override
            double newtonStep(double x, double s, double beta) {
                return (beta - NormalisedBlack.value(x, s)) / NormalisedBlack.vega(x, s);
            }
        },
        LOG_DISTANCE {
            @Override
            double newtonStep(double x, double s, double beta) {
                double distance = NormalisedBlack.distanceToCeiling(x, s);
                double target = NormalisedBlack.ceiling(x) - beta;
                return distance * Math.log(distance / target) / NormalisedBlack.vega(x, s);
            }
        };

        /** The step towards the solution: its sign is exact even where its length is not. */
        abstract double newtonStep(double x, double s, double beta);
    }
}
