package io.mireu.ls;

import io.mireu.ls.wire.RealtimeFrame;
import java.util.function.Consumer;

/**
 * Receives what a realtime session delivers, one call at a time and in the order of the connection. The calls come on
 * the connection's own thread: a slow listener delays all that follows. What it throws is logged and counted.
 */
public interface RealtimeListener {
    /** Data of the venue, or a frame that could not be understood. */
    void onFrame(RealtimeFrame frame, Reception reception);

    /** News of the connection. */
    void onConnection(ConnectionEvent event);

    /** Hands frames and news alike to one place, for tools that show them. */
    static RealtimeListener to(Consumer<Object> place) {
        return new RealtimeListener() {
            @Override
            public void onFrame(RealtimeFrame frame, Reception reception) {
                place.accept(frame);
            }

            @Override
            public void onConnection(ConnectionEvent event) {
                place.accept(event);
            }
        };
    }
}
