package io.mireu.system.venue;

import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.model.market.KrxCalendar;
import io.mireu.model.market.SessionPhase;
import io.mireu.model.order.Side;
import io.mireu.simulator.SimulatorSettings;
import io.mireu.simulator.account.RequestKind;
import io.mireu.simulator.book.BookDepth;
import io.mireu.simulator.clock.TradingDays;
import io.mireu.simulator.matching.PriceType;
import io.mireu.simulator.venue.ContractMarket;
import io.mireu.simulator.venue.DeskAnswer;
import io.mireu.simulator.venue.DeskRequest;
import io.mireu.simulator.venue.Venue;
import io.mireu.simulator.venue.VenueMarket;
import io.mireu.simulator.venue.VenueTruth;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Days and nights at a venue with random orders, halts and shocks, whose process dies again and again. */
final class EventfulDays {

    private static final double SPEED = 2_000;
    private static final long TICK_NS = 20_000_000;
    private static final double ORDER_CHANCE = 0.15;
    private static final double KILL_CHANCE = 0.004;
    private static final double SHOCK_CHANCE = 0.002;
    private static final double BREAKER_CHANCE = 0.0006;

    private final Random random;
    private final SimulatorSettings settings;
    private final HeardSessions heard = new HeardSessions();
    private long elapsedNs;
    private Venue venue;
    private long kills;
    private long orders;
    private long sessions;

    EventfulDays(Path directory, long seed, LocalDate day, String start) {
        random = new Random(seed);
        settings = new Binder(new MapConfigurationPropertySource(Map.of(
                        "mireu.simulator.directory",
                        directory.toString(),
                        "mireu.simulator.seed",
                        Long.toString(seed),
                        "mireu.simulator.speed",
                        Double.toString(SPEED),
                        "mireu.simulator.hours",
                        "calendar",
                        "mireu.simulator.sessions.skip-closed-hours",
                        "true",
                        "mireu.simulator.trading-day",
                        day.toString(),
                        "mireu.simulator.start-time",
                        start,
                        "mireu.simulator.market.strikes-each-side",
                        "1",
                        "mireu.simulator.market.least-days-to-expiry",
                        "0",
                        "mireu.simulator.market.future-trades-per-second",
                        "0.2")))
                .bindOrCreate("mireu.simulator", SimulatorSettings.class);
        venue = open();
    }

    /** What happened in them. */
    record Figures(long sessions, long orders, long fills, long kills, long announcements) {}

    private Venue open() {
        Venue opened = new Venue(settings, new TradingDays(KrxCalendar.bundled()), LocalDate.EPOCH, () -> elapsedNs);
        opened.listen(heard);
        return opened;
    }

    /** Lives through so much venue time, closed hours apart, and checks all the time. */
    Figures run(Duration time) {
        long ticks = (long) (time.toNanos() / SPEED / TICK_NS);
        LocalDate session = venue.today();
        for (long i = 0; i < ticks; i++) {
            elapsedNs += TICK_NS;
            venue.tick();
            act();
            check();
            sessions += venue.today().equals(session) ? 0 : 1;
            session = venue.today();
        }
        return new Figures(sessions, orders, new VenueTruth(venue).executions().size(), kills, heard.listen(time()));
    }

    private LocalDateTime time() {
        return venue.market(VenueMarket::time);
    }

    private void act() {
        if (random.nextDouble() < ORDER_CHANCE) {
            order();
        }
        if (random.nextDouble() < SHOCK_CHANCE) {
            venue.shock(random.nextGaussian() * 60);
        }
        if (random.nextDouble() < BREAKER_CHANCE) {
            venue.circuitBreaker(1 + random.nextInt(3));
        }
        if (random.nextDouble() < KILL_CHANCE) {
            kill();
        }
    }

    private void order() {
        PriceType[] types = PriceType.values();
        DeskRequest request = venue.market(market -> {
            List<ContractMarket> contracts = List.copyOf(market.contracts());
            ContractMarket contract = contracts.get(random.nextInt(contracts.size()));
            long price = contract.grid().floor(contract.lastCents() * (1 + random.nextGaussian() / 300));
            return new DeskRequest.New(
                    contract.code(),
                    random.nextBoolean() ? Side.BUY : Side.SELL,
                    types[random.nextInt(types.length)],
                    Math.max(1, price),
                    1 + random.nextInt(5));
        });
        if (venue.handle(request) instanceof DeskAnswer.Taken) {
            orders++;
        }
    }

    /** The process dies without a word; the next one finds what the first had answered. */
    private void kill() {
        List<VenueTruth.TrueOrder> before = new VenueTruth(venue).orders();
        List<VenueTruth.TrueExecution> executions = new VenueTruth(venue).executions();
        Venue dead = venue;
        venue = open();
        assertThat(dead).isNotSameAs(venue);
        VenueTruth after = new VenueTruth(venue);
        assertThat(after.orders().subList(0, before.size()))
                .extracting(VenueTruth.TrueOrder::number)
                .isEqualTo(before.stream().map(VenueTruth.TrueOrder::number).toList());
        assertThat(after.executions().subList(0, executions.size())).isEqualTo(executions);
        kills++;
    }

    private void check() {
        LocalDateTime time = time();
        heard.listen(time);
        SessionPhase phase = venue.market(market -> market.session().phase());
        assertThat(heard.phase(time)).as("phase at " + time).isEqualTo(phase);
        venue.market(market -> {
            market.contracts().forEach(EventfulDays::checkBook);
            return market;
        });
        List<VenueTruth.TrueOrder> all = new VenueTruth(venue).orders();
        for (VenueTruth.TrueOrder order : all.subList(Math.max(0, all.size() - 50), all.size())) {
            long known = order.filled() + order.remaining() + order.withdrawn();
            assertThat(order.kind() == RequestKind.CANCEL || known == order.quantity())
                    .as("quantity of " + order)
                    .isTrue();
            assertThat(order.remaining() == 0 || phase != SessionPhase.CLOSED)
                    .as("waits in a closed market at " + time + ": " + order)
                    .isTrue();
        }
        checkPositions(time);
    }

    private static void checkBook(ContractMarket contract) {
        BookDepth depth = contract.depth();
        boolean crossed = !depth.bids().isEmpty()
                && !depth.offers().isEmpty()
                && depth.bid(1).priceCents() >= depth.offer(1).priceCents();
        assertThat(crossed && contract.phase() == SessionPhase.CONTINUOUS)
                .as("crossed " + contract.code())
                .isFalse();
    }

    private void checkPositions(LocalDateTime time) {
        List<VenueTruth.TruePosition> positions =
                new VenueTruth(venue).summary().positions();
        venue.market(market -> {
            for (VenueTruth.TruePosition position : positions) {
                boolean gone = market.contracts().stream()
                        .filter(contract -> contract.code().value().equals(position.code()))
                        .noneMatch(contract -> isAlive(contract, market, time));
                assertThat(gone && position.contracts() != 0)
                        .as("held after its end at " + time + ": " + position)
                        .isFalse();
            }
            return market;
        });
    }

    /** Up to the closing index of its last day, which on late days is an hour later than usual. */
    private static boolean isAlive(ContractMarket contract, VenueMarket market, LocalDateTime time) {
        LocalDate last = contract.instrument().lastTradingDay();
        return market.session().tradeDate().isBefore(last)
                || !time.isAfter(new TradingDays(KrxCalendar.bundled()).settlement(last));
    }
}
