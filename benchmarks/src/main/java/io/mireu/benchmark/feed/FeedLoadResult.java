package io.mireu.benchmark.feed;

import java.util.List;

/**
 * What was measured.
 *
 * @param plan what was asked for
 * @param seconds how far the frames were at the beginning and after each measured second
 * @param settled how far they were when nothing more was sent and all had come through
 * @param times processor time in the measured seconds
 * @param barePerSecond records that a bare producer brings to the same broker in a second, 0 when not measured
 */
public record FeedLoadResult(
        FeedLoadPlan plan, List<FeedProgress> seconds, FeedProgress settled, ThreadTimes times, long barePerSecond) {

    public FeedLoadResult {
        seconds = List.copyOf(seconds);
    }

    /** Frames that the venue sent in the measured time. */
    public long sent() {
        return seconds.getLast().sent() - seconds.getFirst().sent();
    }

    /** Trades and books that came to topics in the measured time. */
    public long onTopics() {
        return seconds.getLast().onTopics() - seconds.getFirst().onTopics();
    }

    /** The fewest frames that the venue sent in a measured second. */
    public long slowestSecond() {
        long slowest = Long.MAX_VALUE;
        for (int i = 1; i < seconds.size(); i++) {
            slowest =
                    Math.min(slowest, seconds.get(i).sent() - seconds.get(i - 1).sent());
        }
        return slowest;
    }

    /** The most frames that were on their way at the end of a measured second. */
    public long largestLag() {
        return seconds.stream().mapToLong(FeedProgress::lag).max().orElse(0);
    }

    /** Frames that neither came to a topic nor were counted as nothing new. */
    public long lost() {
        return settled.lag();
    }
}
