package io.mireu.marketdata.application;

import static io.mireu.marketdata.Patience.await;
import static io.mireu.marketdata.domain.FeedFixtures.MINI;
import static io.mireu.marketdata.domain.FeedFixtures.at;
import static io.mireu.marketdata.domain.FeedFixtures.trade;

import io.mireu.marketdata.domain.Channel;
import io.mireu.marketdata.domain.FeedState;
import io.mireu.marketdata.domain.FollowedClock;
import io.mireu.marketdata.domain.MarketBoard;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.market.SessionTracker;
import io.mireu.model.market.Trade;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A feed that catches up, between a scripted venue and a recorded market. */
abstract class CatchUpStage {

    static final Duration HISTORY = Duration.ofMinutes(40);
    static final DerivativeCode NEXT = DerivativeCode.of("A0571000");
    static final Channel FRONT_TRADES = new Channel(Channel.Kind.TRADES, MINI);
    static final Channel NEXT_TRADES = new Channel(Channel.Kind.TRADES, NEXT);
    static final List<Channel> CHANNELS = List.of(FRONT_TRADES);
    static final VenueStream.Part ALL = new VenueStream.Part(Set.of(FRONT_TRADES), true);
    static final VenueStream.Part REST = new VenueStream.Part(Set.of(NEXT_TRADES), false);

    final Clock machine = Clock.fixed(at("09:45:00"), ZoneOffset.UTC);
    final ScriptedVenue venue = new ScriptedVenue();
    final PublishingStage stage = new PublishingStage(machine);
    final RecordedMarket market = stage.market;
    final FeedCounters counters = stage.counters;
    final FollowedClock clock = stage.clock;
    final SessionTracker tracker = stage.tracker;
    final InstrumentFeeds feeds = stage.feeds;
    final FeedLoop loop = new FeedLoop(64);
    final FeedStatus status = new FeedStatus(machine);
    final MarketEventFactory factory = stage.factory;
    final PublishTrade publishTrade = stage.publishTrade;
    final RecordedMarket sessions = new RecordedMarket();
    final PublishSession session = new PublishSession(
            clock,
            tracker,
            new PublishInstrumentSessions(tracker, new FollowedInstruments(clock, tracker), sessions, factory),
            sessions,
            factory,
            machine);
    final MarketBoard board = stage.board;
    final Retries retries = new Retries(Duration.ofMillis(1), Duration.ofMillis(1));
    final ScriptedMaster master = new ScriptedMaster();
    final BoardMemory boards = new BoardMemory();
    final SnapshotBooks snapshots = new SnapshotBooks(
            new AskBooks(master, boards, clock, machine),
            board,
            stage.publishQuote,
            loop,
            new SessionAhead(tracker, Duration.ofMinutes(5)),
            clock,
            retries,
            market);
    final RecordedGaps gaps = new RecordedGaps();
    final CatchUp catchUp = new CatchUp(
            feeds,
            loop,
            new LoadHistory(venue, venue, clock, tracker, machine, market, HISTORY),
            stage.publishHistory,
            snapshots,
            session,
            status,
            market,
            new Retries(Duration.ofMillis(1), Duration.ofMillis(1)),
            new ReportGaps(gaps, loop, clock));

    @BeforeEach
    void theClockIsKnown() {
        clock.accept(venue.readClock());
    }

    @AfterEach
    void stop() {
        loop.close();
    }

    CatchUp blind() {
        return new CatchUp(
                feeds,
                loop,
                new LoadHistory(venue, venue, new FollowedClock(machine), tracker, machine, market, HISTORY),
                stage.publishHistory,
                snapshots,
                session,
                status,
                market,
                new Retries(Duration.ofMillis(1), Duration.ofMillis(1)),
                new ReportGaps(gaps, loop, clock));
    }

    void connect() {
        catchUp.connected(ALL);
        await().until(() -> status.state() == FeedState.LIVE);
    }

    void stream(Trade trade) {
        loop.submit(() -> publishTrade.handle(trade));
    }

    List<Long> volumes() {
        return market.trades().stream().map(Trade::cumulativeVolume).toList();
    }

    static List<Long> volumesOf(List<Trade> trades, Trade... more) {
        return Stream.concat(trades.stream(), Stream.of(more))
                .map(Trade::cumulativeVolume)
                .toList();
    }

    /** One contract a minute and a second, from 09:05. */
    static List<Trade> trades(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> trade("09:%02d:%02d".formatted(5 + i, i), "1100.0" + 2 * (i % 5), 1, i + 1))
                .toList();
    }
}
