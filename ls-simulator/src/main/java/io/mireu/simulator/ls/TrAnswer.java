package io.mireu.simulator.ls;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The answer to a TR.
 *
 * @param body blocks, code and message
 * @param continuation key of the next page, if there is one
 */
record TrAnswer(ObjectNode body, Optional<String> continuation) {

    static TrAnswer of(String code, String message) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("rsp_cd", code);
        body.put("rsp_msg", message);
        return new TrAnswer(body, Optional.empty());
    }

    TrAnswer block(String name, WireBlock block) {
        body.set(name, block.node());
        return this;
    }

    TrAnswer rows(String name, List<WireBlock> rows) {
        ArrayNode array = body.putArray(name);
        rows.forEach(row -> array.add(row.node()));
        return this;
    }

    TrAnswer more(Optional<String> key) {
        return new TrAnswer(body, key);
    }
}
