package io.mireu.marketdata.adapter.in.web;

import io.mireu.marketdata.application.FeedCounters;
import io.mireu.marketdata.application.FeedCounters.Count;
import io.mireu.marketdata.application.FeedStatus;
import io.mireu.marketdata.application.PlanStatus;
import io.mireu.marketdata.domain.FeedState;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How the feed is, as JSON.
 *
 * @param state how far it is
 * @param since since when, the machine's time
 * @param lastFrameAgeMs milliseconds since the last frame
 * @param subscriptions channels that are subscribed
 * @param plan how they are spread, and what is left out
 * @param waiting frames that wait for the feed thread
 * @param counters what was counted since the start
 */
record FeedView(
        FeedState state,
        @Nullable Instant since,
        @Nullable Long lastFrameAgeMs,
        int subscriptions,
        PlanStatus plan,
        int waiting,
        Map<Count, Long> counters) {

    static FeedView of(FeedStatus status, FeedCounters counters, int waiting) {
        Map<Count, Long> counts = new TreeMap<>();
        for (Count count : Count.values()) {
            counts.put(count, counters.value(count));
        }
        return new FeedView(
                status.state(),
                status.since().orElse(null),
                status.lastFrameAge().map(Duration::toMillis).orElse(null),
                status.subscriptions(),
                status.plan(),
                waiting,
                counts);
    }
}
