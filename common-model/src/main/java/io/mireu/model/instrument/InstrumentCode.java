package io.mireu.model.instrument;

import io.mireu.model.Identifier;

/**
 * The eight-character short code of a KRX derivative, for example {@code A056C000}.
 *
 * @param value type, product (2), year, month, then {@code 000} for a future or the strike's three characters; a strike
 *     is never read from here, since strikes of 1,000 and more are serial numbers
 */
public record InstrumentCode(String value) implements Identifier, Comparable<InstrumentCode> {

    private static final int LENGTH = 8;
    private static final int STANDARD_LENGTH = 12;

    public InstrumentCode {
        if (value.length() != LENGTH) {
            throw new IllegalArgumentException("instrument code has " + value.length() + " characters, not " + LENGTH);
        }
        for (int i = 0; i < LENGTH; i++) {
            char c = value.charAt(i);
            if (!isDigit(c) && !isLetter(c)) {
                throw new IllegalArgumentException("instrument code has a wrong character at position " + (i + 1));
            }
        }
    }

    /** The code of this text, with the rules of the constructor. */
    public static InstrumentCode of(String value) {
        return new InstrumentCode(value);
    }

    /**
     * The code inside a standard code.
     *
     * @param standardCode 12 characters: {@code KR4}, the short code, a check digit
     */
    public static InstrumentCode ofStandardCode(String standardCode) {
        if (standardCode.length() != STANDARD_LENGTH || !standardCode.startsWith("KR4")) {
            throw new IllegalArgumentException("not a standard code of a derivative: " + standardCode);
        }
        return new InstrumentCode(standardCode.substring(3, STANDARD_LENGTH - 1));
    }

    /**
     * The standard code with its check digit: letters as numbers from A = 10, every second digit from the right
     * doubled, digits summed, ten's complement.
     *
     * @return 12 characters
     */
    public String standardCode() {
        String body = "KR4" + value;
        StringBuilder digits = new StringBuilder();
        body.chars().forEach(c -> digits.append(isDigit(c) ? c - '0' : c - 'A' + 10));
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighted = i % 2 == 0 ? 2 * digit : digit;
            sum += weighted / 10 + weighted % 10;
        }
        return body + (10 - sum % 10) % 10;
    }

    /** What kind of contract the first character names. */
    public ContractType type() {
        return ContractType.ofSymbol(value.charAt(0));
    }

    /** The product that characters 2 and 3 name. */
    public Product product() {
        return Product.ofCode(value.substring(1, 3));
    }

    /** The series that characters 4 and 5 name, within the product. */
    public SeriesCode series() {
        return new SeriesCode(product(), value.substring(3, 5));
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(int c) {
        return c >= 'A' && c <= 'Z';
    }

    @Override
    public int compareTo(InstrumentCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
