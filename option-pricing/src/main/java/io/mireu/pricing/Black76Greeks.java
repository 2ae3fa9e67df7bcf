package io.mireu.pricing;

/**
 * An option's price and its derivatives.
 *
 * @param price points, discounted
 * @param delta change of the price per point of the forward, discounted: negative for a put
 * @param gamma change of delta per point of the forward
 * @param vega change of the price per 0.01 of volatility
 * @param theta change of the price per calendar day, negative when the value decays
 * @param rho change of the price per 0.01 of the rate, the forward unchanged: never positive
 * @param vanna change of vega per point of the forward, which is the change of delta per 0.01 of volatility
 * @param volga change of vega per 0.01 of volatility
 */
public record Black76Greeks(
        double price, double delta, double gamma, double vega, double theta, double rho, double vanna, double volga) {

    /** The answer to inputs for which no price exists. */
    static final Black76Greeks UNDEFINED = new Black76Greeks(
            Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);

    /** Whether the inputs had a price at all. */
    public boolean isDefined() {
        return Double.isFinite(price);
    }
}
