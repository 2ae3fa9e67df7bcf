package io.mireu.ls.wire;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;

/** Reads and writes the JSON of LS: strict when it asks, forgiving when it listens. */
public final class LsJson {
    private final JsonMapper mapper = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .addModule(new SimpleModule()
                    .addDeserializer(String.class, new LenientText())
                    .addDeserializer(BigDecimal.class, new LenientDecimal())
                    .addDeserializer(Long.TYPE, new LenientLong())
                    .addDeserializer(Long.class, new LenientLong()))
            .build();

    /** The request body of a TR: one object whose only key is the block's name. */
    public <Q> String request(RestTr<Q, ?> tr, Q block) {
        ObjectNode body = mapper.createObjectNode();
        body.set(tr.inBlock(), mapper.valueToTree(block));
        return mapper.writeValueAsString(body);
    }

    /** Any record as JSON, for logs, fixtures and storage. */
    public String write(Object value) {
        return mapper.writeValueAsString(value);
    }

    /** Parses an answer; empty when it is not a JSON object (an HTML page, an empty body). */
    public Optional<ObjectNode> parse(String body) {
        try {
            return mapper.readTree(body) instanceof ObjectNode node ? Optional.of(node) : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /**
     * The typed answer. A block that is null, an empty object or an empty array counts as left out.
     *
     * @throws JacksonException when a value has no sense, for example letters in a price
     */
    public <T> T answer(ObjectNode body, Class<T> type) {
        for (String name : new ArrayList<>(body.propertyNames())) {
            if (isVoid(body.get(name))) {
                body.remove(name);
            }
        }
        return mapper.treeToValue(body, type);
    }

    private static boolean isVoid(JsonNode value) {
        return value.isNull()
                || (value.isContainer() && value.isEmpty())
                || (value.isString() && value.asString().isBlank());
    }
}
