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

    private static final double DAYS_PER_YEAR = 365;
    private static final double VOLATILITY_POINT = 0.01;
    private static final double RATE_POINT = 0.01;

    private Black76() {}

    /** The discounted price in points. */
    public static double price(
            PutCall type, double forward, double strike, double years, double rate, double volatility) {
        if (undefined(forward, strike, years, rate, volatility) != null) {
            return Double.NaN;
        }
        double x = NormalisedBlack.logMoneyness(forward, strike);
        double timeValue =
                Math.sqrt(forward) * Math.sqrt(strike) * NormalisedBlack.value(x, volatility * Math.sqrt(years));
        return Math.exp(-rate * years) * (type.intrinsic(forward, strike) + timeValue);
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
        double price = price(type, forward, strike, years, rate, volatility);
        if (Double.isNaN(price)) {
            return Black76Greeks.UNDEFINED;
        }
        double discount = Math.exp(-rate * years);
        double s = volatility * Math.sqrt(years);
        double d1 = Math.log(forward / strike) / s + s / 2;
        double d2 = d1 - s;
        double density = discount * StandardNormal.pdf(d1);
        double delta = type == PutCall.CALL ? StandardNormal.cdf(d1) : -StandardNormal.cdf(-d1);
        double decay = forward * density * volatility / (2 * Math.sqrt(years));
        double vega = forward * density * Math.sqrt(years) * VOLATILITY_POINT;
        return new Black76Greeks(
                price,
                discount * delta,
                density / (forward * s),
                vega,
                (rate * price - decay) / DAYS_PER_YEAR,
                -years * price * RATE_POINT,
                -density * d2 / volatility * VOLATILITY_POINT,
                vega * d1 * d2 / volatility * VOLATILITY_POINT);
    }

    /** Which input has no price, the first in the order of the parameters; null when there is one. */
    public static @Nullable UndefinedReason undefined(
            double forward, double strike, double years, double rate, double volatility) {
        UndefinedReason reason = undefined(forward, strike, years, rate);
        return reason != null || isPositive(volatility) ? reason : UndefinedReason.INVALID_VOLATILITY;
    }

    static @Nullable UndefinedReason undefined(double forward, double strike, double years, double rate) {
        if (!isPositive(forward)) {
            return UndefinedReason.INVALID_FORWARD;
        }
        if (!isPositive(strike)) {
            return UndefinedReason.INVALID_STRIKE;
        }
        if (!isPositive(years)) {
            return UndefinedReason.INVALID_YEARS;
        }
        return isPositive(Math.exp(-rate * years)) ? null : UndefinedReason.INVALID_RATE;
    }

    static boolean isPositive(double value) {
        return value > 0 && Double.isFinite(value);
    }
}
