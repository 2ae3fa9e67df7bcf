package io.mireu.pricing;

import org.jspecify.annotations.Nullable;

/**
 * The volatility at which Black-76 gives a price.
 *
 * <p>Of the out-of-the-money value, by {@link TotalVolatility}. In-the-money prices lose their intrinsic value first, so
 * their answer is as exact as the subtraction allows.
 */
public final class ImpliedVolatilitySolver {

    /** Less has too few digits, or none, when it is divided by a discount factor and scaled. */
    private static final double TINY = 0x1p-960;

    private static final double LIFT = 0x1p600;
    private static final double LOG_LIFT = 600 * Math.log(2);

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
        ExpiryTerms terms = ExpiryTerms.of(years, rate);
        UndefinedReason refusal = refusal(type, price, forward, strike, terms);
        if (refusal != null) {
            return refusal;
        }
        double volatility = solveChecked(type, price, forward, strike, terms);
        return Black76.isPositive(volatility) ? new SolvedVolatility(volatility) : UndefinedReason.NOT_CONVERGED;
    }

    /** As {@link #solve} without allocating: NaN where that gives a reason. */
    public static double solveOrNaN(
            PutCall type, double price, double forward, double strike, double years, double rate) {
        ExpiryTerms terms = ExpiryTerms.of(years, rate);
        if (refusal(type, price, forward, strike, terms) != null) {
            return Double.NaN;
        }
        double volatility = solveChecked(type, price, forward, strike, terms);
        return Black76.isPositive(volatility) ? volatility : Double.NaN;
    }

    static @Nullable UndefinedReason refusal(
            PutCall type, double price, double forward, double strike, ExpiryTerms terms) {
        UndefinedReason invalid = terms.undefined(forward, strike);
        if (invalid != null) {
            return invalid;
        }
        double undiscounted = price / terms.discount();
        if (!Black76.isPositive(price) || !Black76.isPositive(undiscounted)) {
            return UndefinedReason.INVALID_PRICE;
        }
        if (undiscounted <= type.intrinsic(forward, strike)) {
            return UndefinedReason.BELOW_INTRINSIC;
        }
        return undiscounted >= (type == PutCall.CALL ? forward : strike) ? UndefinedReason.ABOVE_FORWARD : null;
    }

    /** The volatility of what has not been refused, or something else than a positive number. */
    static double solveChecked(PutCall type, double price, double forward, double strike, ExpiryTerms terms) {
        double undiscounted = price / terms.discount();
        double timeValue = undiscounted - type.intrinsic(forward, strike);
        double scale = 1 / (Math.sqrt(forward) * Math.sqrt(strike));
        double x = NormalisedBlack.logMoneyness(forward, strike);
        if (timeValue * scale < TINY && x < 0) {
            double lifted = timeValue == undiscounted ? price * LIFT / terms.discount() : timeValue * LIFT;
            double logBeta = Math.log(lifted * scale) - LOG_LIFT;
            return TotalVolatility.ofTiny(x, logBeta) / terms.rootYears();
        }
        double distance = (type == PutCall.CALL ? forward : strike) - undiscounted;
        return TotalVolatility.of(x, timeValue * scale, distance * scale) / terms.rootYears();
    }
}
