package io.mireu.model.instrument;

/** The running number of a weekly series in positions 4 and 5: 01 to 99, then A0 to A9, AA to AZ, B0 and so on. */
final class WeeklySerial {

    /** Without I, O and U. */
    static final String SYMBOLS = "0123456789ABCDEFGHJKLMNPQRSTVWXYZ";

    private static final int DIGITS = 10;
    private static final int FIRST_LETTERED = 100;

    private WeeklySerial() {}

    /** The running number, from 1. */
    static int number(String serial) {
        int first = SYMBOLS.indexOf(serial.charAt(0));
        int second = SYMBOLS.indexOf(serial.charAt(1));
        return first < DIGITS ? first * DIGITS + second : FIRST_LETTERED + (first - DIGITS) * SYMBOLS.length() + second;
    }

    /**
     * Checks that a number is spelled as the exchange does, so that each series has one code.
     *
     * @param position of the first of the two characters
     */
    static void check(CodeText text, int position) {
        text.at(position, SYMBOLS, "weekly number").at(position + 1, SYMBOLS, "weekly number");
        if (CodeText.isDigit(text.at(position))) {
            text.at(position + 1, text.at(position) == '0' ? "123456789" : "0123456789", "weekly number from 01 to 99");
        }
    }

    static String of(int number) {
        int most = FIRST_LETTERED + (SYMBOLS.length() - DIGITS) * SYMBOLS.length() - 1;
        if (number < 1 || number > most) {
            throw new IllegalArgumentException("weekly series are numbered from 1 to " + most + ", not " + number);
        }
        if (number < FIRST_LETTERED) {
            return "%02d".formatted(number);
        }
        int rest = number - FIRST_LETTERED;
        return "" + SYMBOLS.charAt(DIGITS + rest / SYMBOLS.length()) + SYMBOLS.charAt(rest % SYMBOLS.length());
    }
}
