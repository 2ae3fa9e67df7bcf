package io.mireu.simulator.ls;

import java.math.BigDecimal;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Checks a body against the documented InBlock: wrapped, complete, and with the documented JSON types. */
@Component
class RequestCheck {

    private final JsonMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    TrRequest check(TrFormat format, String body, Optional<String> continuation) {
        ObjectNode in = unwrap(format, body);
        for (FieldFormat field : format.in().fields()) {
            JsonNode value = in.get(field.name());
            if (value == null || value.isNull()) {
                if (field.required()) {
                    throw GatewayRefusal.missing(field.name());
                }
            } else {
                check(field, value);
            }
        }
        return new TrRequest(format, in, continuation);
    }

    private ObjectNode unwrap(TrFormat format, String body) {
        try {
            if (json.readTree(body) instanceof ObjectNode root
                    && root.get(format.in().name()) instanceof ObjectNode in) {
                return in;
            }
        } catch (JacksonException _) {
            throw GatewayRefusal.notWrapped();
        }
        throw GatewayRefusal.notWrapped();
    }

    private static void check(FieldFormat field, JsonNode value) {
        boolean fits = switch (field.kind()) {
            case STRING -> value.isString() && value.stringValue().length() <= field.width();
            case INTEGER ->
                value.isIntegralNumber() && digits(value.decimalValue().abs()) <= field.width();
            case DECIMAL -> value.isNumber() && digits(value.decimalValue().abs()) + field.decimals() < field.width();
        };
        if (!fits) {
            throw GatewayRefusal.dataType(field.name());
        }
    }

    /** Digits before the point. */
    private static int digits(BigDecimal value) {
        return Math.max(1, value.precision() - value.scale());
    }
}
