package io.mireu.ls.wire;

import java.math.BigDecimal;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** A decimal as a number or as text, padded or not; what is missing, null or blank is zero. */
final class LenientDecimal extends StdDeserializer<BigDecimal> {
    LenientDecimal() {
        super(BigDecimal.class);
    }

    @Override
    public BigDecimal deserialize(JsonParser parser, DeserializationContext context) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            return parser.getDecimalValue();
        }
        String text = parser.getString();
        try {
            return WireNumbers.decimal(text);
        } catch (NumberFormatException e) {
            return (BigDecimal) context.handleWeirdStringValue(BigDecimal.class, text, "not a decimal");
        }
    }

    @Override
    public Object getNullValue(DeserializationContext context) {
        return BigDecimal.ZERO;
    }

    @Override
    public Object getAbsentValue(DeserializationContext context) {
        return BigDecimal.ZERO;
    }
}
