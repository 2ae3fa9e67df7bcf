package io.mireu.marketdata.application;

import static io.mireu.marketdata.domain.FeedFixtures.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.marketdata.domain.Channel;
import io.mireu.marketdata.domain.ClockReading;
import io.mireu.marketdata.domain.FeedState;
import io.mireu.marketdata.domain.FollowedClock;
import io.mireu.model.market.KrxCalendar;
import io.mireu.model.market.SessionMarket;
import io.mireu.model.market.SessionPhase;
import io.mireu.model.market.SessionSignal;
import io.mireu.model.market.SessionTimetable;
import io.mireu.model.market.SessionTracker;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Connections that stand and say nothing are made again, while the market trades. */
class WatchFeedTest {

    private final MovedClock machine = new MovedClock();
    private final RecordedMarket market = new RecordedMarket();
    private final List<String> reconnects = new ArrayList<>();
    private final FollowedClock venueClock = new FollowedClock(machine);
    private final FeedStatus status = new FeedStatus(machine);
    private final SessionTracker tracker = new SessionTracker(SessionTimetable.current());
    private final MarketEventFactory factory = new MarketEventFactory(machine);
    private final PublishSession session = new PublishSession(
            venueClock,
            tracker,
            new PublishInstrumentSessions(tracker, new FollowedInstruments(venueClock, tracker), market, factory),
            market,
            factory,
            machine);
    private final WatchFeed watch = new WatchFeed(
            status, session, new RecordingStream(), market, Duration.ofSeconds(15), Duration.ofSeconds(60));

    @BeforeEach
    void theFeedIsLiveInContinuousTrading() {
        venueClock.accept(new ClockReading(at("10:00:00"), machine.instant(), Duration.ZERO));
        session.handle();
        status.become(FeedState.LIVE);
        status.frameCame(machine.instant());
    }

    @Test
    void fifteenSecondsOfSilenceAreBorneAndNoMore() {
        machine.move(Duration.ofSeconds(15));
        watch.handle();
        assertThat(reconnects).isEmpty();

        machine.move(Duration.ofMillis(1));
        watch.handle();
        assertThat(reconnects).containsExactly("no frame for 15 s in continuous trading");
        assertThat(market.alerts()).containsExactly("feed-stale");
    }

    @Test
    void aNewConnectionGetsTheSameTime() {
        machine.move(Duration.ofSeconds(60));
        status.become(FeedState.BACKFILLING);
        machine.move(Duration.ofSeconds(14));
        watch.handle();

        assertThat(reconnects).isEmpty();
    }

    @Test
    void aMarketThatIsClosedMayBeSilent() {
        session.handle(new SessionSignal.PhaseBegan(SessionMarket.DAY, SessionPhase.CLOSED));
        machine.move(Duration.ofMinutes(5));
        watch.handle();

        assertThat(reconnects).isEmpty();
    }

    @Test
    void theNightMayBeSilentForLongerThanTheDay() {
        machine.move(Duration.ofHours(9));
        session.handle();
        assertThat(session.last()).hasValueSatisfying(last -> {
            assertThat(last.market()).isEqualTo("night");
            assertThat(last.phase()).isEqualTo(SessionPhase.CONTINUOUS);
        });
        status.frameCame(machine.instant());
        machine.move(Duration.ofSeconds(60));
        watch.handle();
        assertThat(reconnects).isEmpty();

        machine.move(Duration.ofMillis(1));
        watch.handle();
        assertThat(reconnects).containsExactly("no frame for 60 s in continuous trading");
    }

    @Test
    void aLostConnectionIsNotLostAgain() {
        status.become(FeedState.DISCONNECTED);
        machine.move(Duration.ofMinutes(1));
        watch.handle();

        assertThat(reconnects).isEmpty();
    }

    private final class RecordingStream implements VenueStream {
        @Override
        public int capacity() {
            throw new AssertionError("nobody asks for it here");
        }

        @Override
        public void open(List<Channel> channels, SessionMarket of, Listener listener) {
            throw new AssertionError("nobody opens it here");
        }

        @Override
        public void change(Collection<Channel> added, Collection<Channel> removed) {
            throw new AssertionError("nobody changes it here");
        }

        @Override
        public void goOver(List<Channel> channels, SessionMarket of) {
            throw new AssertionError("nobody changes it here");
        }

        @Override
        public void reconnect(String reason) {
            reconnects.add(reason);
        }

        @Override
        public void close() {
            throw new AssertionError("nobody closes it here");
        }
    }

    /** A machine's clock that stands until it is moved. */
    private static final class MovedClock extends Clock {
        private Instant now = Instant.parse("2031-01-05T18:00:00Z");

        void move(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return KrxCalendar.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new AssertionError("nobody asks for another zone");
        }
    }
}
