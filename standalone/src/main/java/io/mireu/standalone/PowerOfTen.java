package io.mireu.standalone;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * A power of ten to 128 bits: {@code (high + low / 2^64) * 2^exponent}, cut off, not rounded.
 *
 * @param high the upper 64 bits, unsigned, the first of them set
 * @param low the lower 64 bits, unsigned
 * @param exponent of two
 */
record PowerOfTen(long high, long low, int exponent) {

    private static final int BITS = 128;
    private static final int SMALLEST = -292;
    private static final int LARGEST = 340;
    private static final @Nullable PowerOfTen[] KNOWN = new PowerOfTen[LARGEST - SMALLEST + 1];

    /** The power that brings any double to 17 digits before the point lies between -292 and 340. */
    static PowerOfTen of(int power) {
        PowerOfTen known = KNOWN[power - SMALLEST];
        if (known == null) {
            known = compute(power);
            KNOWN[power - SMALLEST] = known;
        }
        return known;
    }

    private static PowerOfTen compute(int power) {
        BigInteger ten = BigInteger.TEN.pow(Math.abs(power));
        int length = ten.bitLength();
        BigInteger bits = power >= 0
                ? ten.shiftLeft(BITS).shiftRight(length)
                : BigInteger.ONE.shiftLeft(BITS - 1 + length).divide(ten);
        int exponent = power >= 0 ? length - BITS : 1 - BITS - length;
        return new PowerOfTen(bits.shiftRight(Long.SIZE).longValue(), bits.longValue(), exponent + Long.SIZE);
    }
}
