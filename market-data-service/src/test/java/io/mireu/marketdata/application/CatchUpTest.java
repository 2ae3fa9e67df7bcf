package io.mireu.marketdata.application;

import static io.mireu.marketdata.Patience.await;
import static io.mireu.marketdata.domain.FeedFixtures.MINI;
import static io.mireu.marketdata.domain.FeedFixtures.at;
import static io.mireu.marketdata.domain.FeedFixtures.trade;
import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.marketdata.application.FeedCounters.Count;
import io.mireu.marketdata.domain.Channel;
import io.mireu.marketdata.domain.FeedState;
import io.mireu.marketdata.domain.FollowedClock;
import io.mireu.marketdata.domain.MarketBoard;
import io.mireu.marketdata.domain.MasterList;
import io.mireu.marketdata.domain.OptionSeries;
import io.mireu.model.event.MarketEvent;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.market.DataOrigin;
import io.mireu.model.market.FeedGap;
import io.mireu.model.market.Quote;
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
import org.junit.jupiter.api.Test;

/** What the stream does not show is filled in from charts, once and in order. */
class CatchUpTest {

    private static final Duration HISTORY = Duration.ofMinutes(40);
    private static final DerivativeCode NEXT = DerivativeCode.of("A0571000");
    private static final Channel FRONT_TRADES = new Channel(Channel.Kind.TRADES, MINI);
    private static final Channel NEXT_TRADES = new Channel(Channel.Kind.TRADES, NEXT);
    private static final List<Channel> CHANNELS = List.of(FRONT_TRADES);
    private static final VenueStream.Part ALL = new VenueStream.Part(Set.of(FRONT_TRADES), true);
    private static final VenueStream.Part REST = new VenueStream.Part(Set.of(NEXT_TRADES), false);

    private final Clock machine = Clock.fixed(at("09:45:00"), ZoneOffset.UTC);
    private final ScriptedVenue venue = new ScriptedVenue();
    private final PublishingStage stage = new PublishingStage(machine);
    private final RecordedMarket market = stage.market;
    private final FeedCounters counters = stage.counters;
    private final FollowedClock clock = stage.clock;
    private final SessionTracker tracker = stage.tracker;
    private final InstrumentFeeds feeds = stage.feeds;
    private final FeedLoop loop = new FeedLoop(64);
    private final FeedStatus status = new FeedStatus(machine);
    private final MarketEventFactory factory = stage.factory;
    private final PublishTrade publishTrade = stage.publishTrade;
    private final RecordedMarket sessions = new RecordedMarket();
    private final PublishSession session = new PublishSession(
            clock,
            tracker,
            new PublishInstrumentSessions(tracker, new FollowedInstruments(clock, tracker), sessions, factory),
            sessions,
            factory,
            machine);
    private final MarketBoard board = stage.board;
    private final Retries retries = new Retries(Duration.ofMillis(1), Duration.ofMillis(1));
    private final ScriptedMaster master = new ScriptedMaster();
    private final BoardMemory boards = new BoardMemory();
    private final SnapshotBooks snapshots = new SnapshotBooks(
            master,
            boards,
            board,
            stage.publishQuote,
            loop,
            new SessionAhead(tracker, Duration.ofMinutes(5)),
            clock,
            machine,
            retries,
            market);
    private final RecordedGaps gaps = new RecordedGaps();
    private final CatchUp catchUp = new CatchUp(
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

    @Test
    void theHistoryComesBeforeTheStreamAndNoTradeTwice() {
        List<Trade> morning = trades(20);
        venue.happened.addAll(morning);
        catchUp.prepare(CHANNELS, List.of(MINI));

        // The last three came on the stream too, before the history was there, and then one more.
        morning.subList(17, 20).forEach(this::stream);
        Trade next = trade("09:25:00", "1100.04", 2, 22);
        stream(next);
        connect();

        assertThat(volumes()).containsExactlyElementsOf(volumesOf(morning, next));
        assertThat(market.ids()).doesNotHaveDuplicates();
        assertThat(market.gaps()).isEmpty();
        assertThat(counters.value(Count.REPEATS)).isEqualTo(3);
        assertThat(venue.pages).isGreaterThan(3);
    }

    @Test
    void whatACutHidIsFilledInAndGetsTheIdsOfTheStream() {
        List<Trade> trades = trades(20);
        venue.happened.addAll(trades.subList(0, 10));
        catchUp.prepare(CHANNELS, List.of(MINI));
        connect();

        catchUp.disconnected(ALL, "cut");
        venue.happened.addAll(trades.subList(10, 18));
        trades.subList(16, 20).forEach(this::stream);
        venue.happened.addAll(trades.subList(18, 20));
        connect();

        assertThat(volumes()).containsExactlyElementsOf(volumesOf(trades));
        assertThat(market.ids()).doesNotHaveDuplicates();
        assertThat(market.gaps()).isEmpty();
    }

    @Test
    void aTradeOfTheChartHasTheIdOfTheSameTradeOfTheStream() {
        venue.happened.addAll(trades(3));
        catchUp.prepare(CHANNELS, List.of(MINI));
        connect();

        assertThat(market.ids())
                .containsAll(trades(3).stream()
                        .map(trade -> factory.traded(trade).meta().eventId())
                        .toList());
    }

    @Test
    void afterAReconnectTheSessionIsUnconfirmedUntilATradeComes() {
        stream(trade("09:44:59", "1100.00", 1, 1));
        loop.submit(session::handle);
        catchUp.disconnected(ALL, "cut");
        connect();
        stream(trade("09:45:00", "1100.00", 1, 2));
        loop.submit(session::handle);
        loop.submit(session::handle);

        await().until(() -> sessions.of(MarketEvent.SessionObserved.class).size() == 4);
        assertThat(sessions.of(MarketEvent.SessionObserved.class))
                .extracting(event -> event.session().confirmed())
                .containsExactly(true, false, true, true);
    }

    @Test
    void theFeedIsLiveWhenAllOfItIsConnected() {
        catchUp.prepare(List.of(FRONT_TRADES, NEXT_TRADES), List.of(MINI));
        catchUp.connected(REST);
        await().until(() -> loop.waiting() == 0);
        assertThat(status.state()).isEqualTo(FeedState.STARTING);

        catchUp.connected(ALL);
        await().until(() -> status.state() == FeedState.LIVE);

        catchUp.disconnected(REST, "cut");
        catchUp.disconnected(REST, "no connection");
        assertThat(status.state()).isEqualTo(FeedState.DISCONNECTED);
        catchUp.connected(REST);
        await().until(() -> status.state() == FeedState.LIVE);
    }

    @Test
    void aLostPartHoldsUpItsOwnTradesOnly() {
        venue.happened.addAll(trades(2));
        catchUp.prepare(List.of(FRONT_TRADES, NEXT_TRADES), List.of(MINI, NEXT));
        catchUp.connected(ALL);
        catchUp.connected(REST);
        await().until(() -> status.state() == FeedState.LIVE);
        int pages = venue.pages;

        catchUp.disconnected(REST, "cut");
        stream(trade("09:25:00", "1100.04", 1, 3));
        await().until(() -> volumes().contains(3L));
        assertThat(venue.pages).isEqualTo(pages);
        catchUp.disconnected(ALL, "cut");
        catchUp.connected(REST);
        stream(trade("09:26:00", "1100.04", 1, 4));
        await().until(() -> loop.waiting() == 0);
        assertThat(volumes()).doesNotContain(4L);
        assertThat(status.state()).isEqualTo(FeedState.DISCONNECTED);

        connect();
        await().until(() -> volumes().contains(4L));
    }

    @Test
    void aConnectionWithoutAnnouncementsPutsNoSessionInDoubt() {
        stream(trade("09:44:59", "1100.00", 1, 1));
        loop.submit(session::handle);
        catchUp.prepare(List.of(FRONT_TRADES, NEXT_TRADES), List.of());
        catchUp.disconnected(REST, "cut");
        catchUp.connected(REST);
        loop.submit(session::handle);

        await().until(() -> sessions.of(MarketEvent.SessionObserved.class).size() == 2);
        assertThat(sessions.of(MarketEvent.SessionObserved.class))
                .allMatch(event -> event.session().confirmed());
    }

    @Test
    void aVenueWithoutChartsDelaysTheStreamButDoesNotStopIt() {
        venue.happened.add(trade("09:00:00", "1100.00", 1, 1));
        CatchUp blind = blind();
        blind.prepare(CHANNELS, List.of(MINI));
        stream(trade("09:40:00", "1100.00", 1, 900));

        blind.connected(ALL);
        await().until(() -> status.state() == FeedState.LIVE);

        assertThat(volumes()).containsExactly(900L);
        assertThat(market.alerts()).contains("history-missing");
    }

    @Test
    void missedContractsOfAnInstrumentWithoutHistoryAreCounted() {
        feeds.follow(MINI);
        publishTrade.handle(trade("09:40:00", "1100.00", 1, 100));
        publishTrade.handle(trade("09:40:01", "1100.00", 2, 109));

        assertThat(market.gaps())
                .containsExactly(new FeedGap(
                        List.of(MINI),
                        Set.of(FeedGap.Kind.TRADES),
                        at("09:40:00"),
                        at("09:40:01"),
                        7L,
                        "7 contracts traded unseen"));
        assertThat(counters.value(Count.MISSED_CONTRACTS)).isEqualTo(7);
        assertThat(market.alerts()).containsExactly("trades-missing");
        assertThat(volumes()).containsExactly(100L, 109L);
    }

    @Test
    void whatIsAddedWaitsForItsOwnHistoryAndHoldsUpNothingElse() {
        venue.happened.addAll(trades(2));
        catchUp.prepare(List.of(NEXT_TRADES), List.of());
        catchUp.connected(new VenueStream.Part(Set.of(NEXT_TRADES), true));
        await().until(() -> status.state() == FeedState.LIVE);

        catchUp.change(CHANNELS, List.of(), List.of(MINI, NEXT));
        stream(trade("09:25:00", "1100.04", 1, 3));
        await().until(() -> loop.waiting() == 0);
        assertThat(volumes()).doesNotContain(3L);
        assertThat(status.state()).isEqualTo(FeedState.LIVE);

        catchUp.added(Set.of(FRONT_TRADES));
        await().until(() -> volumes().contains(3L));
        assertThat(volumes()).containsExactly(1L, 2L, 3L);
        assertThat(status.state()).isEqualTo(FeedState.LIVE);
    }

    @Test
    void whatIsTakenOutBeforeItsHistoryCameIsWaitedForNoMore() {
        catchUp.prepare(List.of(FRONT_TRADES, NEXT_TRADES), List.of(MINI, NEXT));
        stream(trade("09:25:00", "1100.04", 1, 3));
        catchUp.change(List.of(), CHANNELS, List.of(NEXT));
        await().until(() -> volumes().contains(3L));

        catchUp.connected(new VenueStream.Part(Set.of(NEXT_TRADES), true));
        await().until(() -> status.state() == FeedState.LIVE);
    }

    @Test
    void booksAreAskedForWhereTheStreamBeginsUnlessItHasSpokenSince() {
        feeds.follow(MINI);
        Channel books = new Channel(Channel.Kind.BOOK, MINI);
        catchUp.added(Set.of(books, FRONT_TRADES));
        await().until(() -> market.of(MarketEvent.Quoted.class).size() == 1);
        assertThat(market.of(MarketEvent.Quoted.class).getFirst().quote().origin())
                .isEqualTo(DataOrigin.SNAPSHOT);
        assertThat(master.asked).containsExactly("DAY book " + MINI);

        board.show(new Quote(MINI, List.of(), List.of(), at("09:45:00"), machine.instant(), DataOrigin.LIVE));
        catchUp.added(Set.of(books));
        await().until(() -> board.quote(MINI).isPresent() && master.asked.size() == 2 && loop.waiting() == 0);
        assertThat(market.of(MarketEvent.Quoted.class)).hasSize(1);
    }

    @Test
    void optionsAreAskedForByTheBoardOfTheirSeriesOnce() {
        master.option(MasterList.MONTHLY_OPTIONS, "B016CA48", "C", "1100")
                .option(MasterList.MONTHLY_OPTIONS, "C016CA48", "P", "1100")
                .option(MasterList.MONTHLY_OPTIONS, "B016CA49", "C", "1102.5");
        List<DerivativeCode> options = List.of(DerivativeCode.of("B016CA48"), DerivativeCode.of("C016CA48"));
        boards.remember(
                new OptionSeries(options.getFirst().series(), ScriptedMaster.EXPIRY), List.of(), machine.instant());
        options.forEach(feeds::follow);

        catchUp.added(Set.of(
                new Channel(Channel.Kind.BOOK, options.getFirst()), new Channel(Channel.Kind.BOOK, options.getLast())));

        await().until(() -> market.of(MarketEvent.Quoted.class).size() == 2);
        assertThat(master.asked)
                .containsExactly("DAY board " + options.getFirst().series());
        assertThat(market.of(MarketEvent.Quoted.class))
                .extracting(event -> event.quote().instrument())
                .containsExactlyInAnyOrderElementsOf(options);
    }

    private CatchUp blind() {
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

    private void connect() {
        catchUp.connected(ALL);
        await().until(() -> status.state() == FeedState.LIVE);
    }

    private void stream(Trade trade) {
        loop.submit(() -> publishTrade.handle(trade));
    }

    private List<Long> volumes() {
        return market.trades().stream().map(Trade::cumulativeVolume).toList();
    }

    private static List<Long> volumesOf(List<Trade> trades, Trade... more) {
        return Stream.concat(trades.stream(), Stream.of(more))
                .map(Trade::cumulativeVolume)
                .toList();
    }

    /** One contract a minute and a second, from 09:05. */
    private static List<Trade> trades(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> trade("09:%02d:%02d".formatted(5 + i, i), "1100.0" + 2 * (i % 5), 1, i + 1))
                .toList();
    }
}
