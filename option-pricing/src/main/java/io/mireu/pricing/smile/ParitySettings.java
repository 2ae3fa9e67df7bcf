package io.mireu.pricing.smile;

/**
 * How a forward is taken from puts and calls.
 *
 * @param strikes how many, nearest the money, are asked
 * @param fewestStrikes how many of them must agree
 * @param largestDisagreement share of the forward; a strike whose own forward lies farther from the median is left out
 * @param tolerance share of the forward by which it may lie outside the bounds that a strike's bids and offers set
 */
public record ParitySettings(int strikes, int fewestStrikes, double largestDisagreement, double tolerance) {

    /** Refuses numbers that are negative, not a number, or ask more strikes to agree than there are. */
    public ParitySettings {
        if (fewestStrikes < 1 || strikes < fewestStrikes || !(largestDisagreement >= 0 && tolerance >= 0)) {
            throw new IllegalArgumentException("strikes " + strikes + ", fewest " + fewestStrikes + ", disagreement "
                    + largestDisagreement + ", tolerance " + tolerance);
        }
    }

    /** Three to five strikes, 0.2 % apart, 0.05 % outside their bounds. */
    public static ParitySettings defaults() {
        return new ParitySettings(5, 3, 0.002, 0.0005);
    }
}
