package io.mireu.system.venue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.mireu.embedded.Sweep;
import io.mireu.simulator.SimulatorApplication;
import io.mireu.simulator.book.BookDepth;
import io.mireu.simulator.ls.RealtimeCounts;
import io.mireu.simulator.venue.ContractMarket;
import io.mireu.simulator.venue.MarketLoad;
import io.mireu.simulator.venue.Venue;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A loaded market to one consumer over the real socket: nothing is lost, and at the end both have the same books. */
class SimulatorLoadSweepTest {

    private static final Logger log = LoggerFactory.getLogger(SimulatorLoadSweepTest.class);
    private static final String SWEEP = "simulator-load";
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Run SMALL = new Run(21, 5, 4_000, 1, 1);
    private static final Run FULL = new Run(170, 2.5, 60_000, 8, 10);
    private static final long ASKED = 50_000;

    @TempDir
    private Path directory;

    /**
     * What is measured.
     *
     * @param strikesEachSide of the chain
     * @param perSecond changes a second
     * @param warmUp seconds before the measured ones
     * @param seconds measured
     */
    private record Run(int strikesEachSide, double strikeStep, long perSecond, int warmUp, int seconds) {}

    @Test
    void whatTheVenueSendsAtFullLoadArrivesCompleteAndInOrder() {
        if (Sweep.isAsked(SWEEP)) {
            Sweep sweep = Sweep.resume(SWEEP, 1);
            Map<String, Long> figures = prove(FULL);
            assertThat(figures.get("slowestSecond"))
                    .as("messages in the slowest second")
                    .isGreaterThanOrEqualTo(ASKED);
            sweep.finishStep(figures);
            sweep.record(Clock.systemUTC());
        } else {
            assertThat(prove(SMALL).get("messages")).isGreaterThan(1_000);
        }
    }

    private Map<String, Long> prove(Run run) {
        try (ConfigurableApplicationContext simulator = start(run)) {
            int port = simulator.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
            Venue venue = simulator.getBean(Venue.class);
            MarketLoad load = simulator.getBean(MarketLoad.class);
            RealtimeCounts counts = simulator.getBean(RealtimeCounts.class);
            try (LoadConsumer consumer = new LoadConsumer(port)) {
                subscribe(consumer, venue, token(port));
                Map<String, BookDepth> before = depths(venue);
                load.rate(run.perSecond());
                int from = consumer.second() + 1 + run.warmUp();
                await().atMost(PATIENCE).until(() -> consumer.second() >= from + run.seconds());
                load.rate(0);
                venue.halt(true);
                await().atMost(PATIENCE)
                        .until(() -> consumer.received() == counts.sent()
                                || !consumer.ended().isEmpty());
                Map<String, Long> figures = figures(consumer, from, run.seconds());
                figures.put("lost", counts.sent() - consumer.received());
                log.info(
                        "{} contracts: {}",
                        venue.market(market -> market.contracts().size()),
                        figures);
                assertThat(consumer.ended()).isEmpty();
                assertThat(consumer.received()).as("frames that arrived").isEqualTo(counts.sent());
                assertThat(consumer.trades()).as("trades").isGreaterThan(100);
                assertThat(consumer.gaps())
                        .as("trades that do not follow the one before")
                        .isZero();
                assertSameBooks(consumer, before, depths(venue));
                return figures;
            }
        }
    }

    private ConfigurableApplicationContext start(Run run) {
        return SimulatorApplication.builder()
                .run(
                        "--server.port=0",
                        "--mireu.simulator.directory=" + directory,
                        "--mireu.simulator.trading-day=2026-11-24",
                        "--mireu.simulator.market.full-size-future=true",
                        "--mireu.simulator.market.future-quote-interval=0ms",
                        "--mireu.simulator.market.option-quote-interval=0ms",
                        "--mireu.simulator.market.strikes-each-side=" + run.strikesEachSide(),
                        "--mireu.simulator.market.strike-step=" + run.strikeStep(),
                        "--mireu.simulator.wire.subscriptions-per-socket=10000",
                        "--mireu.simulator.wire.most-waiting-frames=500000",
                        "--mireu.simulator.wire.rate-limit-factor=0");
    }

    private static String token(int port) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/oauth2/token"))
                .header("content-type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials&scope=oob"
                        + "&appkey=mireu-demo-app-key&appsecretkey=mireu-demo-app-secret"))
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            return JSON.readTree(http.send(request, HttpResponse.BodyHandlers.ofString())
                            .body())
                    .get("access_token")
                    .stringValue();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void subscribe(LoadConsumer consumer, Venue venue, String token) {
        List<String> codes = venue.market(market -> market.contracts().stream()
                .map(contract -> contract.code().value())
                .toList());
        for (String code : codes) {
            boolean future = code.startsWith("A");
            consumer.register(token, future ? "FC9" : "OC0", code);
            consumer.register(token, future ? "FH9" : "OH0", code);
        }
        await().atMost(PATIENCE).until(() -> consumer.acknowledged() == 2L * codes.size());
    }

    private static Map<String, Long> figures(LoadConsumer consumer, int from, int seconds) {
        List<Long> counts =
                IntStream.range(from, from + seconds).mapToObj(consumer::in).toList();
        log.info("messages in each second: {}", counts);
        Map<String, Long> figures = new HashMap<>();
        figures.put("measuredSeconds", (long) seconds);
        figures.put("messages", counts.stream().mapToLong(Long::longValue).sum());
        figures.put(
                "slowestSecond",
                counts.stream().mapToLong(Long::longValue).min().orElseThrow());
        figures.put("received", consumer.received());
        figures.put("bytesEach", consumer.bytes() / consumer.received());
        return figures;
    }

    /** The last book that the consumer has of each contract is the book that the venue has. */
    private static Map<String, BookDepth> depths(Venue venue) {
        return venue.market(market -> {
            Map<String, BookDepth> result = new HashMap<>();
            for (ContractMarket contract : market.contracts()) {
                result.put(contract.code().value(), contract.depth());
            }
            return result;
        });
    }

    /** A book of which nothing was told, as that of a strike that nobody wants, is what it was. */
    private static void assertSameBooks(
            LoadConsumer consumer, Map<String, BookDepth> before, Map<String, BookDepth> depths) {
        assertThat(depths.keySet()).containsAll(consumer.books().keySet());
        depths.forEach((code, depth) -> {
            byte[] told = consumer.books().get(code);
            if (told == null) {
                assertThat(depth).as(code).isEqualTo(before.get(code));
            } else {
                assertShown(code, JSON.readTree(told).get("body"), depth);
            }
        });
    }

    private static void assertShown(String code, JsonNode body, BookDepth depth) {
        List<Long> shown = new ArrayList<>();
        List<Long> expected = new ArrayList<>();
        for (int rank = 1; rank <= 5; rank++) {
            shown.add(Long.parseLong(body.get("bidrem" + rank).stringValue()));
            shown.add(Long.parseLong(body.get("offerrem" + rank).stringValue()));
            expected.add(depth.bid(rank).quantity());
            expected.add(depth.offer(rank).quantity());
        }
        shown.add(Long.parseLong(body.get("totbidrem").stringValue()));
        expected.add(depth.bidTotal().quantity());
        assertThat(shown).as(code).isEqualTo(expected);
    }
}
