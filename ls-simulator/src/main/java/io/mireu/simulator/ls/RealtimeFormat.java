package io.mireu.simulator.ls;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A documented realtime TR.
 *
 * @param code TR code
 * @param account whether it belongs to the account, else to an instrument or market
 * @param body its fields
 * @param template for account events, what the documented example has in each field
 */
record RealtimeFormat(String code, boolean account, List<FieldFormat> body, Optional<ObjectNode> template) {

    @SuppressWarnings("NullAway")
    static RealtimeFormat of(JsonNode node) {
        return new RealtimeFormat(
                node.get("code").asString(),
                node.get("account").asBoolean(),
                BlockFormat.fields(node.get("body")),
                Optional.ofNullable((ObjectNode) node.get("template")));
    }

    /** The same with room for values above 999.99. */
    RealtimeFormat wider() {
        return new RealtimeFormat(
                code, account, body.stream().map(FieldFormat::wider).toList(), template);
    }

    /** Its body, prepared for writing. */
    BlockLayout layout() {
        return new BlockLayout(body, template);
    }
}
