package io.mireu.simulator.ls;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The fields of a block, prepared for writing: names in JSON, places, and what each holds when nothing is said. */
final class BlockLayout {

    private final FieldFormat[] fields;
    private final byte[][] names;
    private final String[] unset;
    private final byte[][] unsetJson;
    private final Map<String, Integer> places = new HashMap<>();

    /**
     * Prepares a block.
     *
     * @param example what fields hold that are not set, or nothing
     */
    BlockLayout(List<FieldFormat> formats, Optional<ObjectNode> example) {
        fields = formats.toArray(FieldFormat[]::new);
        names = new byte[fields.length][];
        unset = new String[fields.length];
        unsetJson = new byte[fields.length][];
        for (int i = 0; i < fields.length; i++) {
            FieldFormat field = fields[i];
            places.put(field.name(), i);
            String comma = i == 0 ? "" : ",";
            names[i] = (comma + '"' + field.name() + "\":").getBytes(StandardCharsets.UTF_8);
            unset[i] = example.map(values -> values.get(field.name()))
                    .map(JsonNode::asString)
                    .orElseGet(() -> empty(field));
            unsetJson[i] = new WireBuffer(16).addEscaped(unset[i]).toString().getBytes(StandardCharsets.UTF_8);
        }
    }

    private static String empty(FieldFormat field) {
        if (field.kind() == FieldFormat.Kind.STRING) {
            return "";
        }
        WireBuffer zero = new WireBuffer(16);
        DecimalText.write(zero, field, 0, 0);
        return zero.toString();
    }

    WireBlock block() {
        return new WireBlock(this);
    }

    int size() {
        return fields.length;
    }

    boolean has(String field) {
        return places.containsKey(field);
    }

    /**
     * Where a field is, from 0.
     *
     * @param likely where to look first: who fills a block in its documented order needs no search
     */
    int place(String field, int likely) {
        if (likely < fields.length && fields[likely].name().equals(field)) {
            return likely;
        }
        Integer place = places.get(field);
        if (place == null) {
            throw new IllegalArgumentException("no documented field " + field);
        }
        return place;
    }

    FieldFormat field(int place) {
        return fields[place];
    }

    /** The field's name with what JSON needs around it. */
    byte[] name(int place) {
        return names[place];
    }

    /** What a field holds that is not set. */
    String unset(int place) {
        return unset[place];
    }

    /** The same as JSON has it, without quotes. */
    byte[] unsetJson(int place) {
        return unsetJson[place];
    }
}
