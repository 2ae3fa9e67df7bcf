package io.mireu.simulator.ls;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

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

    /** What the field holds when there is nothing to say. */
    JsonNode empty() {
        return switch (kind) {
            case STRING -> JsonNodeFactory.instance.stringNode("");
            case INTEGER, DECIMAL -> of(BigDecimal.ZERO);
        };
    }

    JsonNode of(String text) {
        return JsonNodeFactory.instance.stringNode(text);
    }

    JsonNode of(BigDecimal value) {
        String text = kind == Kind.INTEGER
                ? value.setScale(0, RoundingMode.HALF_UP).toPlainString()
                : fit(value.setScale(decimals, RoundingMode.HALF_UP));
        return number
                ? JsonNodeFactory.instance.numberNode(new BigDecimal(text))
                : JsonNodeFactory.instance.stringNode(text);
    }

    /** A value too wide for its field loses decimals, as the prices above 999.99 do in fields of 6.2. */
    private String fit(BigDecimal value) {
        BigDecimal fitted = value;
        while (width > 0 && fitted.scale() > 0 && fitted.abs().toPlainString().length() > width) {
            fitted = fitted.setScale(fitted.scale() - 1, RoundingMode.HALF_UP);
        }
        return fitted.toPlainString();
    }
}
