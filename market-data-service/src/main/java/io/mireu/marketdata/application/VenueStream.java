package io.mireu.marketdata.application;

import io.mireu.marketdata.domain.Channel;
import io.mireu.model.market.SessionMarket;
import java.util.Collection;
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
     * @param market whose data the channels bring
     */
    void open(List<Channel> channels, SessionMarket market, Listener listener);

    /**
     * Changes what is subscribed, on the connections that stand; does nothing when it is not open.
     *
     * @param added the listener is told when they are subscribed
     * @param removed they make room for those added
     */
    void change(Collection<Channel> added, Collection<Channel> removed);

    /**
     * Goes over to another session on the connections that stand; does nothing when it is not open.
     *
     * @param channels all that is to be subscribed in it; the listener is told when it is
     */
    void goOver(List<Channel> channels, SessionMarket market);

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

        /** Channels were subscribed on connections that stand, or are no longer waited for. */
        void added(Set<Channel> channels);

        /** Nothing may come of these, although their connection stands. */
        void doubtful(Set<Channel> channels, String reason);
    }
}
