package io.mireu.model.volatility;

import org.jspecify.annotations.Nullable;

/**
 * Sensitivities of one option.
 *
 * @param delta change per point of the forward, discounted
 * @param gamma change of delta per point of the forward
 * @param vega index points per 0.01 of volatility
 * @param theta index points per 1/365 of the year that the volatility has: a calendar day on ACT/365; negative when value
 *     decays
 * @param rho index points per 0.01 of the rate, the forward unchanged; null where it was not computed
 * @param vanna change of vega per point of the forward; null where it was not computed
 * @param volga change of vega per 0.01 of volatility; null where it was not computed
 */
public record Greeks(
        double delta,
        double gamma,
        double vega,
        double theta,
        @Nullable Double rho,
        @Nullable Double vanna,
        @Nullable Double volga) {

    /** Without those of the second row. */
    public Greeks(double delta, double gamma, double vega, double theta) {
        this(delta, gamma, vega, theta, null, null, null);
    }
}
