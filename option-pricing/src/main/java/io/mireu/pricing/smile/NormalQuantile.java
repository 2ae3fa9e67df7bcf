package io.mireu.pricing.smile;

import io.mireu.pricing.StandardNormal;

/** The inverse of the standard normal distribution, for the deltas that a smile has. */
final class NormalQuantile {

    private static final int MAX_STEPS = 200;
    private static final double LAST_STEP = 1e-14;

    private NormalQuantile() {}

    /**
     * Newton's method from the middle, where the distribution bends: it never steps over the answer, since on each side
     * of the middle the curve bends one way only.
     *
     * @param probability above 0 and below 1
     */
    static double of(double probability) {
        if (probability > 0.5) {
            return -of(1 - probability);
        }
        double z = 0;
        for (int i = 0; i < MAX_STEPS; i++) {
            double step = (probability - StandardNormal.cdf(z)) / StandardNormal.pdf(z);
            z += step;
            if (Math.abs(step) <= LAST_STEP * Math.max(1, -z)) {
                return z;
            }
        }
        return z;
    }
}
