package io.mireu.ls.wire;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Header of a server frame while it is being read. */
final class FrameHeader {
    String trCd = "";
    boolean bodyCameFirst;
    String trKey = "";
    private String trType = "";
    private String rspCd = "";
    private String rspMsg = "";
    private boolean passed;

    void read(JsonParser parser) {
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            JsonToken value = parser.nextToken();
            if (!value.isScalarValue() || value == JsonToken.VALUE_NULL) {
                parser.skipChildren();
                continue;
            }
            switch (name) {
                case "tr_cd" -> trCd = parser.getString().strip();
                case "tr_key" -> trKey = parser.getString().strip();
                case "tr_type" -> trType = parser.getString().strip();
                case "rsp_cd" -> rspCd = parser.getString().strip();
                case "rsp_msg" -> rspMsg = parser.getString();
                default -> parser.skipChildren();
            }
        }
    }

    boolean known() {
        return !trCd.isEmpty();
    }

    /** True from the second question on. */
    boolean secondPass() {
        boolean second = passed;
        passed = true;
        return second;
    }

    ServerFrame ack() {
        if (rspCd.isEmpty()) {
            throw new FrameException("neither data nor acknowledgement");
        }
        return new ServerFrame.Ack(trCd, trKey, trType, rspCd, rspMsg);
    }
}
