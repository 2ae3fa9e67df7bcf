package io.mireu.simulator.ls;

import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * A documented block.
 *
 * @param name its key in the body
 * @param array whether it is an array of objects
 * @param fields its fields
 */
record BlockFormat(String name, boolean array, List<FieldFormat> fields) {

    private static final String ARRAY_MARK = "[]";

    static BlockFormat of(JsonNode node) {
        String name = node.get("block").asString();
        boolean array = name.endsWith(ARRAY_MARK);
        return new BlockFormat(name.replace(ARRAY_MARK, ""), array, fields(node.get("fields")));
    }

    /** The same with room for values above 999.99. */
    BlockFormat wider() {
        return new BlockFormat(
                name, array, fields.stream().map(FieldFormat::wider).toList());
    }

    static List<FieldFormat> fields(JsonNode notations) {
        return StreamSupport.stream(notations.spliterator(), false)
                .map(node -> FieldFormat.parse(node.asString()))
                .toList();
    }
}
