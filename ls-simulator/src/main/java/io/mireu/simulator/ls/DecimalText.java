package io.mireu.simulator.ls;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes a number as its field is documented: so many decimals, and fewer when it would be too wide. */
final class DecimalText {

    private static final long[] POWERS = new long[19];
    private static final double LARGEST_FAST = 1e12;
    private static final int MOST_FAST_DECIMALS = 6;

    static {
        long power = 1;
        for (int i = 0; i < POWERS.length; i++) {
            POWERS[i] = power;
            power *= 10;
        }
    }

    private DecimalText() {}

    /**
     * Writes a fixed-point number.
     *
     * @param unscaled the number times ten to the power of the scale
     * @param scale its decimals, not negative
     */
    static void write(WireBuffer out, FieldFormat format, long unscaled, int scale) {
        int decimals = decimals(format);
        if (Math.abs(unscaled) >= LARGEST_FAST || scale > MOST_FAST_DECIMALS || decimals > MOST_FAST_DECIMALS) {
            write(out, format, BigDecimal.valueOf(unscaled, scale));
        } else {
            fit(out, format, rescaled(unscaled, scale, decimals), decimals);
        }
    }

    /** Writes a number that is not exact; what is not finite is 0. */
    static void write(WireBuffer out, FieldFormat format, double value) {
        int decimals = decimals(format);
        double magnitude = Double.isFinite(value) ? Math.abs(value) : 0;
        if (magnitude * POWERS[MOST_FAST_DECIMALS] >= LARGEST_FAST || decimals > MOST_FAST_DECIMALS) {
            write(out, format, BigDecimal.valueOf(value));
        } else {
            long unscaled = Math.round(magnitude * POWERS[decimals]);
            fit(out, format, value < 0 ? -unscaled : unscaled, decimals);
        }
    }

    /** Writes an exact number. */
    static void write(WireBuffer out, FieldFormat format, BigDecimal value) {
        BigDecimal fitted = value.setScale(decimals(format), RoundingMode.HALF_UP);
        while (format.width() > 0
                && fitted.scale() > 0
                && fitted.abs().toPlainString().length() > format.width()) {
            fitted = fitted.setScale(fitted.scale() - 1, RoundingMode.HALF_UP);
        }
        out.add(fitted.toPlainString());
    }

    private static int decimals(FieldFormat format) {
        return format.kind() == FieldFormat.Kind.INTEGER ? 0 : format.decimals();
    }

    /** A value too wide for its field loses decimals, as the prices above 999.99 do in fields of 6.2. */
    private static void fit(WireBuffer out, FieldFormat format, long unscaled, int decimals) {
        long value = unscaled;
        int left = decimals;
        while (format.width() > 0 && left > 0 && Math.max(digits(Math.abs(value)), left + 1) + 1 > format.width()) {
            value = rescaled(value, left, left - 1);
            left--;
        }
        out.addNumber(value, left);
    }

    private static long rescaled(long unscaled, int from, int to) {
        if (to >= from) {
            return unscaled * POWERS[to - from];
        }
        long divisor = POWERS[from - to];
        long half = unscaled < 0 ? -divisor / 2 : divisor / 2;
        return (unscaled + half) / divisor;
    }

    /** How many decimal digits a number that is not negative has. */
    static int digits(long value) {
        int digits = 1;
        while (digits < POWERS.length && value >= POWERS[digits]) {
            digits++;
        }
        return digits;
    }
}
