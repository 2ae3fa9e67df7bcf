package io.mireu.ls.wire;

import io.mireu.ls.codec.WireJson;
import io.mireu.ls.codec.WirePlan;
import io.mireu.ls.codec.WireReader;
import io.mireu.ls.codec.WireScanner;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads server frames straight from the tokens into records, and writes registrations. Used by one thread or many. */
public final class FrameCodec {
    private static final int TEXT_KEPT = 512;

    /** Decodes one text frame; what cannot be understood becomes a {@link MalformedFrame}, never an exception. */
    public ServerFrame decode(String text) {
        ServerFrame usual = usual(text);
        return usual == null ? decodeThoroughly(text) : usual;
    }

    /** Data in the shape that the venue's frames have, in a fraction of the time; null for everything else. */
    private static ServerFrame.@Nullable Data usual(String text) {
        WireScanner scanner = new WireScanner(text);
        if (!scanner.take('{') || !takeBlock(scanner, "header")) {
            return null;
        }
        String trCd = "";
        String trKey = "";
        do {
            if (!scanner.takeName()) {
                return null;
            }
            boolean code = scanner.is("tr_cd");
            if (!(code || scanner.is("tr_key")) || !scanner.takeText()) {
                return null;
            }
            trCd = code ? scanner.text() : trCd;
            trKey = code ? trKey : scanner.text();
        } while (scanner.take(','));
        RealtimeTr tr = RealtimeTr.find(trCd).orElse(null);
        if (tr == null || !scanner.take('}') || !scanner.take(',') || !takeBlock(scanner, "body")) {
            return null;
        }
        RealtimeFrame frame = scanner.object(tr.plan());
        return frame == null || !scanner.take('}') || !scanner.atEnd()
                ? null
                : new ServerFrame.Data(trCd, trKey, frame, scanner.unknown());
    }

    private static boolean takeBlock(WireScanner scanner, String name) {
        return scanner.takeName() && scanner.is(name) && scanner.take('{');
    }

    /** Reads any text, and says what is wrong with it. */
    ServerFrame decodeThoroughly(String text) {
        FrameHeader header = new FrameHeader();
        try {
            ServerFrame frame = read(text, header);
            // The body may come first: the header is known now.
            return frame == null ? orElseMalformed(read(text, header), header) : frame;
        } catch (JacksonException e) {
            return malformed(header, "not the JSON of a frame: " + e.getOriginalMessage(), text);
        } catch (FrameException e) {
            return malformed(header, String.valueOf(e.getMessage()), text);
        }
    }

    /** The text frame that registers, or takes back, a subscription. It holds the token: never log it. */
    public String encode(Registration registration, boolean register, String token) {
        return WireJson.write(out -> {
            out.writeStartObject();
            out.writeName("header");
            out.writeStartObject();
            out.writeStringProperty("token", token);
            out.writeStringProperty("tr_type", registration.trType(register));
            out.writeEndObject();
            out.writeName("body");
            out.writeStartObject();
            out.writeStringProperty("tr_cd", registration.tr().code());
            out.writeStringProperty("tr_key", registration.key());
            out.writeEndObject();
            out.writeEndObject();
        });
    }

    private @Nullable ServerFrame read(String text, FrameHeader header) {
        ServerFrame data = null;
        try (JsonParser parser = WireJson.parser(text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new FrameException("not an object");
            }
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                JsonToken value = parser.nextToken();
                if (name.equals("header") && value == JsonToken.START_OBJECT) {
                    header.read(parser);
                } else if (name.equals("body") && value == JsonToken.START_OBJECT && header.known()) {
                    data = body(parser, header);
                } else {
                    header.bodyCameFirst |= name.equals("body") && value == JsonToken.START_OBJECT;
                    parser.skipChildren();
                }
            }
        }
        if (data != null) {
            return data;
        }
        return header.bodyCameFirst && !header.secondPass() ? null : header.ack();
    }

    private static ServerFrame body(JsonParser parser, FrameHeader header) {
        RealtimeTr tr =
                RealtimeTr.find(header.trCd).orElseThrow(() -> new FrameException("no such TR: " + header.trCd));
        WirePlan<? extends RealtimeFrame> plan = tr.plan();
        WireReader reader = new WireReader(parser, true);
        RealtimeFrame frame = reader.object(plan);
        if (frame == null) {
            return header.ack();
        }
        if (!reader.complaint().isEmpty()) {
            throw new FrameException(reader.complaint());
        }
        return new ServerFrame.Data(
                header.trCd, header.trKey, frame, reader.unknown().size());
    }

    private static ServerFrame orElseMalformed(@Nullable ServerFrame frame, FrameHeader header) {
        return frame == null ? malformed(header, "a body without a header", "") : frame;
    }

    private static ServerFrame malformed(FrameHeader header, String reason, String text) {
        String kept = text.contains("token") ? "" : text.substring(0, Math.min(text.length(), TEXT_KEPT));
        return new ServerFrame.Data(header.trCd, header.trKey, new MalformedFrame(header.trCd, reason, kept), 0);
    }
}
