package io.mireu.pricing.smile;

import java.util.List;

/**
 * A forward and how far it is to be trusted.
 *
 * @param value points
 * @param method where it comes from
 * @param strikes that it was made of, or checked with, nearest the money first, points
 * @param dispersion points between the lowest and the highest forward of these strikes; 0 without any
 * @param check against the bounds that their bids and offers set
 */
public record FoundForward(
        double value, ForwardMethod method, List<Double> strikes, double dispersion, ParityCheck check)
        implements ForwardResult {

    /** Refuses anything but a positive number. */
    public FoundForward {
        if (!OptionQuote.isPrice(value)) {
            throw new IllegalArgumentException("forward must be positive: " + value);
        }
        strikes = List.copyOf(strikes);
    }
}
