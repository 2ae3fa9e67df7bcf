package io.mireu.model.instrument;

/**
 * The standard code of a derivative (ISO 6166): {@code KR4}, the short code and a check digit.
 *
 * @param value 12 characters
 */
public record StandardCode(String value) {

    private static final int LENGTH = 12;
    private static final String PREFIX = "KR4";
    private static final int LETTERS_FROM = 10;

    public StandardCode {
        CodeText text = new CodeText("standard code", value).ofLength(LENGTH).ofDigitsAndCapitals();
        text.at(1, "K", "country").at(2, "R", "country").at(3, "4", "kind of a derivative");
        char expected = checkDigit(value.substring(0, LENGTH - 1));
        if (value.charAt(LENGTH - 1) != expected) {
            throw text.fault(LENGTH, "the check digit is " + expected);
        }
    }

    static StandardCode of(String value) {
        return new StandardCode(value);
    }

    static StandardCode of(DerivativeCode code) {
        String body = PREFIX + code.value();
        return new StandardCode(body + checkDigit(body));
    }

    DerivativeCode shortCode() {
        return DerivativeCode.of(value.substring(PREFIX.length(), LENGTH - 1));
    }

    /**
     * The last character of any standard code, a derivative's or not: letters as numbers from A = 10, every second digit
     * from the right doubled, digits summed, ten's complement.
     *
     * @param body the characters before it, digits and capital letters
     */
    public static char checkDigit(String body) {
        StringBuilder digits = new StringBuilder();
        body.chars().forEach(c -> digits.append(CodeText.isDigit(c) ? c - '0' : c - 'A' + LETTERS_FROM));
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighted = i % 2 == 0 ? 2 * digit : digit;
            sum += weighted / 10 + weighted % 10;
        }
        return (char) ('0' + (10 - sum % 10) % 10);
    }
}
