package io.mireu.pricing.smile;

/**
 * A difference of volatilities.
 *
 * @param value a decimal a year, of either sign
 */
public record FoundSpread(double value) implements SmileSpread {}
