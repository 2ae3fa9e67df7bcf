package io.mireu.pricing.smile;

/**
 * The smile at one delta.
 *
 * @param x undiscounted delta N(d1) of the call, between 0 and 1
 * @param strike where a call has that delta at that volatility, points
 * @param volatility a decimal a year
 */
public record FoundDelta(double x, double strike, double volatility) implements DeltaVolatility {}
