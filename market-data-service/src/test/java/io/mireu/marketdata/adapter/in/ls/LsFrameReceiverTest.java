package io.mireu.marketdata.adapter.in.ls;

import static io.mireu.marketdata.adapter.in.ls.LsFrameMapperContractTest.FC9;
import static io.mireu.marketdata.adapter.in.ls.LsFrameMapperContractTest.NOW;
import static io.mireu.marketdata.domain.FeedFixtures.SESSION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.mireu.ls.wire.FrameCodec;
import io.mireu.ls.wire.RealtimeFrame;
import io.mireu.ls.wire.ServerFrame;
import io.mireu.marketdata.application.Alerts;
import io.mireu.marketdata.application.CompareGreeks;
import io.mireu.marketdata.application.FeedCounters;
import io.mireu.marketdata.application.FeedLoop;
import io.mireu.marketdata.application.FeedSessions;
import io.mireu.marketdata.application.FeedStatus;
import io.mireu.marketdata.application.FollowedInstruments;
import io.mireu.marketdata.application.Gaps;
import io.mireu.marketdata.application.InstrumentFeeds;
import io.mireu.marketdata.application.MarketEventFactory;
import io.mireu.marketdata.application.MarketEvents;
import io.mireu.marketdata.application.MarketInquiry;
import io.mireu.marketdata.application.PublishBars;
import io.mireu.marketdata.application.PublishHistory;
import io.mireu.marketdata.application.PublishIndex;
import io.mireu.marketdata.application.PublishIndication;
import io.mireu.marketdata.application.PublishInstrumentSessions;
import io.mireu.marketdata.application.PublishLimits;
import io.mireu.marketdata.application.PublishQuote;
import io.mireu.marketdata.application.PublishSession;
import io.mireu.marketdata.application.PublishTrade;
import io.mireu.marketdata.application.ReadVenueClock;
import io.mireu.marketdata.application.ReportGaps;
import io.mireu.marketdata.application.SetAside;
import io.mireu.marketdata.domain.ClockReading;
import io.mireu.marketdata.domain.ContractFacts;
import io.mireu.marketdata.domain.EventQuality;
import io.mireu.marketdata.domain.FollowedClock;
import io.mireu.marketdata.domain.MarketBoard;
import io.mireu.marketdata.domain.TradeHistory;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.market.FeedGap;
import io.mireu.model.market.SessionTimetable;
import io.mireu.model.market.SessionTracker;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What cannot be published although it can be read is told as missed. */
class LsFrameReceiverTest {

    private static final DerivativeCode FUTURE = DerivativeCode.of("A0166000");

    private final Clock machine = Clock.fixed(NOW, ZoneOffset.UTC);
    private final List<String> alerts = new CopyOnWriteArrayList<>();
    private final List<FeedGap> reported = new CopyOnWriteArrayList<>();
    private final Alerts alert = (severity, code, message) -> alerts.add(code);
    private final FeedLoop loop = new FeedLoop(8);
    private final FollowedClock clock = new FollowedClock(machine);
    private final ReportGaps gaps = new ReportGaps(new Reported(), loop, clock);

    @AfterEach
    void stop() {
        loop.close();
    }

    @Test
    void aTradeThatCannotBePublishedIsToldAndIsAGap() {
        clock.accept(new ClockReading(NOW, NOW, Duration.ZERO));
        receiver(event -> {
                    throw new IllegalStateException("cannot be written");
                })
                .receive(frame(), NOW);
        await().until(() -> !alerts.isEmpty());

        await().untilAsserted(() -> {
            gaps.handle();
            assertThat(reported).hasSize(1);
        });
        assertThat(alerts).containsExactly("frame-set-aside");
        assertThat(reported.getFirst().instruments()).containsExactly(FUTURE);
        assertThat(reported.getFirst().kinds()).isEqualTo(Set.of(FeedGap.Kind.TRADES));
    }

    private LsFrameReceiver receiver(MarketEvents events) {
        FeedCounters counters = new FeedCounters(new SimpleMeterRegistry());
        SessionTracker tracker = new SessionTracker(SessionTimetable.current());
        InstrumentFeeds feeds = new InstrumentFeeds();
        FeedSessions sessions = new FeedSessions(tracker);
        EventQuality quality = new EventQuality(clock, Duration.ofSeconds(5));
        MarketEventFactory factory = new MarketEventFactory(machine);
        MarketBoard board = new MarketBoard();
        SetAside aside = new SetAside(counters, alert);
        FollowedInstruments instruments = new FollowedInstruments(clock, tracker);
        PublishBars bars = new PublishBars(events, factory, board, counters);
        PublishTrade trades = new PublishTrade(
                feeds, sessions, quality, bars, events, factory, board, counters, alert, new Reported(), aside);
        new PublishHistory(feeds, trades, bars, counters)
                .handle(new TradeHistory(FUTURE, SESSION, List.of(), List.of(), NOW, 0));
        PublishSession session = new PublishSession(
                clock,
                tracker,
                new PublishInstrumentSessions(tracker, instruments, events, factory),
                events,
                factory,
                machine);
        return new LsFrameReceiver(
                loop,
                new FeedStatus(machine),
                counters,
                clock,
                trades,
                new PublishQuote(feeds, sessions, quality, events, factory, board, counters, aside),
                new PublishIndication(feeds, sessions, quality, events, factory, board, counters, aside),
                new PublishLimits(feeds, sessions, quality, events, factory, board, counters, aside, alert),
                new PublishIndex(feeds, events, factory, board, counters, aside),
                new CompareGreeks(instruments, board, counters, alert),
                session,
                new ReadVenueClock(new Silent(), clock, session),
                aside,
                alert,
                gaps);
    }

    private static RealtimeFrame frame() {
        return assertThat(new FrameCodec().decode(FC9))
                .asInstanceOf(type(ServerFrame.Data.class))
                .actual()
                .frame();
    }

    /** Keeps the gaps. */
    private final class Reported implements Gaps {

        @Override
        public void report(FeedGap gap) {
            reported.add(gap);
        }

        @Override
        public void reportRefused() {}
    }

    /** A venue that is not asked. */
    private static final class Silent implements MarketInquiry {

        @Override
        public ClockReading readClock() {
            throw new UnsupportedOperationException();
        }

        @Override
        public ContractFacts facts(DerivativeCode code) {
            throw new UnsupportedOperationException();
        }
    }
}
