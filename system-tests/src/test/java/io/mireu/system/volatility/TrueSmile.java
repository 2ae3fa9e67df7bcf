package io.mireu.system.volatility;

import io.mireu.pricing.StandardNormal;
import io.mireu.simulator.feed.ExpiryPrices;

/**
 * The simulator's own smile of an expiry, on the axis of the published ones.
 *
 * @param prices of the expiry
 */
record TrueSmile(ExpiryPrices prices) {

    private static final int HALVINGS = 80;
    private static final double WIDEST = 8;

    /** Its volatility where the undiscounted delta of the call is x. */
    double at(double x) {
        double low = -WIDEST;
        double high = WIDEST;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (callDelta(prices.strikeAt(middle)) > x) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return prices.volatility(prices.strikeAt(low));
    }

    private double callDelta(double strike) {
        double s = prices.volatility(strike) * Math.sqrt(prices.years());
        return StandardNormal.cdf(Math.log(prices.forward() / strike) / s + s / 2);
    }
}
