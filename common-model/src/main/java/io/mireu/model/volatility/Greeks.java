package io.mireu.model.volatility;

/**
 * Sensitivities of one option.
 *
 * @param delta change per point of the forward, discounted
 * @param gamma change of delta per point of the forward
 * @param vega index points per 0.01 of volatility
 * @param theta index points per 1/365 of the year that the volatility has: a calendar day on ACT/365; negative when value
 *     decays
 */
public record Greeks(double delta, double gamma, double vega, double theta) {}
