package io.mireu.simulator.ls;

import java.math.BigDecimal;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A block being filled; every documented field is there, in its documented encoding, whether set or not. */
final class WireBlock {

    private static final int CAPACITY = 512;

    private final BlockLayout layout;
    private final WireBuffer values = new WireBuffer(CAPACITY);
    /** Where the value of each field begins, plus 1, so that 0 is none. */
    private final int[] begins;

    private final int[] ends;
    private final boolean[] numbers;
    private boolean escapes;
    private int following;

    WireBlock(BlockLayout layout) {
        this.layout = layout;
        this.begins = new int[layout.size()];
        this.ends = new int[layout.size()];
        this.numbers = new boolean[layout.size()];
    }

    /** Whether the block has such a field. */
    boolean has(String field) {
        return layout.has(field);
    }

    WireBlock text(String field, String value) {
        int place = begin(field);
        values.add(value);
        escapes |= WireBuffer.mustEscape(value);
        ends[place] = values.size();
        return this;
    }

    WireBlock whole(String field, long value) {
        return fixed(field, value, 0);
    }

    /** A price. */
    WireBlock cents(String field, long cents) {
        return fixed(field, cents, 2);
    }

    private WireBlock fixed(String field, long unscaled, int scale) {
        int place = begin(field);
        DecimalText.write(values, layout.field(place), unscaled, scale);
        return number(place);
    }

    WireBlock decimal(String field, double value) {
        int place = begin(field);
        DecimalText.write(values, layout.field(place), value);
        return number(place);
    }

    WireBlock exact(String field, BigDecimal value) {
        int place = begin(field);
        DecimalText.write(values, layout.field(place), value);
        return number(place);
    }

    private int begin(String field) {
        int place = layout.place(field, following);
        following = place + 1;
        begins[place] = values.size() + 1;
        return place;
    }

    private WireBlock number(int place) {
        ends[place] = values.size();
        numbers[place] = layout.field(place).number();
        return this;
    }

    /** A zero-padded number in a string field or an integer string field. */
    WireBlock padded(String field, long value, int width) {
        String digits = Long.toString(value);
        return text(field, "0".repeat(Math.max(0, width - digits.length())) + digits);
    }

    /** Adds the block as a JSON object. */
    void write(WireBuffer out) {
        out.add('{');
        for (int i = 0; i < begins.length; i++) {
            out.add(layout.name(i));
            boolean quoted = isQuoted(i);
            if (quoted) {
                out.add('"');
            }
            if (begins[i] == 0) {
                out.add(layout.unsetJson(i));
            } else if (escapes) {
                out.addEscaped(values.text(begins[i] - 1, ends[i]));
            } else {
                out.add(values, begins[i] - 1, ends[i]);
            }
            if (quoted) {
                out.add('"');
            }
        }
        out.add('}');
    }

    private boolean isQuoted(int place) {
        if (begins[place] != 0) {
            return !numbers[place];
        }
        FieldFormat field = layout.field(place);
        return !field.number() || field.kind() == FieldFormat.Kind.STRING;
    }

    /** The block as a tree. */
    ObjectNode node() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < begins.length; i++) {
            String name = layout.field(i).name();
            String value = begins[i] == 0 ? layout.unset(i) : values.text(begins[i] - 1, ends[i]);
            if (isQuoted(i)) {
                node.put(name, value);
            } else {
                node.put(name, new BigDecimal(value));
            }
        }
        return node;
    }
}
