package io.mireu.simulator.ls;

import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * A documented block.
 *
 * @param name its key in the body
 * @param array whether it is an array of objects
 * @param fields its fields
 * @param layout the same, prepared for writing
 */
record BlockFormat(String name, boolean array, List<FieldFormat> fields, BlockLayout layout) {

    private static final String ARRAY_MARK = "[]";

    static BlockFormat of(JsonNode node) {
        String name = node.get("block").asString();
        boolean array = name.endsWith(ARRAY_MARK);
        return of(name.replace(ARRAY_MARK, ""), array, fields(node.get("fields")));
    }

    private static BlockFormat of(String name, boolean array, List<FieldFormat> fields) {
        return new BlockFormat(name, array, fields, new BlockLayout(fields, Optional.empty()));
    }

    /** The same with room for values above 999.99. */
    BlockFormat wider() {
        return of(name, array, fields.stream().map(FieldFormat::wider).toList());
    }

    static List<FieldFormat> fields(JsonNode notations) {
        return StreamSupport.stream(notations.spliterator(), false)
                .map(node -> FieldFormat.parse(node.asString()))
                .toList();
    }
}
