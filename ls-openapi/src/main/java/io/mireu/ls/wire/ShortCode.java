package io.mireu.ls.wire;

import java.util.regex.Pattern;

/**
 * Eight-character code of an instrument (단축코드); the ISIN is KR4, this code and a check digit.
 *
 * @param value for example A0566000
 */
public record ShortCode(String value) {
    private static final Pattern SHORT = Pattern.compile("[0-9A-Z]{8}");
    private static final Pattern ISIN = Pattern.compile("KR4[0-9A-Z]{8}[0-9]");

    /** Refuses what is not eight digits and capitals. */
    public ShortCode {
        if (!SHORT.matcher(value).matches()) {
            throw new IllegalArgumentException("not a short code: '" + value + "'");
        }
    }

    /** Of a short code or an ISIN, blanks around it allowed: the venue uses both. */
    public static ShortCode of(String codeOrIsin) {
        String code = codeOrIsin.strip();
        return new ShortCode(ISIN.matcher(code).matches() ? code.substring(3, 11) : code);
    }

    /** The twelve-character code (표준코드). */
    public String toIsin() {
        String body = "KR4" + value;
        return body + checkDigit(body);
    }

    /** Luhn over the digits, letters written as 10 to 35. */
    private static int checkDigit(String body) {
        StringBuilder digits = new StringBuilder();
        body.chars().forEach(c -> digits.append(Character.digit(c, 36)));
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighed = i % 2 == 0 ? digit * 2 : digit;
            sum += weighed / 10 + weighed % 10;
        }
        return (10 - sum % 10) % 10;
    }

    @Override
    public String toString() {
        return value;
    }
}
