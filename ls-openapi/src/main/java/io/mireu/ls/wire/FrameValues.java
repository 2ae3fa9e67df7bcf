package io.mireu.ls.wire;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Values of one frame, read one after the other in the order of its fields. */
final class FrameValues {
    private final FrameFields fields;
    private final @Nullable String[] values;
    private int next;

    FrameValues(FrameFields fields, @Nullable String[] values) {
        this.fields = fields;
        this.values = values;
        fields.check(values);
    }

    String text() {
        String value = values[next++];
        return value == null ? "" : value.strip();
    }

    BigDecimal decimal() {
        String text = text();
        try {
            return WireNumbers.decimal(text);
        } catch (NumberFormatException e) {
            throw unreadable(text);
        }
    }

    long integer() {
        String text = text();
        try {
            return WireNumbers.integer(text);
        } catch (ArithmeticException | NumberFormatException e) {
            throw unreadable(text);
        }
    }

    private FrameException unreadable(String text) {
        return new FrameException(fields.name(next - 1) + " is no number: '" + text + "'");
    }
}
