package io.mireu.ls.wire;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** Reads server frames straight from the tokens into records, and writes registrations. Used by one thread or many. */
public final class FrameCodec {
    private static final int TEXT_KEPT = 512;

    private final JsonFactory json = new JsonFactory();
    private final JsonMapper mapper = JsonMapper.shared();

    /** Decodes one text frame; what cannot be understood becomes a {@link MalformedFrame}, never an exception. */
    public ServerFrame decode(String text) {
        FrameHeader header = new FrameHeader();
        try {
            ServerFrame frame = read(text, header);
            // The body may come first: the header is known now.
            return frame == null ? orElseMalformed(read(text, header), header) : frame;
        } catch (JacksonException e) {
            return malformed(header.trCd, "not the JSON of a frame: " + e.getOriginalMessage(), text);
        } catch (FrameException e) {
            return malformed(header.trCd, String.valueOf(e.getMessage()), text);
        }
    }

    /** The text frame that registers, or takes back, a subscription. It holds the token: never log it. */
    public String encode(Registration registration, boolean register, String token) {
        var frame = mapper.createObjectNode();
        frame.putObject("header").put("token", token).put("tr_type", registration.trType(register));
        frame.putObject("body").put("tr_cd", registration.tr().name()).put("tr_key", registration.key());
        return mapper.writeValueAsString(frame);
    }

    private @Nullable ServerFrame read(String text, FrameHeader header) {
        RealtimeFrame data = null;
        try (JsonParser parser = json.createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new FrameException("not an object");
            }
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                JsonToken value = parser.nextToken();
                if (name.equals("header") && value == JsonToken.START_OBJECT) {
                    header.read(parser);
                } else if (name.equals("body") && value == JsonToken.START_OBJECT && header.known()) {
                    data = body(parser, header.trCd);
                } else {
                    header.bodyCameFirst |= name.equals("body") && value == JsonToken.START_OBJECT;
                    parser.skipChildren();
                }
            }
        }
        if (data != null) {
            return new ServerFrame.Data(data);
        }
        return header.bodyCameFirst && !header.secondPass() ? null : header.ack();
    }

    private static RealtimeFrame body(JsonParser parser, String trCd) {
        RealtimeTr tr = RealtimeTr.find(trCd).orElseThrow(() -> new FrameException("no such TR: " + trCd));
        FrameFields fields = tr.fields();
        @Nullable String[] values = new String[fields.count()];
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            JsonToken value = parser.nextToken();
            int position = fields.position(name);
            if (position >= 0 && value.isScalarValue() && value != JsonToken.VALUE_NULL) {
                values[position] = parser.getString();
            } else {
                parser.skipChildren();
            }
        }
        return tr.read(new FrameValues(fields, values));
    }

    private static ServerFrame orElseMalformed(@Nullable ServerFrame frame, FrameHeader header) {
        return frame == null ? malformed(header.trCd, "a body without a header", "") : frame;
    }

    private static ServerFrame malformed(String trCd, String reason, String text) {
        String kept = text.contains("token") ? "" : text.substring(0, Math.min(text.length(), TEXT_KEPT));
        return new ServerFrame.Data(new MalformedFrame(trCd, reason, kept));
    }
}
