package io.mireu.simulator.venue;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.market.KrxCalendar;
import io.mireu.model.market.SessionMarket;
import io.mireu.model.market.SessionPhase;
import io.mireu.model.order.Side;
import io.mireu.simulator.SimulatorSettings;
import io.mireu.simulator.account.AccountOrder;
import io.mireu.simulator.book.BookDepth;
import io.mireu.simulator.clock.TradingDays;
import io.mireu.simulator.matching.PriceType;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** A venue whose time passes only when a test says so. */
final class TestVenue {

    final AtomicLong elapsedNs = new AtomicLong();
    final Venue venue;
    private final double speed;

    private TestVenue(SimulatorSettings settings, LocalDate machineDate) {
        speed = settings.speed();
        venue = new Venue(settings, new TradingDays(KrxCalendar.bundled()), machineDate, elapsedNs::get);
    }

    static TestVenue on(Path directory, long seed) {
        return on(directory, seed, LocalDate.of(2026, 11, 23));
    }

    static TestVenue on(Path directory, long seed, LocalDate machineDate) {
        return new TestVenue(settings(directory, seed), machineDate);
    }

    /** A venue with further settings, each as name=value without the prefix. */
    static TestVenue with(Path directory, String... settings) {
        return new TestVenue(settings(directory, 20261123, settings), LocalDate.of(2026, 11, 23));
    }

    static SimulatorSettings settings(Path directory, long seed, String... more) {
        Map<String, String> values = new HashMap<>();
        values.put("mireu.simulator.directory", directory.toString());
        values.put("mireu.simulator.seed", Long.toString(seed));
        for (String setting : more) {
            String[] parts = setting.split("=", 2);
            values.put("mireu.simulator." + parts[0], parts[1]);
        }
        return new Binder(new MapConfigurationPropertySource(values))
                .bindOrCreate("mireu.simulator", SimulatorSettings.class);
    }

    /** Lets venue time pass up to a time. */
    TestVenue passTo(LocalDateTime time) {
        while (time().isBefore(time)) {
            long leftNs = (long) (Duration.between(time(), time).toNanos() / speed) + 1;
            elapsedNs.addAndGet(Math.min(100_000_000L, leftNs));
            venue.tick();
        }
        return this;
    }

    LocalDateTime time() {
        return venue.market(VenueMarket::time);
    }

    SessionMarket market() {
        return venue.market(market -> market.session().market());
    }

    SessionPhase phase() {
        return venue.market(market -> market.session().phase());
    }

    SessionPhase phase(DerivativeCode code) {
        return venue.market(market -> market.find(code).orElseThrow().phase());
    }

    /** A venue with further settings, by their names under {@code mireu.simulator}. */
    static TestVenue with(Path directory, LocalDate machineDate, Map<String, String> more) {
        Map<String, String> all = new HashMap<>();
        all.put("mireu.simulator.directory", directory.toString());
        more.forEach((name, value) -> all.put("mireu.simulator." + name, value));
        return new TestVenue(
                new Binder(new MapConfigurationPropertySource(all))
                        .bindOrCreate("mireu.simulator", SimulatorSettings.class),
                machineDate);
    }

    /** Lets venue time pass in steps of the market loop. */
    TestVenue pass(Duration time) {
        for (long ms = 0; ms < time.toMillis(); ms += 100) {
            elapsedNs.addAndGet(100_000_000);
            venue.tick();
        }
        return this;
    }

    DerivativeCode front() {
        return venue.market(market -> market.front().code());
    }

    BookDepth depth() {
        return venue.market(market -> market.front().depth());
    }

    DeskAnswer order(Side side, PriceType type, long priceCents, long quantity) {
        return venue.handle(new DeskRequest.New(front(), side, type, priceCents, quantity));
    }

    AccountOrder taken(Side side, PriceType type, long priceCents, long quantity) {
        return ((DeskAnswer.Taken) order(side, type, priceCents, quantity)).order();
    }

    int prints() {
        return venue.market(market -> market.front().tape().size());
    }

    long lastCents() {
        return venue.market(market -> market.front().lastCents());
    }

    VenueTruth truth() {
        return new VenueTruth(venue);
    }
}
