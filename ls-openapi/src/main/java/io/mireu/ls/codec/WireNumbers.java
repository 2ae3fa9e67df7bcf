package io.mireu.ls.codec;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers as the venue writes them: zero padded, padded with blanks, or blank for none. */
final class WireNumbers {
    /** Digits that always fit a long. */
    private static final int FITS_LONG = 18;

    /** The documents' longest number has 27 characters; what is longer, or grows by its exponent, is nonsense. */
    private static final int LONGEST = 40;

    private WireNumbers() {}

    /** Whether there is nothing but padding. */
    static boolean isBlank(char[] text, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            if (text[i] > ' ') {
                return false;
            }
        }
        return true;
    }

    /** An exact decimal; null when it is none. */
    static @Nullable BigDecimal decimal(char[] text, int offset, int length) {
        int from = offset;
        int to = offset + length;
        while (from < to && text[from] <= ' ') {
            from++;
        }
        while (to > from && text[to - 1] <= ' ') {
            to--;
        }
        return from == to || to - from > LONGEST ? null : shortDecimal(text, from, to);
    }

    /** A whole number, also one with a fraction of zeros; null when it is none. */
    static @Nullable Long integer(char[] text, int offset, int length) {
        if (length <= FITS_LONG && isDigits(text, offset, length)) {
            long number = 0;
            for (int i = offset; i < offset + length; i++) {
                number = number * 10 + (text[i] - '0');
            }
            return number;
        }
        BigDecimal number = decimal(text, offset, length);
        if (number == null) {
            return null;
        }
        try {
            return number.longValueExact();
        } catch (ArithmeticException e) {
            return null;
        }
    }

    private static boolean isDigits(char[] text, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            if (text[i] < '0' || text[i] > '9') {
                return false;
            }
        }
        return length > 0;
    }

    private static @Nullable BigDecimal shortDecimal(char[] text, int from, int to) {
        boolean signed = text[from] == '-' || text[from] == '+';
        long unscaled = 0;
        int digits = 0;
        int scale = -1;
        for (int i = signed ? from + 1 : from; i < to; i++) {
            char c = text[i];
            if (c >= '0' && c <= '9') {
                unscaled = unscaled * 10 + (c - '0');
                digits++;
                scale += scale < 0 ? 0 : 1;
            } else if (c == '.' && scale < 0) {
                scale = 0;
            } else {
                return longDecimal(text, from, to);
            }
        }
        if (digits == 0 || digits > FITS_LONG) {
            return longDecimal(text, from, to);
        }
        return BigDecimal.valueOf(text[from] == '-' ? -unscaled : unscaled, Math.max(scale, 0));
    }

    /** Many digits, an exponent, or no number. */
    private static @Nullable BigDecimal longDecimal(char[] text, int from, int to) {
        try {
            BigDecimal number = new BigDecimal(text, from, to - from);
            return Math.abs((long) number.scale()) > LONGEST ? null : number;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
