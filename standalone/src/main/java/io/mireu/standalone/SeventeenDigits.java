package io.mireu.standalone;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The 17 significant digits of a double, correctly rounded: enough to read it back bit for bit.
 *
 * <p>Neither {@code Double.toString} nor {@code String.format} give them: both stop at the digits that tell the double from its
 * neighbours.
 *
 * @param digits the 17 digits as a whole number, from 10^16
 * @param exponent the power of ten of the first digit
 */
record SeventeenDigits(long digits, int exponent) {

    /** How many digits there are. */
    static final int COUNT = 17;

    private static final MathContext EXACTLY = new MathContext(COUNT, RoundingMode.HALF_EVEN);

    /**
     * The digits of a number.
     *
     * @param value positive and finite
     */
    static SeventeenDigits of(double value) {
        BigDecimal rounded = new BigDecimal(value).round(EXACTLY);
        int missing = COUNT - rounded.precision();
        return new SeventeenDigits(
                rounded.unscaledValue().longValueExact()
                        * BigDecimal.TEN.pow(missing).longValueExact(),
                rounded.precision() - rounded.scale() - 1);
    }
}
