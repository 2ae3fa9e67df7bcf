package io.mireu.pricing.reference;

/**
 * How far a number of ours is from its reference.
 *
 * @param what which number
 * @param inBounds the distance as a multiple of how far it may be: more than 1 is too far
 */
record Deviation(ReferenceRow row, String what, double expected, double actual, double inBounds) {

    /** With a bound that is a distance; what is not a number is infinitely far. */
    static Deviation of(ReferenceRow row, String what, double expected, double actual, double bound) {
        double multiple = actual == expected ? 0 : Math.abs(actual - expected) / bound;
        return new Deviation(row, what, expected, actual, Double.isNaN(multiple) ? Double.POSITIVE_INFINITY : multiple);
    }

    boolean isTooFar() {
        return inBounds > 1;
    }

    @Override
    public String toString() {
        return "%s for %s (relative %.3g), d1 = %.4f, %s"
                .formatted(actual, expected, actual / expected - 1, row.inputs().d1(), row.inputs());
    }
}
