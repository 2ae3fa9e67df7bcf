package io.mireu.marketdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.mireu.embedded.TestInfrastructure;
import io.mireu.ls.AppKey;
import io.mireu.ls.LsEnvironment;
import io.mireu.ls.LsSettings;
import io.mireu.marketdata.application.FeedCounters;
import io.mireu.marketdata.application.FeedCounters.Count;
import io.mireu.marketdata.application.FeedStatus;
import io.mireu.marketdata.application.FollowedInstruments;
import io.mireu.marketdata.domain.FeedState;
import io.mireu.model.event.MarketEvent;
import io.mireu.model.event.Topic;
import io.mireu.model.event.Topics;
import io.mireu.model.instrument.Instrument;
import io.mireu.model.instrument.InstrumentCode;
import io.mireu.model.market.Bar;
import io.mireu.model.market.DataOrigin;
import io.mireu.model.market.KrxCalendar;
import io.mireu.model.market.Quote;
import io.mireu.model.market.SessionPhase;
import io.mireu.model.market.SessionStatus;
import io.mireu.model.market.Trade;
import io.mireu.simulator.SimulatorApplication;
import io.mireu.simulator.fault.FaultPlan;
import io.mireu.simulator.feed.TradePrint;
import io.mireu.simulator.venue.Venue;
import io.mireu.support.MireuService;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The service between a real venue's protocol and a real broker. The venue's own tape is the judge. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MarketDataServiceIT {

    @TempDir
    static Path directory;

    private static ConfigurableApplicationContext simulator;
    private static ConfigurableApplicationContext service;
    private static AuthStandIn auth;
    private static String bootstrapServers;

    @BeforeAll
    static void start() throws Exception {
        bootstrapServers = TestInfrastructure.shared().bootstrapServers();
        simulator = SimulatorApplication.builder()
                .run(
                        "--server.port=0",
                        "--mireu.simulator.directory=" + directory,
                        "--mireu.simulator.start-time=09:15");
        String host = "//127.0.0.1:" + port(simulator);
        LsSettings venue = LsSettings.of(
                LsEnvironment.SIMULATOR, URI.create("http:" + host), URI.create("ws:" + host + "/websocket"));
        auth = new AuthStandIn(venue, new AppKey("mireu-demo-app-key", "mireu-demo-app-secret"));
        service = MireuService.builder(MarketDataServiceApplication.class, MarketDataServiceApplication.NAME)
                .run(
                        "--server.port=0",
                        "--mireu.kafka.bootstrap-servers=" + bootstrapServers,
                        "--mireu.auth.url=" + auth.uri(),
                        "--mireu.ls.rest-url=" + venue.restUrl(),
                        "--mireu.ls.websocket-url=" + venue.webSocketUrl());
        await().atMost(Duration.ofSeconds(30)).until(() -> status().state() == FeedState.LIVE);
    }

    @AfterAll
    static void stop() {
        service.close();
        auth.close();
        simulator.close();
    }

    @Test
    @Order(1)
    void theMorningAndTheStreamAreOnTheTopicOnceAndInOrder() {
        await().until(() -> liveTrades() >= 5);

        assertFrontTradesAreTheVenuesTape();
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
        assertThat(quotes).allSatisfy(quote -> {
            assertThat(quote.venueTime()).isBetween(venueNow.minusSeconds(120), venueNow);
            assertThat(quote.receivedAt()).isBetween(Instant.now().minusSeconds(120), Instant.now());
        });
        assertThat(quotes)
                .extracting(quote -> quote.instrument().type().isOption())
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
                .filter(bar -> bar.instrument().equals(frontCode()))
                .toList();
        SessionStatus session = read(Topics.MARKET_SESSIONS).getLast().session();

        assertThat(instruments).hasSameSizeAs(venueInstruments()).containsAll(venueInstruments());
        assertThat(bars).hasSizeGreaterThanOrEqualTo(14).extracting(Bar::start).isSorted();
        assertThat(session.phase()).isEqualTo(SessionPhase.CONTINUOUS);
        assertThat(session.confirmed()).isTrue();
        assertThat(Duration.between(session.observedAt(), session.venueTime())
                        .minus(Duration.between(Instant.now(), venueNow()))
                        .abs())
                .isLessThan(Duration.ofMillis(200));
    }

    @Test
    @Order(4)
    void aCutSocketIsFollowedByABackfillWithoutARepeatOrAHole() {
        for (int cut = 1; cut <= 2; cut++) {
            long before = counters().value(Count.TRADES);
            int reconnects = cut;
            simulator.getBean(FaultPlan.class).cutSockets();
            await().atMost(Duration.ofSeconds(15))
                    .until(() -> counters().value(Count.RECONNECTS) >= reconnects
                            && status().state() == FeedState.LIVE
                            && counters().value(Count.TRADES) > before + 3);
        }

        assertFrontTradesAreTheVenuesTape();
    }

    @Test
    @Order(5)
    void aTokenThatTheVenueRefusesIsReplaced() {
        simulator.getBean(FaultPlan.class).revokeTokens();

        await().atMost(Duration.ofSeconds(20))
                .until(() -> counters().value(Count.RECONNECTS) >= 3 && status().state() == FeedState.LIVE);
        assertThat(auth.refusals()).isPositive();
        assertFrontTradesAreTheVenuesTape();
    }

    @Test
    @Order(6)
    void theMarketIsReadOverRestByThoseWhoMay() throws Exception {
        String code = frontCode().value();

        assertThat(get("/api/v1/market/front").body()).contains("\"type\":\"future\"", code);
        assertThat(get("/api/v1/market/quotes/" + code).body()).contains("\"bids\":[{\"price\":");
        assertThat(get("/api/v1/market/trades/" + code + "?limit=3").body()).contains("\"origin\":\"LIVE\"");
        assertThat(get("/api/v1/market/bars/" + code).body()).contains("\"open\":");
        assertThat(get("/api/v1/market/instruments?type=put").body()).contains("\"type\":\"option\"");
        assertThat(get("/api/v1/market/session").body()).contains("\"phase\":\"CONTINUOUS\"");
        assertThat(get("/api/v1/market/feed").body()).contains("\"state\":\"LIVE\"", "\"FRAMES\":");
        assertProblem("/api/v1/market/quotes/A056", 400, "invalid-instrument");
        assertProblem("/api/v1/market/quotes/A0599000", 404, "unknown-instrument");
        assertThat(get("/actuator/health").body()).contains("\"feed\":{");
        assertThat(send(HttpRequest.newBuilder(uri("/api/v1/market/front"))).statusCode())
                .isEqualTo(401);
    }

    /** Every trade of the venue's tape up to now, and no other, with the volume that the tape adds up to. */
    private static void assertFrontTradesAreTheVenuesTape() {
        List<TradePrint> tape = simulator
                .getBean(Venue.class)
                .market(market -> market.front().tape().printsFrom(0));
        long volume = tape.stream().mapToLong(TradePrint::quantity).sum();
        await().until(() -> front().getLast().cumulativeVolume() >= volume);

        List<Trade> published = front();
        long sum = 0;
        for (int i = 0; i < tape.size(); i++) {
            TradePrint print = tape.get(i);
            sum += print.quantity();
            Trade trade = published.get(i);
            assertThat(trade.cumulativeVolume()).as("volume of trade %d", i).isEqualTo(sum);
            assertThat(trade.quantity()).isEqualTo(print.quantity());
            assertThat(trade.price()).isEqualByComparingTo(BigDecimal.valueOf(print.priceCents(), 2));
        }
        assertThat(read(Topics.MARKET_TRADES))
                .extracting(event -> event.meta().eventId())
                .doesNotHaveDuplicates();
        assertThat(published).extracting(Trade::venueTime).isSorted();
    }

    private static List<Trade> front() {
        return read(Topics.MARKET_TRADES).stream()
                .map(MarketEvent.Traded::trade)
                .filter(trade -> trade.instrument().equals(frontCode()))
                .toList();
    }

    private static long liveTrades() {
        return front().stream()
                .filter(trade -> trade.origin() == DataOrigin.LIVE)
                .count();
    }

    private static <E extends MarketEvent> List<E> read(Topic<E> topic) {
        try (TopicTail<E> tail = new TopicTail<>(bootstrapServers, topic)) {
            return tail.all();
        }
    }

    private static List<Instrument> venueInstruments() {
        return simulator
                .getBean(Venue.class)
                .market(market -> market.contracts().stream()
                        .map(contract -> contract.instrument())
                        .toList());
    }

    private static Instant venueNow() {
        return simulator.getBean(Venue.class).now().atZone(KrxCalendar.ZONE).toInstant();
    }

    private static InstrumentCode frontCode() {
        return service.getBean(FollowedInstruments.class).front().orElseThrow().code();
    }

    private static FeedStatus status() {
        return service.getBean(FeedStatus.class);
    }

    private static FeedCounters counters() {
        return service.getBean(FeedCounters.class);
    }

    private static void assertProblem(String path, int status, String code) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"code\":\"" + code + "\"");
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return send(HttpRequest.newBuilder(uri(path)).header("authorization", "Bearer " + auth.bearer("TRADER")));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    private static URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port(service) + path);
    }

    private static int port(ConfigurableApplicationContext context) {
        return Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer())
                .getPort();
    }
}
