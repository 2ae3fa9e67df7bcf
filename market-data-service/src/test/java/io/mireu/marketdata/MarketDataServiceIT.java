package io.mireu.marketdata;

import static io.mireu.marketdata.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.mireu.marketdata.application.FeedCounters;
import io.mireu.marketdata.application.FeedCounters.Count;
import io.mireu.marketdata.application.FeedStatus;
import io.mireu.marketdata.application.FollowedInstruments;
import io.mireu.marketdata.domain.FeedState;
import io.mireu.model.event.MarketEvent;
import io.mireu.model.event.Topic;
import io.mireu.model.event.Topics;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.Instrument;
import io.mireu.model.market.Bar;
import io.mireu.model.market.DataOrigin;
import io.mireu.model.market.KrxCalendar;
import io.mireu.model.market.Quote;
import io.mireu.model.market.SessionPhase;
import io.mireu.model.market.SessionStatus;
import io.mireu.model.market.Trade;
import io.mireu.simulator.fault.FaultPlan;
import io.mireu.simulator.ls.SocketJournal;
import io.mireu.simulator.venue.ContractMarket;
import io.mireu.simulator.venue.Venue;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The service between a real venue's protocol and a real broker. The venue's own tape is the judge. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MarketDataServiceIT {

    @TempDir
    static Path directory;

    private static MarketStage stage;
    private static Instant begun;

    @BeforeAll
    static void start() throws Exception {
        begun = Instant.now();
        stage = new MarketStage(directory);
        await().until(() -> status().state() == FeedState.LIVE);
    }

    @AfterAll
    static void stop() {
        stage.close();
    }

    @Test
    @Order(1)
    void theMorningAndTheStreamAreOnTheTopicOnceAndInOrder() {
        await().until(() -> liveTrades() >= 5);

        new VenueTape(stage).assertPublishedOnceAndInOrder();
        assertThat(front()).extracting(Trade::origin).contains(DataOrigin.SNAPSHOT, DataOrigin.LIVE);
    }

    @Test
    @Order(2)
    void tradesAndBooksHaveTheVenuesTimeAndOurs() {
        await().until(() -> counters().value(Count.QUOTES) > 200);

        List<Quote> quotes = read(Topics.MARKET_QUOTES).stream()
                .map(MarketEvent.Quoted::quote)
                .toList();
        Instant venueNow = venueNow();
        Instant now = Instant.now();
        Duration run = Duration.between(begun, now);
        assertThat(quotes).allSatisfy(quote -> {
            assertThat(quote.venueTime()).isBetween(venueNow.minus(run), venueNow);
            assertThat(quote.receivedAt()).isBetween(begun, now);
        });
        assertThat(quotes)
                .extracting(
                        quote -> ((DerivativeCode) quote.instrument()).type().isOption())
                .contains(true, false);
        assertThat(quotes).anySatisfy(quote -> assertThat(quote.bids()).hasSize(5));
    }

    @Test
    @Order(3)
    void instrumentsBarsAndTheSessionArePublished() {
        List<Instrument> instruments = read(Topics.MARKET_INSTRUMENTS).stream()
                .map(MarketEvent.InstrumentListed::instrument)
                .toList();
        List<Bar> bars = read(Topics.MARKET_BARS).stream()
                .map(MarketEvent.BarClosed::bar)
                .filter(bar -> bar.instrument().equals(frontCode()) && bar.revision() == 0)
                .toList();
        SessionStatus session = read(Topics.MARKET_SESSIONS).getLast().session();

        assertThat(instruments).hasSameSizeAs(venueInstruments()).containsAll(venueInstruments());
        assertThat(bars).hasSizeGreaterThanOrEqualTo(11).extracting(Bar::start).isSorted();
        assertThat(bars).extracting(Bar::tradeDate).containsOnly(session.tradeDate());
        assertThat(session.phase()).isEqualTo(SessionPhase.CONTINUOUS);
        assertThat(session.confirmed()).isTrue();
        // A round trip in a busy moment tells the time badly; the next reading of the clock is told too.
        await().until(() ->
                offBy(read(Topics.MARKET_SESSIONS).getLast().session()).compareTo(Duration.ofMillis(200)) < 0);
    }

    /** How far the venue's time of a session is from the venue's own. */
    private static Duration offBy(SessionStatus session) {
        return Duration.between(session.observedAt(), session.venueTime())
                .minus(Duration.between(Instant.now(), venueNow()))
                .abs();
    }

    @Test
    @Order(3)
    void theBooksOfAllInstrumentsComeOverTwoConnectionsSinceOneWouldBeTooFew() {
        assertThat(status().subscriptions()).isGreaterThan(MarketStage.SUBSCRIPTIONS_PER_CONNECTION);
        await().until(() -> read(Topics.MARKET_QUOTES).stream()
                        .map(event -> event.quote().instrument())
                        .distinct()
                        .count()
                == venueInstruments().size());

        assertThat(streamed("connections")).isEqualTo(MarketStage.CONNECTIONS);
        assertThat(streamed("frames")).isPositive();
        assertThat(streamed("malformed")).isZero();
        assertThat(streamed("missed.contracts")).isZero();
        assertThat(streamed("repeated.trades")).isZero();
        assertThat(stage.service(MeterRegistry.class)
                        .get("mireu.market.stream.unverified")
                        .gauge()
                        .value())
                .isLessThan(status().subscriptions());
        assertThat(counters().value(Count.RECONNECTS)).isZero();
    }

    private static double streamed(String count) {
        return stage.service(MeterRegistry.class)
                .get("mireu.market.stream." + count)
                .functionCounter()
                .count();
    }

    @Test
    @Order(4)
    void aCutSocketIsFollowedByABackfillWithoutARepeatOrAHole() {
        for (int cut = 1; cut <= 2; cut++) {
            long before = counters().value(Count.TRADES);
            long reconnects = counters().value(Count.RECONNECTS) + MarketStage.CONNECTIONS;
            stage.venue(FaultPlan.class).cutSockets();
            await().until(() -> counters().value(Count.RECONNECTS) >= reconnects
                    && status().state() == FeedState.LIVE
                    && counters().value(Count.TRADES) > before + 3);
        }

        new VenueTape(stage).assertPublishedOnceAndInOrder();
    }

    @Test
    @Order(5)
    void aTokenThatTheVenueRefusesIsReplaced() {
        long before = counters().value(Count.RECONNECTS);
        stage.venue(FaultPlan.class).revokeTokens();

        await().until(() -> stage.refusals() > 0
                && counters().value(Count.RECONNECTS) > before
                && status().state() == FeedState.LIVE);
        new VenueTape(stage).assertPublishedOnceAndInOrder();
    }

    @Test
    @Order(6)
    void theMarketIsReadOverRestByThoseWhoMay() throws Exception {
        new RestProof(stage).prove();
    }

    @Test
    @Order(7)
    void whatIsCollectedRegularlyIsStoredToldOnceAndReadOverRest() throws Exception {
        new CollectionProof(stage).prove();
    }

    @Test
    @Order(10)
    void everyFrameThatTheVenueSentIsPublishedOnceOrReportedAsMissed() {
        VenueJournal journal = new VenueJournal(
                stage.venue(SocketJournal.class), stage.venue(Venue.class).now());
        try (FeedProof proof = new FeedProof(stage.bootstrapServers(), journal)) {
            awaitBooks(100);
            long reconnects = counters().value(Count.RECONNECTS) + MarketStage.CONNECTIONS;
            stage.venue(FaultPlan.class).cutSockets();
            await().until(() -> counters().value(Count.RECONNECTS) >= reconnects && status().state() == FeedState.LIVE);
            awaitBooks(100);

            FeedProof.Figures figures = proof.awaitNothingLost();
            assertThat(figures.trades()).isPositive();
            assertThat(figures.books()).isGreaterThan(200);
            assertThat(figures.gaps()).isPositive();
        }
    }

    private static void awaitBooks(int more) {
        long before = counters().value(Count.QUOTES);
        await().until(() -> counters().value(Count.QUOTES) >= before + more);
    }

    @Test
    @Order(8)
    void whatAStrategyBeginsToTradeIsSubscribedWithItsLimits() {
        new StreamProof(stage).proveThatAStrategyMovesThePlan();
    }

    @Test
    @Order(9)
    void theStreamGoesOverToTheNightAndBackOnTheConnectionsThatStand() {
        new StreamProof(stage).proveNightAndDay();
    }

    private static List<Trade> front() {
        return trades(frontCode());
    }

    private static List<Trade> trades(DerivativeCode code) {
        return read(Topics.MARKET_TRADES).stream()
                .map(MarketEvent.Traded::trade)
                .filter(trade -> trade.instrument().equals(code))
                .toList();
    }

    private static long liveTrades() {
        return front().stream()
                .filter(trade -> trade.origin() == DataOrigin.LIVE)
                .count();
    }

    private static <E extends MarketEvent> List<E> read(Topic<E> topic) {
        try (MarketTopicReader<E> tail = new MarketTopicReader<>(stage.bootstrapServers(), topic)) {
            return tail.all();
        }
    }

    private static List<Instrument> venueInstruments() {
        return stage.venue(Venue.class)
                .market(market -> market.contracts().stream()
                        .<Instrument>map(ContractMarket::instrument)
                        .toList());
    }

    private static Instant venueNow() {
        return stage.venue(Venue.class).now().atZone(KrxCalendar.ZONE).toInstant();
    }

    private static DerivativeCode frontCode() {
        return stage.service(FollowedInstruments.class).front().orElseThrow().code();
    }

    private static FeedStatus status() {
        return stage.service(FeedStatus.class);
    }

    private static FeedCounters counters() {
        return stage.service(FeedCounters.class);
    }
}
