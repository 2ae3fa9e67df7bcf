package io.mireu.ls.wire;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** A whole number as a number or as text, padded or not; what is missing, null or blank is zero. */
final class LenientLong extends StdDeserializer<Long> {
    LenientLong() {
        super(Long.class);
    }

    @Override
    public Long deserialize(JsonParser parser, DeserializationContext context) {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_NUMBER_INT) {
            return parser.getLongValue();
        }
        String text = parser.getString();
        try {
            return WireNumbers.integer(text);
        } catch (ArithmeticException | NumberFormatException e) {
            return (Long) context.handleWeirdStringValue(Long.class, text, "not a whole number");
        }
    }

    @Override
    public Object getNullValue(DeserializationContext context) {
        return 0L;
    }

    @Override
    public Object getAbsentValue(DeserializationContext context) {
        return 0L;
    }
}
