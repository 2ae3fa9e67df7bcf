package io.mireu.simulator.ls;

/**
 * One thing that happened on a realtime socket.
 *
 * @param number from 1, without holes
 * @param socket which one: 1 for the first that ever opened
 * @param kind what happened
 * @param tr realtime TR; empty where a socket opens or closes
 * @param key what it was asked for by; empty for events of the account
 * @param venueTime time of day that the frame tells, HHMMSS; empty where it tells none
 * @param volume cumulative volume of the session that a trade tells, contracts; 0 for everything else
 * @param digest of a book as {@link FrameFacts} says; 0 for everything else
 */
public record SocketRecord(
        long number, long socket, Kind kind, String tr, String key, String venueTime, long volume, long digest) {

    /** What can happen. */
    public enum Kind {
        OPENED,
        /** The subscription stands from here on, whether it was acknowledged or not. */
        SUBSCRIBED,
        UNSUBSCRIBED,
        /** A data frame was handed to the socket; one that a fault swallowed was not. */
        WRITTEN,
        CLOSED
    }

    SocketRecord numbered(long place) {
        return new SocketRecord(place, socket, kind, tr, key, venueTime, volume, digest);
    }
}
