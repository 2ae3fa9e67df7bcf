package io.mireu.simulator.feed;

import io.mireu.pricing.Black76;
import io.mireu.pricing.PutCall;

/** What the contracts of one expiry are worth at one instant. */
public final class ExpiryPrices {

    private final double forward;
    private final double years;
    private final double rate;
    private final double discount;
    private final ExpirySmile smile;

    ExpiryPrices(double forward, double years, double rate, VolatilitySurface surface) {
        this.forward = forward;
        this.years = years;
        this.rate = rate;
        this.discount = Math.exp(-rate * years);
        this.smile = new ExpirySmile(surface, years);
    }

    /** The forward, points. */
    public double forward() {
        return forward;
    }

    /** Years to the settlement, ACT/365. */
    public double years() {
        return years;
    }

    /** The volatility of a strike, decimal a year. */
    public double volatility(double strike) {
        return smile.at(Math.log(strike / forward));
    }

    /** How many standard deviations of the rest of its life a strike is above the forward. */
    public double deviations(double strike) {
        return Math.log(strike / forward) / smile.deviation();
    }

    /** The strike that lies so many standard deviations above the forward, points. */
    public double strikeAt(double deviations) {
        return forward * Math.exp(deviations * smile.deviation());
    }

    /** The worth of the call or the put, whichever is out of the money, points. */
    public double outOfTheMoney(double strike) {
        PutCall type = strike >= forward ? PutCall.CALL : PutCall.PUT;
        return Black76.price(type, forward, strike, years, rate, volatility(strike));
    }

    /** What exercise at the forward would be worth today: positive when the strike is below, points. */
    public double parity(double strike) {
        return discount * (forward - strike);
    }

    /** The worth of the call, points; call less put is always the parity. */
    public double call(double strike) {
        return outOfTheMoney(strike) + Math.max(0, parity(strike));
    }

    /** The worth of the put, points. */
    public double put(double strike) {
        return outOfTheMoney(strike) + Math.max(0, -parity(strike));
    }
}
