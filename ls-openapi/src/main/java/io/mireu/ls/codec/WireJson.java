package io.mireu.ls.codec;

import java.io.StringWriter;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Reads and writes the JSON of LS: exact when it writes, forgiving when it reads. */
public final class WireJson {
    /** Answers nest four deep; the rest of the constraints are for texts that mean harm. */
    private static final int DEEPEST = 32;

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(100)
                    .maxNameLength(200)
                    .build())
            .build();

    private WireJson() {}

    /** A record as JSON. */
    public static String write(Object record) {
        return write(out -> new WireWriter(out).object(record));
    }

    /** An object whose only key is a block's name. */
    public static String write(String block, Object record) {
        return write(out -> {
            out.writeStartObject();
            out.writeName(block);
            new WireWriter(out).object(record);
            out.writeEndObject();
        });
    }

    /** Any JSON, written token by token. */
    public static String write(Consumer<JsonGenerator> writer) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            writer.accept(out);
        }
        return text.toString();
    }

    /** Reads an answer; empty when it is not one whole JSON object (an HTML page, an empty or a torn body). */
    public static <T> Optional<Decoded<T>> read(String text, Class<T> type) {
        WirePlan<T> plan = WirePlan.of(type);
        try (JsonParser parser = parser(text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            WireReader reader = new WireReader(parser, false);
            T value = reader.object(plan);
            T known = value == null ? reader.missing(plan) : value;
            return Optional.of(new Decoded<>(known, reader.complaint(), reader.unknown()));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /** A parser over one text. */
    public static JsonParser parser(String text) {
        return JSON.createParser(ObjectReadContext.empty(), text);
    }
}
