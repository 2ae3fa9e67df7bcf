package io.mireu.marketdata.domain;

/**
 * The session's cumulative volume around a moment: it was read before and after.
 *
 * @param before contracts, read before
 * @param after contracts, read after
 */
public record VolumeRange(long before, long after) {

    public VolumeRange {
        if (before < 0 || after < before) {
            throw new IllegalArgumentException("cumulative volume went from " + before + " to " + after);
        }
    }

    /** What to add to a volume to bring it into the range: 0 where it lies in it. */
    public long correctionOf(long volume) {
        return volume >= before && volume <= after ? 0 : before - volume;
    }
}
