package io.mireu.ls.wire;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Text or a number as text; what is missing or null is empty. */
final class LenientText extends StdDeserializer<String> {
    LenientText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) {
        String text = parser.getValueAsString();
        return text == null ? "" : text;
    }

    @Override
    public Object getNullValue(DeserializationContext context) {
        return "";
    }

    @Override
    public Object getAbsentValue(DeserializationContext context) {
        return "";
    }
}
