package io.mireu.ls.wire;

import java.math.BigDecimal;

/** Numbers written as text by the venue: zero padded, right padded with blanks, or empty for none. */
final class WireNumbers {
    private WireNumbers() {}

    static BigDecimal decimal(String text) {
        String digits = text.strip();
        return digits.isEmpty() ? BigDecimal.ZERO : new BigDecimal(digits);
    }

    static long integer(String text) {
        String digits = text.strip();
        if (digits.isEmpty()) {
            return 0;
        }
        return digits.indexOf('.') < 0 ? Long.parseLong(digits) : new BigDecimal(digits).longValueExact();
    }
}
