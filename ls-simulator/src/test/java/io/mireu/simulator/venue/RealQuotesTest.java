package io.mireu.simulator.venue;

import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.market.KrxCalendar;
import io.mireu.model.order.Side;
import io.mireu.simulator.clock.TradingDays;
import io.mireu.simulator.matching.PriceType;
import io.mireu.simulator.replay.Recording;
import io.mireu.simulator.replay.ReplaySettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** The exchange's own quotes of 2011-02-16, where the environment variable MIREU_REAL_DATA names their folder. */
class RealQuotesTest {

    private static final String VARIABLE = "MIREU_REAL_DATA";
    private static final String FILE = "kospi200-option-quotes-20110216.csv.gz";
    private static final LocalDate DAY = LocalDate.of(2011, 2, 16);
    private static final DerivativeCode CALL = DerivativeCode.of("201F3262");

    private static final Logger LOG = LoggerFactory.getLogger(RealQuotesTest.class);

    @TempDir
    private Path directory;

    private final AtomicLong elapsedNs = new AtomicLong();

    @Test
    void fifteenSecondsOfARealOpeningPlayAndOrdersFill() {
        Path file = realFile().orElse(null);
        Assumptions.assumeTrue(file != null, VARIABLE + " does not name a folder with " + FILE);
        MapConfigurationPropertySource source =
                new MapConfigurationPropertySource(Map.of("file", file, "option-ticks", "0:0.01 3:0.05"));
        ReplaySettings settings = new Binder(source).bindOrCreate("", ReplaySettings.class);
        TradingDays days = new TradingDays(KrxCalendar.bundled());
        Recording recording = Recording.of(file, settings, days);
        assertThat(recording.events()).isEqualTo(7_432);
        assertThat(recording.instruments()).hasSize(159);
        Venue venue = new Venue(TestVenue.settings(directory, 1), days, DAY, elapsedNs::get, recording);
        pass(venue, Duration.ofSeconds(8));
        assertThat(venue.today()).isEqualTo(DAY);
        VenueMarket market = venue.market(reading -> reading);
        assertThat(market.prices().index()).as("the index stood near 265").isBetween(255.0, 270.0);
        assertThat(market.volatility()).isBetween(0.1, 0.4);
        long offer = market.find(CALL).orElseThrow().depth().offer(1).priceCents();
        assertThat(venue.handle(new DeskRequest.New(CALL, Side.BUY, PriceType.LIMIT, offer, 1)))
                .isInstanceOf(DeskAnswer.Taken.class);
        assertThat(new VenueTruth(venue).executions()).hasSize(1);
        pass(venue, Duration.ofSeconds(10));
        assertThat(market.contracts()).allMatch(contract -> !contract.book().isCrossed());
    }

    /** The reason is printed, because a skipped test says it nowhere else. */
    private static Optional<Path> realFile() {
        Optional<Path> file = Optional.ofNullable(System.getenv(VARIABLE))
                .map(folder -> Path.of(folder, FILE))
                .filter(Files::exists);
        if (file.isEmpty()) {
            LOG.warn("not run: the environment variable {} does not name a folder with {}", VARIABLE, FILE);
        }
        return file;
    }

    private void pass(Venue venue, Duration time) {
        for (long ms = 0; ms < time.toMillis(); ms += 100) {
            elapsedNs.addAndGet(100_000_000);
            venue.tick();
        }
    }
}
