package io.mireu.marketdata;

import static io.mireu.marketdata.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.embedded.Sweep;
import io.mireu.marketdata.application.FeedStatus;
import io.mireu.marketdata.application.FollowedInstruments;
import io.mireu.marketdata.domain.FeedState;
import io.mireu.model.event.MarketEvent;
import io.mireu.model.event.Topics;
import io.mireu.model.market.DataOrigin;
import io.mireu.model.market.KrxCalendar;
import io.mireu.model.market.Quote;
import io.mireu.simulator.venue.Venue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The exchange's own quotes of 2011-02-16, played by the simulator, come through the client and the service to the topic as
 * they were.
 */
class MarketReplayIT {

    private static final Logger log = LoggerFactory.getLogger(MarketReplayIT.class);
    private static final String SWEEP = "market-replay";
    private static final LocalDate DAY = LocalDate.of(2011, 2, 16);
    private static final Instant BEGIN =
            DAY.atTime(8, 59, 59).atZone(KrxCalendar.ZONE).toInstant();
    private static final Instant END =
            DAY.atTime(9, 0, 30).atZone(KrxCalendar.ZONE).toInstant();
    private static final String GOLDEN = "df0d0793b8425c16d082796bf99c7082dfec1df6e20651eb8b771c4eab580078";

    /** So long nothing happens, while the service comes up. */
    private static final Duration LEAD_IN = Duration.ofMinutes(2);

    @TempDir
    private Path directory;

    @Test
    void theRecordingIsTheOneThatTheGoldenHashIsOf() throws Exception {
        assertThat(RecordedQuotes.hash(RecordedQuotes.expected(RecordedQuotes.lines(file()))))
                .isEqualTo(GOLDEN);
    }

    @Test
    void theExchangesQuotesReachTheTopicUnchanged() throws Exception {
        List<String> lines = RecordedQuotes.lines(file());
        Assumptions.assumeTrue(Sweep.isAsked(SWEEP), "takes minutes: ./mireu test --full " + SWEEP);
        Map<String, List<String>> expected = RecordedQuotes.expected(lines);
        Map<String, List<String>> told = play(lines, expected);

        expected.forEach((code, quotes) -> assertThat(told.get(code)).as(code).isEqualTo(quotes));
        assertThat(told.keySet()).isEqualTo(expected.keySet());
        assertThat(RecordedQuotes.hash(told)).isEqualTo(GOLDEN);
        Sweep sweep = Sweep.resume(SWEEP, DAY.toEpochDay());
        sweep.finishStep(Map.of(
                "recordedQuotes",
                (long) lines.size() - 1,
                "quotesOnTheTopic",
                told.values().stream().mapToLong(List::size).sum(),
                "instruments",
                (long) told.size(),
                "differences",
                0L));
        sweep.record(Clock.systemUTC());
    }

    private Map<String, List<String>> play(List<String> lines, Map<String, List<String>> expected) throws Exception {
        Path recording = Files.write(directory.resolve("recording.csv"), withMargins(lines));
        List<String> ofVenue = List.of(
                "replay.file=" + recording, "replay.option-ticks=0:0.01 3:0.05", "wire.subscriptions-per-socket=200");
        // Nothing but trades and books, so that all of it fits; no database, which the market does not need; and the
        // silence before the recording is none of the stream's.
        List<String> ofService = List.of(
                "market.replay.day=" + DAY,
                "market.stale-after=10m",
                "market.plan.rules=",
                "market.plan.greeks=0",
                "market.collection.flow-keys=");
        try (MarketStage stage = new MarketStage(directory.resolve("venue"), ofVenue, ofService)) {
            await().until(() -> stage.service(FeedStatus.class).state() == FeedState.LIVE);
            LocalDateTime live = stage.venue(Venue.class).now();
            log.info("live at {} of the venue", live);
            await().until(() ->
                    stage.service(FollowedInstruments.class).master().byCode().size() == expected.size());
            assertThat(live).as("live before the recording begins").isBefore(DAY.atTime(8, 59, 55));
            Awaitility.await()
                    .atMost(LEAD_IN.plusMinutes(1))
                    .until(() -> stage.venue(Venue.class).now().isAfter(DAY.atTime(9, 0, 17)));
            long all = expected.values().stream().mapToLong(List::size).sum();
            List<Quote> quotes = new ArrayList<>();
            try (MarketTopicReader<MarketEvent.Quoted> topic =
                    new MarketTopicReader<>(stage.bootstrapServers(), Topics.MARKET_QUOTES)) {
                Awaitility.await()
                        .atMost(Duration.ofSeconds(30))
                        .until(() -> replayed(topic).size() >= all || isOver(stage));
                quotes.addAll(replayed(topic));
            }
            return RecordedQuotes.told(quotes);
        }
    }

    /** Whether all has come that will: what is missing then, the comparison shows. */
    private static boolean isOver(MarketStage stage) {
        return stage.venue(Venue.class).now().isAfter(DAY.atTime(9, 0, 30));
    }

    private static List<Quote> replayed(MarketTopicReader<MarketEvent.Quoted> topic) {
        return topic.all().stream()
                .map(MarketEvent.Quoted::quote)
                .filter(quote -> quote.origin() == DataOrigin.REPLAY)
                .filter(quote ->
                        !quote.venueTime().isBefore(BEGIN) && quote.venueTime().isBefore(END))
                .toList();
    }

    /** Between two empty books of its first contract: the day begins before the recording, and ends after it. */
    private static List<String> withMargins(List<String> lines) {
        String[] cells = lines.get(1).split(",", -1);
        String empty = "," + cells[2] + ",0,".repeat(10);
        List<String> longer = new ArrayList<>(lines);
        longer.add(1, "1297814280.0,08:58:00.00" + empty);
        longer.add("1297814460.0,09:01:00.00" + empty);
        return longer;
    }

    /** The reason is printed, because a skipped test says it nowhere else. */
    private static Path file() {
        Optional<Path> file = RecordedQuotes.file();
        if (file.isEmpty()) {
            log.warn(
                    "not run: the environment variable {} does not name the folder of the recording",
                    RecordedQuotes.VARIABLE);
        }
        Assumptions.assumeTrue(file.isPresent(), RecordedQuotes.VARIABLE + " is not set");
        return file.orElseThrow();
    }
}
