package io.mireu.simulator.ls;

import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes realtime frames: a header, which names the TR and its key, and a body. */
@Component
class FrameWriter {

    private final TrCatalogue catalogue;
    private final JsonMapper json = JsonMapper.builder().build();

    FrameWriter(TrCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** A body to fill. */
    WireBlock body(String code) {
        return catalogue.body(code);
    }

    /** A frame about something that was asked for by a key. */
    String frame(String code, String key, WireBlock body) {
        ObjectNode frame = json.createObjectNode();
        ObjectNode header = frame.putObject("header").put("tr_cd", code);
        if (!key.isEmpty()) {
            header.put("tr_key", key);
        }
        frame.set("body", body.node());
        return json.writeValueAsString(frame);
    }
}
