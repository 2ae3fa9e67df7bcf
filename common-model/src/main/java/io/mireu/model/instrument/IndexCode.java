package io.mireu.model.instrument;

/**
 * The three-digit code of an index, for example {@code 101} for KOSPI 200; indices are followed, never traded.
 *
 * @param value digits
 */
public record IndexCode(String value) implements InstrumentCode {

    static final int LENGTH = 3;

    public IndexCode {
        new CodeText("index code", value).ofLength(LENGTH).ofDigits();
    }

    /** The code of a text. */
    public static IndexCode of(String value) {
        return new IndexCode(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
