package io.mireu.benchmark.feed;

/**
 * How far the frames are, counted since the start.
 *
 * @param atNs when they were counted, as {@link System#nanoTime()}
 * @param sent that left the venue
 * @param received that the service's client has decoded
 * @param waiting that wait for the service's thread, now
 * @param published trades and books that the service has handed to the producer
 * @param onTopics trades and books that the broker has
 * @param apart frames that said nothing new, or came late: counted by the service and not published
 * @param lost that found no room, made no sense or were not taken by the broker
 */
public record FeedProgress(
        long atNs, long sent, long received, long waiting, long published, long onTopics, long apart, long lost) {

    /** What is on its way: on the socket, in the service's queue, and between the producer and the broker. */
    public long lag() {
        return sent - received + waiting + published - onTopics;
    }

    /** Frames of other kinds, which have topics of their own or none, less books that were asked for. */
    public long others() {
        return received - waiting - published - apart - lost;
    }

    /** Whether nothing is on its way. */
    public boolean isSettled() {
        return received == sent && waiting == 0 && published == onTopics;
    }
}
