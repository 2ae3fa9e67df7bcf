package io.mireu.model.volatility;

/**
 * Sensitivities of one option.
 *
 * @param delta change per point of the forward, discounted
 * @param gamma change of delta per point of the forward
 * @param vega index points per 0.01 of volatility
 * @param theta index points per calendar day, negative when value decays
 */
public record Greeks(double delta, double gamma, double vega, double theta) {}
