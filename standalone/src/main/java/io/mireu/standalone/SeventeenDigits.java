package io.mireu.standalone;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The 17 significant digits of a double, correctly rounded: enough to read it back bit for bit.
 *
 * <p>Neither {@code Double.toString} nor {@code String.format} give them: both stop at the digits that tell the double from its
 * neighbours. {@link BigDecimal} does, some twenty times slower, and decides here what 128 bits leave open.
 *
 * @param digits the 17 digits as a whole number, from 10^16
 * @param exponent the power of ten of the first digit
 */
record SeventeenDigits(long digits, int exponent) {

    /** How many digits there are. */
    static final int COUNT = 17;

    private static final long LIMIT = 100_000_000_000_000_000L;
    private static final MathContext EXACTLY = new MathContext(COUNT, RoundingMode.HALF_EVEN);
    private static final int SIGNIFICAND_BITS = 52;
    private static final int LOWEST_EXPONENT = -1074;
    private static final long HALF = 1L << 63;

    /**
     * The digits of a number.
     *
     * @param value positive and finite
     */
    static SeventeenDigits of(double value) {
        long bits = Double.doubleToRawLongBits(value);
        int biased = (int) (bits >>> SIGNIFICAND_BITS);
        long fraction = bits & ((1L << SIGNIFICAND_BITS) - 1);
        long significand = biased == 0 ? fraction : fraction | (1L << SIGNIFICAND_BITS);
        int zeros = Long.numberOfLeadingZeros(significand);
        int binary = Math.max(biased, 1) - 1 + LOWEST_EXPONENT - zeros;
        int decimal =
                (int) Math.floor((binary + 63) * Math.log10(2)); // of the power of two below: one too low at times
        SeventeenDigits low = scaled(value, significand << zeros, binary, decimal);
        return low.digits < LIMIT ? low : scaled(value, significand << zeros, binary, decimal + 1);
    }

    private static SeventeenDigits scaled(double value, long significand, int binary, int decimal) {
        PowerOfTen power = PowerOfTen.of(COUNT - 1 - decimal);
        long lowOfHigh = significand * power.high();
        long low = lowOfHigh + Math.unsignedMultiplyHigh(significand, power.low());
        long carry = Long.compareUnsigned(low, lowOfHigh) < 0 ? 1 : 0;
        long high = Math.unsignedMultiplyHigh(significand, power.high()) + carry;
        int shift = -(binary + power.exponent()) - Long.SIZE;
        long rest = high << -shift | low >>> shift;
        if (Long.compareUnsigned(rest - HALF + 2, 4) <= 0) { // what was cut off decides
            return exactly(value);
        }
        long digits = (high >>> shift) + (rest < 0 ? 1 : 0);
        return new SeventeenDigits(digits, decimal);
    }

    private static SeventeenDigits exactly(double value) {
        BigDecimal rounded = new BigDecimal(value).round(EXACTLY);
        int missing = COUNT - rounded.precision();
        return new SeventeenDigits(
                rounded.unscaledValue().longValueExact()
                        * BigDecimal.TEN.pow(missing).longValueExact(),
                rounded.precision() - rounded.scale() - 1);
    }
}
