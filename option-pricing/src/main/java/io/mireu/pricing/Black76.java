package io.mireu.pricing;

/**
 * European options on a forward: F. Black, "The pricing of commodity contracts", Journal of Financial Economics 3 (1976).
 *
 * <p>Everywhere: {@code forward} and {@code strike} are positive points, {@code years} is ACT/365 and not negative,
 * {@code rate} is continuous (0.0275 for 2.75 %), {@code volatility} is a decimal a year and not negative. Any other
 * input, NaN and infinities included, gives NaN and never a number.
 */
public final class Black76 {

    private static final double DAYS_PER_YEAR = 365;
    private static final double VOLATILITY_POINT = 0.01;

    private Black76() {}

    /** The discounted price in points. */
    public static double price(
            PutCall type, double forward, double strike, double years, double rate, double volatility) {
        if (!isDefined(forward, strike, years, rate, volatility)) {
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
        if (s == 0) {
            double moneyness = Double.compare(forward, strike);
            return new Black76Greeks(price, discount * limitDelta(type, moneyness), 0, 0, rate * price / DAYS_PER_YEAR);
        }
        double d1 = Math.log(forward / strike) / s + s / 2;
        double density = discount * StandardNormal.pdf(d1);
        double delta = type == PutCall.CALL ? StandardNormal.cdf(d1) : -StandardNormal.cdf(-d1);
        double decay = forward * density * volatility / (2 * Math.sqrt(years));
        return new Black76Greeks(
                price,
                discount * delta,
                density / (forward * s),
                forward * density * Math.sqrt(years) * VOLATILITY_POINT,
                (rate * price - decay) / DAYS_PER_YEAR);
    }

    private static double limitDelta(PutCall type, double moneyness) {
        double callDelta = 0.5 * (1 + Math.signum(moneyness));
        return type == PutCall.CALL ? callDelta : callDelta - 1;
    }

    private static boolean isDefined(double forward, double strike, double years, double rate, double volatility) {
        return isPositive(forward)
                && isPositive(strike)
                && years >= 0
                && volatility >= 0
                && Double.isFinite(years + rate + volatility);
    }

    static boolean isPositive(double value) {
        return value > 0 && Double.isFinite(value);
    }
}
