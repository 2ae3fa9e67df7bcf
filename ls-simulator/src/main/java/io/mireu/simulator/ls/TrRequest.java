package io.mireu.simulator.ls;

import java.math.BigDecimal;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A call that passed the gateway's checks.
 *
 * @param format the TR
 * @param in its InBlock
 * @param continuation key of the page before, when a further page is asked for
 */
record TrRequest(TrFormat format, ObjectNode in, Optional<String> continuation) {

    /** A string field without blanks around it; empty when absent. */
    String text(String field) {
        JsonNode value = in.get(field);
        return value == null ? "" : value.asString().strip();
    }

    long whole(String field) {
        return decimal(field).longValue();
    }

    BigDecimal decimal(String field) {
        JsonNode value = in.get(field);
        if (value != null && value.isString()) {
            String text = value.stringValue().strip();
            return text.isEmpty() ? BigDecimal.ZERO : new BigDecimal(text);
        }
        return value == null ? BigDecimal.ZERO : value.decimalValue();
    }
}
