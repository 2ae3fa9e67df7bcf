package io.mireu.pricing.smile;

import io.mireu.pricing.PutCall;
import java.time.Duration;

/**
 * The best bid and offer of one option, as its caller sees them. Any number is accepted: what is wrong with it becomes
 * the reason of its row.
 *
 * @param type put or call
 * @param strike points
 * @param bid points; 0, negative or not a number when there is none
 * @param offer points; 0, negative or not a number when there is none
 * @param age since the venue's time of the quote; negative when it is of a later time than now
 * @param truncated whether the caller knows that a price has lost decimals
 */
public record OptionQuote(PutCall type, double strike, double bid, double offer, Duration age, boolean truncated) {

    /** A quote of this moment. */
    public static OptionQuote of(PutCall type, double strike, double bid, double offer) {
        return new OptionQuote(type, strike, bid, offer, Duration.ZERO, false);
    }

    /** Whether anybody buys. */
    public boolean hasBid() {
        return isPrice(bid);
    }

    /** Whether anybody sells. */
    public boolean hasOffer() {
        return isPrice(offer);
    }

    /** The middle, points; of no meaning unless both sides are there. */
    public double mid() {
        return 0.5 * bid + 0.5 * offer;
    }

    /** Offer minus bid, points. */
    double spread() {
        return offer - bid;
    }

    static boolean isPrice(double value) {
        return value > 0 && Double.isFinite(value);
    }
}
