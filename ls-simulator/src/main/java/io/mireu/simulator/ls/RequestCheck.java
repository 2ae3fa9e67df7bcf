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
            case INTEGER -> isWhole(field, value);
            case DECIMAL -> value.isNumber() && fits(field, value.decimalValue().abs());
        };
        if (!fits) {
            throw GatewayRefusal.dataType(field.name());
        }
    }

    /** A number, or the string that a field documented as one takes, or both where the sources disagree. */
    private static boolean isWhole(FieldFormat field, JsonNode value) {
        if (!field.number() && value.isString()) {
            return value.stringValue().strip().matches("\\d{0," + field.width() + "}");
        }
        return value.isIntegralNumber() && digits(value.decimalValue().abs()) <= field.width();
    }

    /** A strike of 1,000 or more leaves a decimal out, as the answers do. */
    private static boolean fits(FieldFormat field, BigDecimal value) {
        return digits(value) + field.decimals() < field.width()
                || (field.isNarrow()
                        && value.stripTrailingZeros().toPlainString().length() <= field.width());
    }

    /** Digits before the point. */
    private static int digits(BigDecimal value) {
        return Math.max(1, value.precision() - value.scale());
    }
}
