package io.mireu.model.instrument;

/**
 * The six-character short code of a stock, for example {@code 005930}; stocks are followed, never traded.
 *
 * @param value a digit, then digits, and capital letters in newer codes
 */
public record StockCode(String value) implements InstrumentCode {

    static final int LENGTH = 6;

    public StockCode {
        new CodeText("stock code", value)
                .ofLength(LENGTH)
                .ofDigitsAndCapitals()
                .at(1, "0123456789", "first digit of a stock");
    }

    /** The code of a text. */
    public static StockCode of(String value) {
        return new StockCode(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
