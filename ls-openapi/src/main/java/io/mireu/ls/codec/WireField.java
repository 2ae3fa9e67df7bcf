package io.mireu.ls.codec;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One documented field.
 *
 * @param name name on the wire, with {@code #} for the number of a series
 * @param type what it holds
 * @param length documented length, {@code W.D} for decimals, empty when there is none; the numbers of a series
 * @param quoted whether a number is sent as text
 * @param required whether the documents require it
 * @param needed whether a frame without it is set aside
 * @param label Korean name, a semicolon, and what it is in English; empty when it has none
 */
public record WireField(
        String name, Type type, String length, boolean quoted, boolean required, boolean needed, String label) {

    /** What a field holds. */
    public enum Type {
        /** Text. */
        TEXT,
        /** Whole number that fits a long. */
        INTEGER,
        /** Exact decimal. */
        DECIMAL,
        /** Block of fields. */
        BLOCK,
        /** Block of rows. */
        ROWS,
        /** Fields that are numbered in one block. */
        SERIES
    }

    private static final Pattern SCALAR = Pattern.compile("(\\S+) ([SID])(\\d*(?:\\.\\d+)?)([ns]?)([?!]*)(?: (.*))?");
    private static final Pattern BLOCK = Pattern.compile("(\\S+) (\\{}|\\[])");
    private static final Pattern SERIES = Pattern.compile("([01])\\.\\.(\\d+)");

    /** Reads the notation of {@link Wire}. */
    static WireField parse(String notation) {
        Matcher scalar = SCALAR.matcher(notation);
        if (scalar.matches()) {
            return scalar(scalar);
        }
        Matcher block = BLOCK.matcher(notation);
        if (block.matches()) {
            Type type = block.group(2).equals("{}") ? Type.BLOCK : Type.ROWS;
            return new WireField(block.group(1), type, "", false, true, false, "");
        }
        Matcher series = SERIES.matcher(notation);
        if (series.matches()) {
            return new WireField("", Type.SERIES, notation, false, true, false, "");
        }
        throw new IllegalStateException("not a wire field: " + notation);
    }

    private static WireField scalar(Matcher match) {
        Type type = switch (match.group(2)) {
            case "S" -> Type.TEXT;
            case "I" -> Type.INTEGER;
            default -> Type.DECIMAL;
        };
        String marks = match.group(5);
        String label = match.group(6) == null ? "" : match.group(6).strip();
        boolean quoted = type == Type.TEXT || !match.group(4).equals("n");
        return new WireField(
                match.group(1), type, match.group(3), quoted, !marks.contains("?"), marks.contains("!"), label);
    }

    boolean isNumber() {
        return type == Type.INTEGER || type == Type.DECIMAL;
    }

    /** The numbers of a series, first and last. */
    Range range() {
        Matcher series = SERIES.matcher(length);
        if (!series.matches()) {
            throw new IllegalStateException("not a series: " + this);
        }
        return new Range(Integer.parseInt(series.group(1)), Integer.parseInt(series.group(2)));
    }

    /** Both ends belong to it. */
    record Range(int first, int last) {
        int size() {
            return last - first + 1;
        }
    }

    /** The field of one number of a series. */
    WireField numbered(int number) {
        String full = name.replace("#", Integer.toString(number));
        return new WireField(full, type, length, quoted, required, needed, label);
    }
}
