package io.mireu.pricing;

/** Which side of the strike an option pays on. */
public enum PutCall {
    /** Pays what the forward settles above the strike. */
    CALL,
    /** Pays what the forward settles below the strike. */
    PUT;

    /**
     * The undiscounted value of exercising now.
     *
     * @param forward points of the forward
     * @param strike points
     * @return points, never negative
     */
    public double intrinsic(double forward, double strike) {
        return Math.max(0, this == CALL ? forward - strike : strike - forward);
    }
}
