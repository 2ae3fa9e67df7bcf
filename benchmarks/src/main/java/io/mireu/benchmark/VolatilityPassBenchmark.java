package io.mireu.benchmark;

import io.mireu.model.market.BookLevel;
import io.mireu.model.market.DataOrigin;
import io.mireu.model.market.KrxCalendar;
import io.mireu.model.market.Quote;
import io.mireu.model.market.SessionTimetable;
import io.mireu.model.market.SettlementTimes;
import io.mireu.model.volatility.Act365Clock;
import io.mireu.model.volatility.OptionGreeks;
import io.mireu.model.volatility.VolatilitySmile;
import io.mireu.simulator.SimulatorSettings;
import io.mireu.simulator.book.DepthLevel;
import io.mireu.simulator.clock.TradingDays;
import io.mireu.simulator.venue.ContractMarket;
import io.mireu.simulator.venue.Venue;
import io.mireu.simulator.venue.VenueMarket;
import io.mireu.volatility.application.GreeksConflation;
import io.mireu.volatility.application.PublishGreeks;
import io.mireu.volatility.application.PublishSmiles;
import io.mireu.volatility.application.ValueChain;
import io.mireu.volatility.application.VolatilityPublisher;
import io.mireu.volatility.application.WatchedMarket;
import io.mireu.volatility.domain.PricingTerms;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** volatility-service over every option that the simulator lists in its wide market, on its books of one moment. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class VolatilityPassBenchmark {

    private static final double RATE = 0.0275;

    private final WatchedMarket watched = new WatchedMarket();
    private final PublishGreeks greeks;
    private final PublishSmiles smiles;
    private final Count published = new Count();

    /** Copies the books of a venue that has just opened. */
    public VolatilityPassBenchmark() {
        Map<String, String> settings =
                Map.of("mireu.simulator.directory", folder(), "mireu.simulator.market.listing", "wide");
        Instant now;
        try (Venue venue = new Venue(
                new Binder(new MapConfigurationPropertySource(settings))
                        .bindOrCreate("mireu.simulator", SimulatorSettings.class),
                new TradingDays(KrxCalendar.bundled()),
                LocalDate.of(2026, 11, 23),
                () -> 0)) {
            now = venue.market(market -> copy(market, watched));
        }
        ValueChain chains = new ValueChain(watched, terms(), Clock.fixed(now, KrxCalendar.ZONE));
        greeks = new PublishGreeks(
                watched, chains, published, new GreeksConflation(Duration.ofMillis(250), 1e-4, 5e-4), System::nanoTime);
        smiles = new PublishSmiles(watched, chains, published);
    }

    private static String folder() {
        try {
            return Files.createTempDirectory("mireu-benchmark").toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PricingTerms terms() {
        return new PricingTerms(
                RATE,
                new Act365Clock(SettlementTimes.of(SessionTimetable.current()), Duration.ofMinutes(5)),
                Duration.ofSeconds(30),
                Duration.ofMinutes(5),
                0.001);
    }

    private static Instant copy(VenueMarket market, WatchedMarket watched) {
        Instant now = market.time().atZone(KrxCalendar.ZONE).toInstant();
        for (ContractMarket contract : market.contracts()) {
            watched.list(contract.instrument());
            watched.quote(new Quote(
                    contract.code(),
                    side(contract.depth().bids()),
                    side(contract.depth().offers()),
                    now,
                    now,
                    DataOrigin.LIVE));
        }
        return now;
    }

    private static List<BookLevel> side(List<DepthLevel> levels) {
        return levels.stream()
                .map(level ->
                        new BookLevel(BigDecimal.valueOf(level.priceCents(), 2), level.quantity(), level.orders()))
                .toList();
    }

    /** Forwards, volatilities and Greeks of everything, and which of them moved. */
    @Benchmark
    public long greeks() {
        return greeks.handleAll() + published.messages;
    }

    /** The smiles of everything. */
    @Benchmark
    public long smiles() {
        smiles.handle();
        return published.messages;
    }

    /** Counts what would be published. */
    private static final class Count implements VolatilityPublisher {
        private long messages;

        @Override
        public void publish(OptionGreeks valued, @Nullable Instant quotedAt) {
            messages++;
        }

        @Override
        public void publish(VolatilitySmile smile) {
            messages++;
        }
    }
}
