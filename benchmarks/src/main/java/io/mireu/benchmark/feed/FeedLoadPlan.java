package io.mireu.benchmark.feed;

/**
 * How hard the feed is tried.
 *
 * @param perSecond frames that the venue is to send in a second
 * @param warmUpSeconds before what is measured
 * @param seconds measured
 * @param strikesEachSide of the simulated chains
 */
public record FeedLoadPlan(int perSecond, int warmUpSeconds, int seconds, int strikesEachSide) {

    /** What is asked of the feed: 50,000 frames a second for ten seconds, and a little more. */
    public static final FeedLoadPlan FULL = new FeedLoadPlan(51_500, 90, 10, 30);

    public FeedLoadPlan {
        if (perSecond < 1 || warmUpSeconds < 1 || seconds < 1 || strikesEachSide < 1) {
            throw new IllegalArgumentException("rate, seconds and strikes must be positive");
        }
    }

    /** The same with another rate. */
    public FeedLoadPlan withRate(int changed) {
        return new FeedLoadPlan(changed, warmUpSeconds, seconds, strikesEachSide);
    }

    /** The same with another length. */
    public FeedLoadPlan withSeconds(int changed) {
        return new FeedLoadPlan(perSecond, warmUpSeconds, changed, strikesEachSide);
    }
}
