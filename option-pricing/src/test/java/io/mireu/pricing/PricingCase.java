package io.mireu.pricing;

import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * Inputs drawn for a test of a law, up to seven standard deviations from the money.
 *
 * @param step by which part of itself to change an input, 1e-6 to 1e-2
 */
record PricingCase(double forward, double strike, double years, double rate, double volatility, double step) {

    static Stream<PricingCase> seeded(long seed, int count) {
        SplittableRandom random = new SplittableRandom(seed);
        return Stream.generate(() -> draw(random)).limit(count);
    }

    private static PricingCase draw(SplittableRandom random) {
        double forward = logUniform(random, 100, 2_000);
        double years = logUniform(random, 1e-4, 3);
        double volatility = logUniform(random, 0.02, 2);
        double logMoneyness = random.nextDouble(-7, 7) * volatility * Math.sqrt(years);
        double strike = forward * Math.exp(Math.clamp(logMoneyness, -Math.log(5), Math.log(5)));
        return new PricingCase(
                forward, strike, years, random.nextDouble(-0.01, 0.1), volatility, logUniform(random, 1e-6, 1e-2));
    }

    private static double logUniform(SplittableRandom random, double low, double high) {
        return Math.exp(random.nextDouble(Math.log(low), Math.log(high)));
    }

    PricingCase withForward(double changed) {
        return new PricingCase(changed, strike, years, rate, volatility, step);
    }

    PricingCase withStrike(double changed) {
        return new PricingCase(forward, changed, years, rate, volatility, step);
    }

    PricingCase withYears(double changed) {
        return new PricingCase(forward, strike, changed, rate, volatility, step);
    }

    PricingCase withRate(double changed) {
        return new PricingCase(forward, strike, years, changed, volatility, step);
    }

    PricingCase withVolatility(double changed) {
        return new PricingCase(forward, strike, years, rate, changed, step);
    }

    PutCall outOfTheMoney() {
        return strike >= forward ? PutCall.CALL : PutCall.PUT;
    }

    double totalVolatility() {
        return volatility * Math.sqrt(years);
    }

    double discount() {
        return Math.exp(-rate * years);
    }

    double price(PutCall type) {
        return Black76.price(type, forward, strike, years, rate, volatility);
    }

    Black76Greeks greeks(PutCall type) {
        return Black76.greeks(type, forward, strike, years, rate, volatility);
    }
}
