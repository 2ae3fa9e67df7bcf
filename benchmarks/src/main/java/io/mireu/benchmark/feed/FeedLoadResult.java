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

    private static final long NS_PER_SECOND = 1_000_000_000;

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

    /** Frames that the venue sent in a second, over the measured time. */
    public long perSecond() {
        return perSecond(seconds.getFirst(), seconds.getLast());
    }

    /** The same in the slowest of the measured seconds; what it missed was made up for in the next. */
    public long slowestSecond() {
        long slowest = Long.MAX_VALUE;
        for (int i = 1; i < seconds.size(); i++) {
            slowest = Math.min(slowest, perSecond(seconds.get(i - 1), seconds.get(i)));
        }
        return slowest;
    }

    private static long perSecond(FeedProgress from, FeedProgress to) {
        return (to.sent() - from.sent()) * NS_PER_SECOND / Math.max(1, to.atNs() - from.atNs());
    }

    /** The most frames that were on their way at the end of a measured second. */
    public long largestLag() {
        return seconds.stream().mapToLong(FeedProgress::lag).max().orElse(0);
    }

    /** Frames that found no room, made no sense, or were not taken by the broker, since the start. */
    public long lost() {
        return settled.lost();
    }

    /** How much the frames on their way grew in the measured time, from its first second to its last. */
    public long lagGrowth() {
        return seconds.getLast().lag()
                - seconds.get(Math.min(1, seconds.size() - 1)).lag();
    }

    /** Processor time of all parts in the measured seconds, nanoseconds. */
    public long cpuNs() {
        return times.ns().values().stream().mapToLong(Long::longValue).sum();
    }
}
