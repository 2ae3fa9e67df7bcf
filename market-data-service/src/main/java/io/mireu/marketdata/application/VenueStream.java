package io.mireu.marketdata.application;

import io.mireu.marketdata.domain.Channel;
import java.util.List;

/** The venue's push connection; after a loss it connects and subscribes again by itself. */
public interface VenueStream {

    /** Connects and subscribes; stays so until closed. */
    void open(List<Channel> channels, Listener listener);

    /** Cuts the connection and makes a new one. */
    void reconnect(String reason);

    /** Ends the connection. */
    void close();

    /** Is told what happens to the connection. */
    interface Listener {

        /** A connection stands, and everything is subscribed on it. */
        void connected();

        /** The connection is lost; what happens from now on is missed. */
        void disconnected(String reason);
    }
}
