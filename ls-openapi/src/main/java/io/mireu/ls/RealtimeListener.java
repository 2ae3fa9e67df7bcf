package io.mireu.ls;

import io.mireu.ls.wire.RealtimeFrame;

/**
 * Receives what a realtime session delivers, one call at a time and in the order of the connection. The calls come on
 * the connection's own thread: a slow listener delays all that follows. What it throws is logged and counted.
 */
public interface RealtimeListener {
    /** Data of the venue, or a frame that could not be understood. */
    void onFrame(RealtimeFrame frame, Reception reception);

    /** News of the connection. */
    void onConnection(ConnectionEvent event);
}
