package io.mireu.marketdata.application;

import io.mireu.marketdata.domain.Channel;
import java.util.List;
import java.util.Set;

/** The venue's push connections; after a loss each connects and subscribes again by itself. */
public interface VenueStream {

    /** Most channels that it carries, beside the market's announcements. */
    int capacity();

    /**
     * Connects and subscribes; stays so until closed.
     *
     * @param channels no more than the capacity
     */
    void open(List<Channel> channels, Listener listener);

    /** Cuts the connections and makes new ones. */
    void reconnect(String reason);

    /** Ends the connections; when it returns, the listener is told nothing more. */
    void close();

    /**
     * What one connection carries of the stream.
     *
     * @param channels of instruments
     * @param announcements whether the market's announcements are among it
     */
    record Part(Set<Channel> channels, boolean announcements) {

        public Part {
            channels = Set.copyOf(channels);
        }
    }

    /** Is told what happens to the connections. */
    interface Listener {

        /** A connection stands, and all of its part is subscribed on it. */
        void connected(Part part);

        /** A connection is lost, or could not be made; what happens in its part from now on is missed. */
        void disconnected(Part part, String reason);

        /** Nothing may come of these, although their connection stands. */
        void doubtful(Set<Channel> channels, String reason);
    }
}
