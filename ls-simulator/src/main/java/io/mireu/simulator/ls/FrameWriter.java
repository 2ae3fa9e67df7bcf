package io.mireu.simulator.ls;

import org.springframework.stereotype.Component;

/** Writes realtime frames: a header, which names the TR and its key, and a body. */
@Component
class FrameWriter {

    private static final int FRAME_CAPACITY = 1_500;

    private final TrCatalogue catalogue;

    FrameWriter(TrCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** A body to fill. */
    WireBlock body(String code) {
        return catalogue.body(code);
    }

    /**
     * A frame.
     *
     * @param key what it was asked for by; events of the account have none
     */
    String frame(String code, String key, WireBlock body) {
        WireBuffer frame =
                new WireBuffer(FRAME_CAPACITY).add("{\"header\":{\"tr_cd\":\"").add(code);
        if (!key.isEmpty()) {
            frame.add("\",\"tr_key\":\"").addEscaped(key);
        }
        body.write(frame.add("\"},\"body\":"));
        return frame.add('}').toString();
    }
}
