package io.mireu.simulator.ls;

import io.mireu.simulator.book.Points;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A block being filled; every documented field is there, in its documented encoding, whether set or not. */
final class WireBlock {

    private final Map<String, FieldFormat> formats = new LinkedHashMap<>();
    private final ObjectNode node = JsonNodeFactory.instance.objectNode();

    WireBlock(BlockFormat format) {
        for (FieldFormat field : format.fields()) {
            formats.put(field.name(), field);
            node.set(field.name(), field.empty());
        }
    }

    /** Whether the block has such a field. */
    boolean has(String field) {
        return formats.containsKey(field);
    }

    WireBlock text(String field, String value) {
        node.set(field, format(field).of(value));
        return this;
    }

    WireBlock whole(String field, long value) {
        return exact(field, BigDecimal.valueOf(value));
    }

    /** A price. */
    WireBlock cents(String field, long cents) {
        return exact(field, Points.ofCents(cents));
    }

    WireBlock decimal(String field, double value) {
        return exact(field, BigDecimal.valueOf(Double.isFinite(value) ? value : 0));
    }

    WireBlock exact(String field, BigDecimal value) {
        node.set(field, format(field).of(value));
        return this;
    }

    /** A zero-padded number in a string field or an integer string field. */
    WireBlock padded(String field, long value, int width) {
        String digits = Long.toString(value);
        return text(field, "0".repeat(Math.max(0, width - digits.length())) + digits);
    }

    void preset(ObjectNode values) {
        values.properties().forEach(entry -> node.set(entry.getKey(), entry.getValue()));
    }

    ObjectNode node() {
        return node;
    }

    private FieldFormat format(String field) {
        FieldFormat format = formats.get(field);
        if (format == null) {
            throw new IllegalArgumentException("no documented field " + field);
        }
        return format;
    }
}
