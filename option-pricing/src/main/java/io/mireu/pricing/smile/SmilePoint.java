package io.mireu.pricing.smile;

/**
 * A strike through which the smile goes.
 *
 * @param x undiscounted delta N(d1) of the call of this strike
 * @param strike points
 * @param volatility of the out-of-the-money mid, a decimal a year
 */
public record SmilePoint(double x, double strike, double volatility) {}
