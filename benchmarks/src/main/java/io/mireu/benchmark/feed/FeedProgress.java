package io.mireu.benchmark.feed;

/**
 * How far the frames are, counted since the start.
 *
 * @param sent that left the venue
 * @param received that the service's client has decoded
 * @param waiting that wait for the service's thread, now
 * @param published trades and books that the service has handed to the producer
 * @param onTopics trades and books that the broker has
 * @param apart frames that said nothing new, or came late: counted by the service and not published
 * @param lost that found no room, made no sense or were not taken by the broker
 */
public record FeedProgress(
        long sent, long received, long waiting, long published, long onTopics, long apart, long lost) {

    /** Frames that have left the venue and have not come through: on a topic, counted as nothing new, or lost. */
    public long lag() {
        return sent - onTopics - apart - lost;
    }

    /** Whether nothing is on its way. */
    public boolean isSettled() {
        return received == sent && waiting == 0 && published == onTopics;
    }
}
