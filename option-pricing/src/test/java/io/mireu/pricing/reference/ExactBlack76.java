package io.mireu.pricing.reference;

import static io.mireu.pricing.reference.Arithmetic.HUNDRED;
import static io.mireu.pricing.reference.Arithmetic.ONE;
import static io.mireu.pricing.reference.Arithmetic.TWO;

import io.mireu.pricing.PutCall;
import org.apfloat.Apfloat;
import org.apfloat.ApfloatMath;
import org.apfloat.Apint;

/** One option on a forward in many digits, its inputs taken as the exact values of their doubles. */
final class ExactBlack76 {

    private static final Apint DAYS_PER_YEAR = new Apint(365);

    private final Arithmetic arithmetic;
    private final PutCall type;
    private final Apfloat forward;
    private final Apfloat strike;
    private final Apfloat years;
    private final Apfloat rate;
    private final Apfloat rootYears;
    private final Apfloat logMoneyness;
    private final Apfloat discount;

    ExactBlack76(Arithmetic arithmetic, PutCall type, double forward, double strike, double years, double rate) {
        this.arithmetic = arithmetic;
        this.type = type;
        this.forward = arithmetic.exact(forward);
        this.strike = arithmetic.exact(strike);
        this.years = arithmetic.exact(years);
        this.rate = arithmetic.exact(rate);
        this.rootYears = ApfloatMath.sqrt(this.years);
        this.logMoneyness = ApfloatMath.log(this.forward.divide(this.strike));
        this.discount = arithmetic.exp(this.rate.multiply(this.years).negate());
    }

    /** Volatility times the root of time, of a volatility as a double. */
    Apfloat totalVolatility(double volatility) {
        return arithmetic.exact(volatility).multiply(rootYears);
    }

    Apfloat volatility(Apfloat totalVolatility) {
        return totalVolatility.divide(rootYears);
    }

    /** What a discounted price, or anything else in discounted points, is on the day of expiry. */
    Apfloat undiscounted(Apfloat points) {
        return points.divide(discount);
    }

    Apfloat discounted(Apfloat points) {
        return points.multiply(discount);
    }

    /** Undiscounted, not negative. */
    Apfloat intrinsic() {
        Apfloat call = forward.subtract(strike);
        Apfloat paid = type == PutCall.CALL ? call : call.negate();
        return paid.signum() > 0 ? paid : Apfloat.ZERO;
    }

    /** The least upper bound of the undiscounted out-of-the-money value. */
    Apfloat ceiling() {
        return forward.compareTo(strike) <= 0 ? forward : strike;
    }

    /** The undiscounted value of the out-of-the-money option of this strike. */
    Apfloat outOfTheMoney(Apfloat s) {
        Apfloat d1 = d1(s);
        Apfloat d2 = d1.subtract(s);
        return forward.compareTo(strike) <= 0
                ? forward.multiply(arithmetic.above(d1.negate()))
                        .subtract(strike.multiply(arithmetic.above(d2.negate())))
                : strike.multiply(arithmetic.above(d2)).subtract(forward.multiply(arithmetic.above(d1)));
    }

    /** The derivative of {@link #outOfTheMoney} by {@code s}. */
    Apfloat slope(Apfloat s) {
        return forward.multiply(arithmetic.density(d1(s)));
    }

    private Apfloat d1(Apfloat s) {
        return logMoneyness.divide(s).add(s.divide(TWO));
    }

    /** Price and Greeks in the units of {@link io.mireu.pricing.Black76Greeks}. */
    ExactGreeks greeks(double volatility) {
        Apfloat sigma = arithmetic.exact(volatility);
        Apfloat s = totalVolatility(volatility);
        Apfloat d1 = d1(s);
        Apfloat d2 = d1.subtract(s);
        Apfloat density = discounted(arithmetic.density(d1));
        Apfloat price = discounted(intrinsic().add(outOfTheMoney(s)));
        Apfloat delta = type == PutCall.CALL
                ? arithmetic.above(d1.negate())
                : arithmetic.above(d1).negate();
        Apfloat vega = forward.multiply(density).multiply(rootYears).divide(HUNDRED);
        Apfloat decay = forward.multiply(density).multiply(sigma).divide(TWO.multiply(rootYears));
        return new ExactGreeks(
                price,
                discounted(delta),
                density.divide(forward.multiply(s)),
                vega,
                rate.multiply(price).subtract(decay).divide(DAYS_PER_YEAR),
                years.multiply(price).divide(HUNDRED).negate(),
                vega.multiply(ONE.subtract(d1.divide(s))).divide(forward),
                vega.multiply(d1).multiply(d2).divide(sigma).divide(HUNDRED));
    }
}
