package io.mireu.pricing;

import org.jspecify.annotations.Nullable;

/**
 * European options on a forward: F. Black, "The pricing of commodity contracts", Journal of Financial Economics 3 (1976).
 *
 * <p>Everywhere: {@code forward} and {@code strike} are positive points, {@code years} is ACT/365 and positive,
 * {@code rate} is continuous (0.0275 for 2.75 %), {@code volatility} is a decimal a year and positive. Any other
 * input, NaN and infinities included, gives NaN and never a number; {@link #undefined} says why.
 */
public final class Black76 {

    private Black76() {}

    /** The discounted price in points. */
    public static double price(
            PutCall type, double forward, double strike, double years, double rate, double volatility) {
        if (undefined(forward, strike, years, rate, volatility) != null) {
            return Double.NaN;
        }
        ExpiryTerms terms = ExpiryTerms.of(years, rate);
        double s = volatility * terms.rootYears();
        double h = NormalisedBlack.logMoneyness(forward, strike) / s;
        double discount = terms.discount();
        double density = NormalisedBlack.scaledVega(discount * Math.sqrt(forward) * Math.sqrt(strike), h, s / 2);
        return discount * type.intrinsic(forward, strike)
                + OptionValue.timeValue(discount * forward, discount * strike, density, h, s / 2);
    }

    /** The change of the price per point of the forward, discounted; negative for a put. */
    public static double delta(
            PutCall type, double forward, double strike, double years, double rate, double volatility) {
        return greeks(type, forward, strike, years, rate, volatility).delta();
    }

    /**
     * The change of the price per 0.01 of volatility, the same for a put and a call.
     *
     * @return points, not negative
     */
    public static double vega(double forward, double strike, double years, double rate, double volatility) {
        return greeks(PutCall.CALL, forward, strike, years, rate, volatility).vega();
    }

    /** Price and Greeks together, which cost little more than the price alone. */
    public static Black76Greeks greeks(
            PutCall type, double forward, double strike, double years, double rate, double volatility) {
        if (undefined(forward, strike, years, rate, volatility) != null) {
            return Black76Greeks.UNDEFINED;
        }
        OptionValue value = new OptionValue();
        value.compute(type, forward, strike, ExpiryTerms.of(years, rate), volatility);
        return value.greeks();
    }

    /** Which input has no price, the first in the order of the parameters; null when there is one. */
    public static @Nullable UndefinedReason undefined(
            double forward, double strike, double years, double rate, double volatility) {
        UndefinedReason reason = ExpiryTerms.of(years, rate).undefined(forward, strike);
        return reason != null || isPositive(volatility) ? reason : UndefinedReason.INVALID_VOLATILITY;
    }

    static boolean isPositive(double value) {
        return value > 0 && Double.isFinite(value);
    }
}
