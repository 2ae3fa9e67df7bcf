package io.mireu.model.instrument;

/**
 * The year in position 4 of a monthly series: a cycle of 30 symbols, without I, O, U, X, Y and Z. The type in position 1
 * tells which turn of the cycle it is, since contracts that expire from 2026 have letters there.
 */
final class YearSymbol {

    static final String CYCLE = "6789012345ABCDEFGHJKLMNPQRSTVW";

    private static final int OLD_TURN = 1996;
    private static final int NEW_TURN = 2026;

    private YearSymbol() {}

    static int year(char symbol, boolean oldScheme) {
        return (oldScheme ? OLD_TURN : NEW_TURN) + CYCLE.indexOf(symbol);
    }

    static char of(int year) {
        if (year < OLD_TURN || year >= NEW_TURN + CYCLE.length()) {
            throw new IllegalArgumentException("no symbol for the year " + year);
        }
        return CYCLE.charAt((year - OLD_TURN) % CYCLE.length());
    }

    static boolean isOldScheme(int year) {
        return year < NEW_TURN;
    }
}
