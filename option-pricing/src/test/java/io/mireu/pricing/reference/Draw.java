package io.mireu.pricing.reference;

import static io.mireu.pricing.PutCall.CALL;
import static io.mireu.pricing.PutCall.PUT;
import static io.mireu.pricing.reference.Region.uniform;

import io.mireu.pricing.PutCall;
import java.util.SplittableRandom;

/** Inputs drawn at random, out of the money unless said otherwise; units as in {@link io.mireu.pricing.Black76}. */
record Draw(PutCall type, double forward, double strike, double years, double rate, double volatility) {

    private static final double FIVE_MINUTES = 5.0 / (365 * 24 * 60);
    private static final double THREE_YEARS = 3;
    private static final double LOWEST_VOLATILITY = 0.005;
    private static final double HIGHEST_VOLATILITY = 4;

    /** With a strike of so many forwards. */
    static Draw withStrike(SplittableRandom random, double moneyness) {
        double forward = forward(random);
        double strike = moneyness * forward;
        PutCall type = strike > forward || (strike == forward && random.nextBoolean()) ? CALL : PUT;
        return new Draw(type, forward, strike, years(random), rate(random), volatility(random));
    }

    /** With a {@code d1} of minus so much for a call, a {@code d2} of so much for a put. */
    static Draw withDistance(SplittableRandom random, double distance) {
        while (true) {
            double logMoneyness = uniform(random, -Math.log(5), Math.log(5));
            double x = Math.abs(logMoneyness);
            double s = 2 * x / (distance + Math.sqrt(distance * distance + 2 * x));
            double volatility = volatility(random);
            double years = s / volatility * (s / volatility);
            if (years >= FIVE_MINUTES && years <= THREE_YEARS) {
                return withStrike(random, Math.exp(logMoneyness)).years(years).volatility(volatility);
            }
        }
    }

    Draw strike(double changed) {
        return new Draw(changed > forward ? CALL : PUT, forward, changed, years, rate, volatility);
    }

    Draw years(double changed) {
        return new Draw(type, forward, strike, changed, rate, volatility);
    }

    Draw volatility(double changed) {
        return new Draw(type, forward, strike, years, rate, changed);
    }

    Draw inTheMoney() {
        return new Draw(strike < forward ? CALL : PUT, forward, strike, years, rate, volatility);
    }

    /** Good to some digits, for the size of a bound. */
    double d1() {
        double s = volatility * Math.sqrt(years);
        return Math.log(forward / strike) / s + s / 2;
    }

    /** Half of them in ticks, the others with all bits. */
    private static double forward(SplittableRandom random) {
        double forward = logUniform(random, 50, 5_000);
        return random.nextBoolean() ? Math.round(forward * 20) / 20.0 : forward;
    }

    private static double years(SplittableRandom random) {
        return logUniform(random, FIVE_MINUTES, THREE_YEARS);
    }

    private static double volatility(SplittableRandom random) {
        return logUniform(random, LOWEST_VOLATILITY, HIGHEST_VOLATILITY);
    }

    private static double rate(SplittableRandom random) {
        return random.nextInt(-100, 1_001) / 10_000.0;
    }

    private static double logUniform(SplittableRandom random, double low, double high) {
        return Math.exp(uniform(random, Math.log(low), Math.log(high)));
    }
}
