package io.mireu.simulator.ls;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
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

    /**
     * The codes that stand in a field one after the other; a rest that is too short for one is left out.
     *
     * @param length of one code
     * @param most how many count
     */
    List<String> codes(String field, int length, long most) {
        String text = text(field);
        List<String> codes = new ArrayList<>();
        for (int i = 0; i + length <= text.length() && codes.size() < most; i += length) {
            codes.add(text.substring(i, i + length));
        }
        return codes;
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
