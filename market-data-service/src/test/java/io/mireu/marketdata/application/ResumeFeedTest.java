package io.mireu.marketdata.application;

import static io.mireu.marketdata.Patience.await;
import static io.mireu.marketdata.domain.FeedFixtures.MINI;
import static io.mireu.marketdata.domain.FeedFixtures.at;
import static io.mireu.marketdata.domain.FeedFixtures.trade;
import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.marketdata.domain.Channel;
import io.mireu.marketdata.domain.FollowedClock;
import io.mireu.model.market.FeedGap;
import io.mireu.model.market.SessionTimetable;
import io.mireu.model.market.SessionTracker;
import io.mireu.model.market.Trade;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A process that begins knows what the one before it published, and what neither of them did. */
class ResumeFeedTest {

    private static final Channel TRADES = new Channel(Channel.Kind.TRADES, MINI);
    private static final Channel BOOK = new Channel(Channel.Kind.BOOK, MINI);

    private final Clock machine = Clock.fixed(at("09:45:00"), ZoneOffset.UTC);
    private final FollowedClock clock = new FollowedClock(machine);
    private final InstrumentFeeds feeds = new InstrumentFeeds();
    private final FeedLoop loop = new FeedLoop(64);
    private final RecordedGaps gaps = new RecordedGaps();
    private final ReportGaps reportGaps = new ReportGaps(gaps, loop, clock);

    @BeforeEach
    void theClockIsKnown() {
        clock.accept(new ScriptedVenue().readClock());
    }

    @AfterEach
    void stop() {
        loop.close();
    }

    @Test
    void theHoleSinceTheLastEventIsReportedWhenTheStreamStands() {
        resume(List.of(), Optional.of(at("09:40:00")));
        reportGaps.restored(Set.of(TRADES, BOOK), Set.of());

        FeedGap gap = awaitGap();
        assertThat(gap.kinds()).containsExactlyInAnyOrder(FeedGap.Kind.TRADES, FeedGap.Kind.QUOTES);
        assertThat(gap.from()).isEqualTo(at("09:39:45"));
        assertThat(gap.to()).isAfterOrEqualTo(at("09:45:00"));
    }

    @Test
    void withoutAnyEventTheSessionSoFarIsMissing() {
        resume(List.of(), Optional.empty());
        reportGaps.restored(Set.of(BOOK), Set.of());

        assertThat(awaitGap().from()).isEqualTo(at("08:30:00"));
    }

    @Test
    void anEventOfAnotherClockTellsNothing() {
        resume(List.of(trade("15:20:00", "1100.00", 1, 500)), Optional.of(at("15:20:00")));
        reportGaps.restored(Set.of(BOOK), Set.of());

        assertThat(awaitGap().from()).isEqualTo(at("08:30:00"));
        assertThat(lastVolume()).isNegative();
    }

    @Test
    void aTradeThatWasPublishedIsARepeatAndAHoleInTheVolumeIsKnown() {
        resume(List.of(trade("09:39:00", "1100.00", 1, 20), trade("09:40:00", "1100.02", 2, 22)), Optional.empty());

        assertThat(lastVolume()).isEqualTo(22);
    }

    private void resume(List<Trade> trades, Optional<Instant> complete) {
        SessionTracker tracker = new SessionTracker(SessionTimetable.current());
        PublishedEvents published = () -> new PublishedEvents.Last() {
            @Override
            public List<Trade> trades() {
                return trades;
            }

            @Override
            public Optional<Instant> completeUntil(Channel channel) {
                return complete;
            }
        };
        new ResumeFeed(published, feeds, loop, reportGaps, tracker, clock).handle(List.of(TRADES, BOOK));
    }

    private FeedGap awaitGap() {
        await().until(() -> !gaps.all().isEmpty());
        return gaps.all().getFirst();
    }

    private long lastVolume() {
        CompletableFuture<Long> last = new CompletableFuture<>();
        loop.submit(() -> last.complete(feeds.follow(MINI).trades.lastVolume()));
        return last.join();
    }
}
