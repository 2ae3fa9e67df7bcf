package io.mireu.ls.codec;

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
    private final WireMaker maker = new WireMaker();

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
        return maker.complaint();
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
        return empty ? null : maker.make(plan, values, 0);
    }

    /** A record none of whose fields was sent. */
    public <T> T missing(WirePlan<T> plan) {
        return maker.make(plan, new Object[plan.size()], 0);
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
            maker.complain(field.name() + " is no number: '" + shortened(parser.getString()) + "'");
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

    private static boolean isValue(JsonToken token) {
        return token.isScalarValue() && token != JsonToken.VALUE_NULL;
    }

    private void unknown(String name) {
        if (unknown.size() < UNKNOWN_KEPT) {
            unknown.add(shortened(name));
        }
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "...";
    }
}
