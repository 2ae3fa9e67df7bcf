package io.mireu.ls.codec;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads records straight from the tokens of one JSON text, without a tree in between. What is missing, null or blank is
 * zero, empty text or an absent block; what makes no sense is read as missing and complained about.
 */
public final class WireReader {
    private static final int UNKNOWN_KEPT = 16;

    private final JsonParser parser;
    private final boolean stripped;
    private final List<String> unknown = new ArrayList<>(0);
    private @Nullable String complaint;

    /**
     * Starts before or after the first token of an object.
     *
     * @param stripped whether blanks around texts are padding
     */
    public WireReader(JsonParser parser, boolean stripped) {
        this.parser = parser;
        this.stripped = stripped;
    }

    /** First thing that made no sense, empty when everything did. */
    public String complaint() {
        return complaint == null ? "" : complaint;
    }

    /** Names of fields that no record has a place for, the first few. */
    public List<String> unknown() {
        return unknown;
    }

    /** The record of the object whose opening brace is the current token; null when the object is empty. */
    public <T> @Nullable T object(WirePlan<T> plan) {
        @Nullable Object[] values = new Object[plan.size()];
        boolean empty = true;
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            empty = false;
            JsonToken token = parser.nextToken();
            int position = plan.position(name);
            if (position >= 0) {
                values[position] = value(plan, position, token);
            } else {
                unknown(name);
                parser.skipChildren();
            }
        }
        return empty ? null : make(plan, values, 0);
    }

    /** A record none of whose fields was sent. */
    public <T> T missing(WirePlan<T> plan) {
        return make(plan, new Object[plan.size()], 0);
    }

    private @Nullable Object value(WirePlan<?> plan, int position, JsonToken token) {
        WireField field = plan.field(position);
        return switch (field.type()) {
            case TEXT -> text(token);
            case INTEGER -> number(field, token, true);
            case DECIMAL -> number(field, token, false);
            case BLOCK -> block(plan.block(position), token);
            case ROWS -> rows(plan.block(position), token);
            case SERIES -> throw new IllegalStateException("a series is no field");
        };
    }

    private @Nullable Object text(JsonToken token) {
        if (!isValue(token)) {
            parser.skipChildren();
            return null;
        }
        String text = parser.getString();
        return stripped ? text.strip() : text;
    }

    private @Nullable Object number(WireField field, JsonToken token, boolean whole) {
        if (!isValue(token)) {
            parser.skipChildren();
            return null;
        }
        char[] characters = parser.getStringCharacters();
        int from = parser.getStringOffset();
        int length = parser.getStringLength();
        if (WireNumbers.isBlank(characters, from, length)) {
            return null;
        }
        Object number =
                whole ? WireNumbers.integer(characters, from, length) : WireNumbers.decimal(characters, from, length);
        if (number == null) {
            complain(field.name() + " is no number: '" + shortened(parser.getString()) + "'");
        }
        return number;
    }

    /** Some servers send a block in an array, or an empty array for none. */
    private @Nullable Object block(WirePlan<?> plan, JsonToken token) {
        if (token == JsonToken.START_ARRAY) {
            List<?> rows = rows(plan, token);
            return rows.isEmpty() ? null : rows.getFirst();
        }
        return token == JsonToken.START_OBJECT ? object(plan) : null;
    }

    private List<?> rows(WirePlan<?> plan, JsonToken token) {
        List<Object> rows = new ArrayList<>();
        if (token == JsonToken.START_OBJECT) {
            addTo(rows, object(plan));
        } else if (token == JsonToken.START_ARRAY) {
            for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
                if (next == JsonToken.START_OBJECT) {
                    addTo(rows, object(plan));
                } else {
                    parser.skipChildren();
                }
            }
        }
        return List.copyOf(rows);
    }

    private static void addTo(List<Object> rows, @Nullable Object row) {
        if (row != null) {
            rows.add(row);
        }
    }

    private <T> T make(WirePlan<T> plan, @Nullable Object[] values, int from) {
        List<WirePlan.Part> parts = plan.parts();
        @Nullable Object[] components = new Object[parts.size()];
        for (int i = 0; i < components.length; i++) {
            WirePlan.Part part = parts.get(i);
            components[i] = component(part, values, from + part.first());
        }
        return plan.make(components);
    }

    private @Nullable Object component(WirePlan.Part part, @Nullable Object[] values, int at) {
        WireField field = part.field();
        if (field.type() == WireField.Type.SERIES) {
            return series(part, values, at);
        }
        Object value = values[at];
        if (field.needed() && (value == null || value.equals(""))) {
            complain("no " + field.name());
        }
        if (value != null) {
            return value;
        }
        return switch (field.type()) {
            case TEXT -> "";
            case INTEGER -> 0L;
            case DECIMAL -> BigDecimal.ZERO;
            case ROWS -> List.of();
            case BLOCK, SERIES -> null;
        };
    }

    private List<Object> series(WirePlan.Part part, @Nullable Object[] values, int at) {
        WirePlan<?> plan = part.plan();
        Object[] numbered = new Object[part.field().range().size()];
        for (int i = 0; i < numbered.length; i++) {
            numbered[i] = make(plan, values, at + i * plan.size());
        }
        return List.of(numbered);
    }

    private static boolean isValue(JsonToken token) {
        return token.isScalarValue() && token != JsonToken.VALUE_NULL;
    }

    private void unknown(String name) {
        if (unknown.size() < UNKNOWN_KEPT) {
            unknown.add(shortened(name));
        }
    }

    private void complain(String what) {
        if (complaint == null) {
            complaint = what;
        }
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "...";
    }
}
