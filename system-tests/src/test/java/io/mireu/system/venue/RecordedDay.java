package io.mireu.system.venue;

import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.market.KrxCalendar;
import io.mireu.model.order.Side;
import io.mireu.simulator.SimulatorSettings;
import io.mireu.simulator.book.BookDepth;
import io.mireu.simulator.clock.TradingDays;
import io.mireu.simulator.feed.TradePrint;
import io.mireu.simulator.matching.PriceType;
import io.mireu.simulator.record.DayRecorder;
import io.mireu.simulator.replay.RecordedEvent;
import io.mireu.simulator.replay.RecordedEvents;
import io.mireu.simulator.replay.Recording;
import io.mireu.simulator.replay.ReplaySettings;
import io.mireu.simulator.venue.ContractMarket;
import io.mireu.simulator.venue.DeskRequest;
import io.mireu.simulator.venue.Venue;
import io.mireu.simulator.venue.VenueMarket;
import io.mireu.simulator.venue.VenueTruth;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Records some time of a simulated market, plays it, and compares; then plays it twice with orders. */
final class RecordedDay {

    private static final LocalDate MACHINE_DAY = LocalDate.of(2026, 11, 23);
    private static final long TICK_NS = 100_000_000;

    private final TradingDays days = new TradingDays(KrxCalendar.bundled());
    private final AtomicLong elapsedNs = new AtomicLong();
    private final Path directory;
    private final long seed;
    private final Duration length;
    private long books;
    private long orders;

    RecordedDay(Path directory, long seed, Duration length) {
        this.directory = directory;
        this.seed = seed;
        this.length = length;
    }

    /**
     * What was compared.
     *
     * @param books that were the recorded ones
     * @param trades that were
     * @param orders of ours in the replays with orders
     * @param fills of them, the same in both
     */
    record Figures(long books, long trades, long orders, long fills) {}

    Figures prove() {
        Map<DerivativeCode, List<TradePrint>> recordedPrints = record();
        Recording recording = recording();
        Map<DerivativeCode, List<TradePrint>> prints = compare(recording);
        assertThat(prints).isEqualTo(recordedPrints);
        List<VenueTruth.TrueExecution> fills = trade(recording, "one");
        assertThat(trade(recording, "two")).isEqualTo(fills);
        return new Figures(books, prints.values().stream().mapToLong(List::size).sum(), orders / 2, fills.size());
    }

    private Map<DerivativeCode, List<TradePrint>> record() {
        Map<DerivativeCode, Integer> before = new HashMap<>();
        Map<DerivativeCode, List<TradePrint>> prints = new LinkedHashMap<>();
        try (Venue venue = new Venue(settings("simulated"), days, MACHINE_DAY, elapsedNs::get);
                DayRecorder recorder = new DayRecorder(directory.resolve("recorded"))) {
            VenueMarket market = venue.market(reading -> reading);
            market.contracts()
                    .forEach(each -> before.put(each.code(), each.tape().size()));
            venue.listen(recorder);
            for (long ns = 0; ns < length.toNanos(); ns += TICK_NS) {
                tick(venue);
            }
            market.contracts()
                    .forEach(each ->
                            prints.put(each.code(), each.tape().printsFrom(before.getOrDefault(each.code(), 0))));
        }
        return prints;
    }

    private void tick(Venue venue) {
        elapsedNs.addAndGet(TICK_NS);
        venue.tick();
    }

    private Recording recording() {
        try (Stream<Path> files = Files.list(directory.resolve("recorded"))) {
            Path file = files.findFirst().orElseThrow();
            ReplaySettings settings = new Binder(new MapConfigurationPropertySource(Map.of("file", file.toString())))
                    .bindOrCreate("", ReplaySettings.class);
            return Recording.of(file, settings, days);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<DerivativeCode, List<TradePrint>> compare(Recording recording) {
        try (Venue venue = replaying(recording, "replayed");
                RecordedEvents events = recording.open()) {
            VenueMarket market = venue.market(reading -> reading);
            Map<DerivativeCode, RecordedEvent.Book> due = new HashMap<>();
            LocalDateTime time = recording.first();
            for (Optional<RecordedEvent> next = events.next(); next.isPresent(); next = events.next()) {
                RecordedEvent event = next.get();
                if (event.time().isAfter(time)) {
                    compare(venue, market, time, due);
                    time = event.time();
                }
                switch (event) {
                    case RecordedEvent.Book book -> due.put(book.code(), book);
                    case RecordedEvent.Print print -> due.remove(print.code());
                    case RecordedEvent.Index _ -> {}
                }
            }
            compare(venue, market, time, due);
            Map<DerivativeCode, List<TradePrint>> prints = new LinkedHashMap<>();
            market.contracts()
                    .forEach(each -> prints.put(each.code(), each.tape().printsFrom(0)));
            return prints;
        }
    }

    private void compare(
            Venue venue, VenueMarket market, LocalDateTime time, Map<DerivativeCode, RecordedEvent.Book> due) {
        while (market.time().isBefore(time)) {
            tick(venue);
        }
        due.forEach((code, recorded) -> {
            BookDepth shown = market.find(code).orElseThrow().depth();
            assertThat(shown.bids()).as("bids of %s at %s", code, time).isEqualTo(recorded.bids());
            assertThat(shown.offers()).as("offers of %s at %s", code, time).isEqualTo(recorded.offers());
        });
        books += due.size();
        due.clear();
    }

    /** Orders at and around the best prices of random contracts, the same in every run. */
    private List<VenueTruth.TrueExecution> trade(Recording recording, String name) {
        Random random = new Random(seed);
        try (Venue venue = replaying(recording, name)) {
            VenueMarket market = venue.market(reading -> reading);
            List<ContractMarket> contracts = List.copyOf(market.contracts());
            while (market.time().isBefore(recording.last())) {
                tick(venue);
                if (random.nextInt(10) == 0) {
                    order(venue, contracts.get(random.nextInt(contracts.size() / 4)), random);
                }
            }
            return new VenueTruth(venue).executions();
        }
    }

    private void order(Venue venue, ContractMarket contract, Random random) {
        BookDepth depth = contract.depth();
        Side side = random.nextBoolean() ? Side.BUY : Side.SELL;
        int rank = 1 + random.nextInt(3);
        boolean passive = random.nextInt(3) > 0;
        long price = (side == Side.BUY) == passive
                ? depth.bid(rank).priceCents()
                : depth.offer(rank).priceCents();
        if (price > 0) {
            venue.handle(new DeskRequest.New(contract.code(), side, PriceType.LIMIT, price, 1 + random.nextInt(20)));
            orders++;
        }
    }

    private Venue replaying(Recording recording, String name) {
        elapsedNs.set(0);
        return new Venue(settings(name), days, MACHINE_DAY, elapsedNs::get, recording);
    }

    private SimulatorSettings settings(String name) {
        MapConfigurationPropertySource source = new MapConfigurationPropertySource(Map.of(
                "mireu.simulator.directory", directory.resolve(name).toString(),
                "mireu.simulator.seed", Long.toString(seed)));
        return new Binder(source).bindOrCreate("mireu.simulator", SimulatorSettings.class);
    }
}
