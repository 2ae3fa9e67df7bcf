package io.mireu.simulator.ls;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One documented field, written in the catalogue like {@code price D9.2s}.
 *
 * @param name exact name on the wire
 * @param kind what it holds
 * @param width most characters, 0 when undocumented
 * @param decimals digits after the point, of decimals
 * @param number whether it is a JSON number, else a JSON string
 * @param required whether a request must have it
 */
record FieldFormat(String name, Kind kind, int width, int decimals, boolean number, boolean required) {

    private static final Pattern NOTATION = Pattern.compile("(\\w+) ([SID])(\\d*)(?:\\.(\\d+))?([ns]?)(\\??)");
    private static final int UNDOCUMENTED_DECIMALS = 2;
    private static final int NARROW_WIDTH = 6;
    private static final int WIDE_WIDTH = 9;

    enum Kind {
        STRING,
        INTEGER,
        DECIMAL
    }

    static FieldFormat parse(String notation) {
        Matcher matcher = NOTATION.matcher(notation);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a field of the catalogue: " + notation);
        }
        Kind kind = switch (matcher.group(2)) {
            case "I" -> Kind.INTEGER;
            case "D" -> Kind.DECIMAL;
            default -> Kind.STRING;
        };
        int width = matcher.group(3).isEmpty() ? 0 : Integer.parseInt(matcher.group(3));
        int decimals = matcher.group(4) == null ? UNDOCUMENTED_DECIMALS : Integer.parseInt(matcher.group(4));
        boolean number = "n".equals(matcher.group(5));
        return new FieldFormat(
                matcher.group(1),
                kind,
                width,
                decimals,
                number,
                matcher.group(6).isEmpty());
    }

    /** Whether it is one of the fields that hold no value above 999.99 with its decimals. */
    boolean isNarrow() {
        return kind == Kind.DECIMAL && width == NARROW_WIDTH && decimals == UNDOCUMENTED_DECIMALS;
    }

    /** The same with room for values above 999.99. */
    FieldFormat wider() {
        return isNarrow() ? new FieldFormat(name, kind, WIDE_WIDTH, decimals, number, required) : this;
    }
}
