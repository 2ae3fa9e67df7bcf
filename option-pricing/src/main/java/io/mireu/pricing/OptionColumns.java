package io.mireu.pricing;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Options of one expiry in columns, so that a whole chain is valued without an object for each of them. What goes in is
 * set by {@link #set}; what comes out stands in the columns after {@link #value}: NaN where there is a {@link #reason}.
 * Units as in {@link Black76Greeks}. Not for several threads at once.
 */
public final class OptionColumns {

    private final PutCall[] types;
    private final double[] strikes;
    private final double[] prices;
    private final double[] volatilities;
    private final @Nullable UndefinedReason[] reasons;
    private final double[] deltas;
    private final double[] gammas;
    private final double[] vegas;
    private final double[] thetas;
    private final double[] rhos;
    private final double[] vannas;
    private final double[] volgas;
    private final OptionValue scratch = new OptionValue();

    /**
     * Empty columns.
     *
     * @param size how many options
     */
    public OptionColumns(int size) {
        types = new PutCall[size];
        Arrays.fill(types, PutCall.CALL);
        strikes = new double[size];
        prices = new double[size];
        volatilities = new double[size];
        reasons = new UndefinedReason[size];
        deltas = new double[size];
        gammas = new double[size];
        vegas = new double[size];
        thetas = new double[size];
        rhos = new double[size];
        vannas = new double[size];
        volgas = new double[size];
    }

    /** How many options. */
    public int size() {
        return types.length;
    }

    /**
     * Puts an option into its row.
     *
     * @param row from 0
     * @param strike points
     * @param price discounted points; of no use when volatilities are given
     */
    public void set(int row, PutCall type, double strike, double price) {
        types[row] = type;
        strikes[row] = strike;
        prices[row] = price;
    }

    /**
     * Solves every row for its volatility, and computes the Greeks that follow.
     *
     * @param forward points
     * @param years year fraction, ACT/365
     * @param rate continuous
     */
    public void value(double forward, double years, double rate) {
        ExpiryTerms terms = ExpiryTerms.of(years, rate);
        for (int row = 0; row < types.length; row++) {
            PutCall type = types[row];
            double strike = strikes[row];
            double price = prices[row];
            UndefinedReason reason = ImpliedVolatilitySolver.refusal(type, price, forward, strike, terms);
            double volatility = reason == null
                    ? ImpliedVolatilitySolver.solveChecked(type, price, forward, strike, terms)
                    : Double.NaN;
            if (reason == null && !Black76.isPositive(volatility)) {
                reason = UndefinedReason.NOT_CONVERGED;
                volatility = Double.NaN;
            }
            reasons[row] = reason;
            volatilities[row] = volatility;
            scratch.compute(type, forward, strike, terms, volatility);
            keep(row);
        }
    }

    private void keep(int row) {
        deltas[row] = scratch.delta;
        gammas[row] = scratch.gamma;
        vegas[row] = scratch.vega;
        thetas[row] = scratch.theta;
        rhos[row] = scratch.rho;
        vannas[row] = scratch.vanna;
        volgas[row] = scratch.volga;
    }

    /** Why a row has no volatility, null when it has one. */
    public @Nullable UndefinedReason reason(int row) {
        return reasons[row];
    }

    /** Decimal a year. */
    public double volatility(int row) {
        return volatilities[row];
    }

    /** Per point of the forward, discounted. */
    public double delta(int row) {
        return deltas[row];
    }

    /** Per point of the forward. */
    public double gamma(int row) {
        return gammas[row];
    }

    /** Per 0.01 of volatility. */
    public double vega(int row) {
        return vegas[row];
    }

    /** Per calendar day. */
    public double theta(int row) {
        return thetas[row];
    }

    /** Per 0.01 of the rate. */
    public double rho(int row) {
        return rhos[row];
    }

    /** Of vega, per point of the forward. */
    public double vanna(int row) {
        return vannas[row];
    }

    /** Of vega, per 0.01 of volatility. */
    public double volga(int row) {
        return volgas[row];
    }
}
