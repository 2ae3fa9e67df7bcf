package io.mireu.pricing.smile;

import io.mireu.pricing.PutCall;

/**
 * A strike through which the smile goes.
 *
 * @param x undiscounted delta N(d1) of the call of this strike
 * @param type of the out-of-the-money option that gave it
 * @param strike points
 * @param volatility of the out-of-the-money mid, a decimal a year
 */
public record SmilePoint(double x, PutCall type, double strike, double volatility) {}
