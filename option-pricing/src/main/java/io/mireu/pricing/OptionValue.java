package io.mireu.pricing;

/**
 * An option's price and derivatives being computed, in the units of {@link Black76Greeks}. One of these serves many
 * options, so that a chain is valued without an object for each.
 *
 * <p>All of it follows from one exponential, the density {@code e^(-rT) F n(d1)}, and from ratios to it; the side that is
 * out of the money is computed, the other follows by parity.
 */
final class OptionValue {

    private static final double DAYS_PER_YEAR = 365;
    private static final double POINT = 0.01;

    double price;
    double delta;
    double gamma;
    double vega;
    double theta;
    double rho;
    double vanna;
    double volga;

    /** Computes; every input has been found to be defined. */
    void compute(PutCall type, double forward, double strike, ExpiryTerms terms, double volatility) {
        double x = NormalisedBlack.logMoneyness(forward, strike);
        double s = volatility * terms.rootYears();
        double h = x / s;
        double t = s / 2;
        boolean isAbove = strike >= forward;
        double discount = terms.discount();
        double density = NormalisedBlack.scaledVega(discount * Math.sqrt(forward) * Math.sqrt(strike), h, t);
        price = discount * type.intrinsic(forward, strike)
                + timeValue(discount * forward, discount * strike, density, h, t);
        double d1 = isAbove ? h + t : t - h;
        double d2 = isAbove ? h - t : -h - t;
        delta = delta(type, discount, density / forward, d1);
        gamma = density / forward / forward / s;
        vega = density * terms.rootYears() * POINT;
        theta = (terms.rate() * price - density * volatility / (2 * terms.rootYears())) / DAYS_PER_YEAR;
        rho = -terms.years() * price * POINT;
        vanna = -density / forward * d2 / volatility * POINT;
        volga = vega * d1 * d2 / volatility * POINT;
    }

    /** By whichever tail is the smaller: the other is what is left to the discount factor. */
    private static double delta(PutCall type, double discount, double density, double d1) {
        double tail = density * MillsRatio.of(-Math.abs(d1));
        if (type == PutCall.CALL) {
            return d1 > 0 ? discount - tail : tail;
        }
        return d1 > 0 ? -tail : tail - discount;
    }

    /** What the out-of-the-money option is worth, of the discounted forward and strike. */
    static double timeValue(double forward, double strike, double density, double h, double t) {
        if (!NormalisedBlack.isDirect(h, t)) {
            // so far out that the derivatives would overflow
            return density == 0 ? 0 : density * 2 * MillsRatio.halfDifference(h, t);
        }
        if (h == 0) {
            return forward * ErrorFunction.erf(t / StandardNormal.ROOT_TWO);
        }
        return Math.min(forward, strike) * StandardNormal.cdf(h + t)
                - Math.max(forward, strike) * StandardNormal.cdf(h - t);
    }

    Black76Greeks greeks() {
        return new Black76Greeks(price, delta, gamma, vega, theta, rho, vanna, volga);
    }
}
