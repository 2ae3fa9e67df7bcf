package io.mireu.volatility.domain;

import io.mireu.model.instrument.Instrument;
import io.mireu.model.volatility.Greeks;
import io.mireu.pricing.Black76;
import io.mireu.pricing.Black76Greeks;
import io.mireu.pricing.ImpliedVolatilitySolver;
import io.mireu.pricing.PutCall;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What the trades of one minute say about the volatility of a put.
 *
 * <p>Nobody knows which price of the future a trade of the put belongs to. A put falls when the future rises, so all of its
 * volatilities lie between those of the two corners of the minute: highest future with lowest put, and lowest future with
 * highest put. The middle is the answer where the corners agree well enough; a put that traded once in a fast minute says
 * nothing.
 */
record BarVolatility(BarTerms terms) {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    /** The volatility of a put's trades in the minute that began then; empty where it is too uncertain. */
    OptionalDouble of(Instrument.Option put, MinutePrices prices, MinutePrices future, Instant start) {
        OptionalDouble years = terms.pricing().clock().yearsLeft(put.lastTradingDay(), start.plus(MINUTE.dividedBy(2)));
        if (years.isEmpty()) {
            return years;
        }
        double strike = put.strike().doubleValue();
        double one = solve(prices.lowPoints(), future.highPoints(), strike, years.getAsDouble());
        double other = solve(prices.highPoints(), future.lowPoints(), strike, years.getAsDouble());
        boolean agree = Math.abs(one - other) <= terms.tolerance(); // false with a NaN
        return agree ? OptionalDouble.of((one + other) / 2) : OptionalDouble.empty();
    }

    private double solve(double price, double forward, double strike, double years) {
        return ImpliedVolatilitySolver.solveOrNaN(
                PutCall.PUT, price, forward, strike, years, terms.pricing().rate());
    }

    /** The put at a volatility and a price of the future; empty where a price says too little about volatility. */
    Optional<ValuedPut> value(
            Instrument.Option put, double volatility, MinutePrices last, double forward, double years) {
        double strike = put.strike().doubleValue();
        Black76Greeks greeks = Black76.greeks(
                PutCall.PUT, forward, strike, years, terms.pricing().rate(), volatility);
        if (!(greeks.vega() >= terms.pricing().minimumVega())) {
            return Optional.empty();
        }
        return Optional.of(new ValuedPut(
                put.code(),
                put.strike(),
                last.lastPrice(),
                volatility,
                new Greeks(greeks.delta(), greeks.gamma(), greeks.vega(), greeks.theta())));
    }
}
