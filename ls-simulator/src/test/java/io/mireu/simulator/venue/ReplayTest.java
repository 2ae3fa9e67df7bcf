package io.mireu.simulator.venue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.Instrument;
import io.mireu.model.market.KrxCalendar;
import io.mireu.model.market.SessionPhase;
import io.mireu.model.order.Side;
import io.mireu.simulator.account.Refusal;
import io.mireu.simulator.clock.TradingDays;
import io.mireu.simulator.feed.TradePrint;
import io.mireu.simulator.matching.PriceType;
import io.mireu.simulator.replay.Recording;
import io.mireu.simulator.replay.ReplaySettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** A venue whose market is a recording. */
class ReplayTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);
    private static final DerivativeCode FUTURE = DerivativeCode.of("A056C000");
    private static final String RECORDING = """
            mireu-recording,1,2026-11-27
            I,A056C000,MF 2612,2026-12-10,,50000,0:0.02,1100.00,1188.00,1012.00
            I,B016CA11,C 2612 1100.0,2026-12-10,1100,250000,0:0.01 10:0.05,,,
            I,C016CA11,P 2612 1100.0,2026-12-10,1100,250000,0:0.01 10:0.05,,,
            Q,09:00:00,A056C000,1101.00,10,3,1100.98,5,2,,,,,,,,,,1101.04,8,4,1101.06,5,5,,,,,,,,,
            Q,09:00:00,B016CA11,20.00,5,1,,,,,,,,,,,,,20.10,5,1,,,,,,,,,,,,
            Q,09:00:00,C016CA11,18.00,5,1,,,,,,,,,,,,,18.10,5,1,,,,,,,,,,,,
            T,09:00:01.250,A056C000,1101.00,4,S
            Q,09:00:01.250,A056C000,1101.00,6,2,1100.98,5,2,,,,,,,,,,1101.04,8,4,1101.06,5,5,,,,,,,,,
            T,09:00:02.130,A056C000,1101.00,8,S
            Q,09:00:02.130,A056C000,1100.98,5,2,,,,,,,,,,,,,1101.04,8,4,1101.06,5,5,,,,,,,,,
            X,09:00:03,KOSPI200,1099.50
            Q,09:00:04.999,A056C000,1100.98,5,2,,,,,,,,,,,,,1101.04,8,4,,,,,,,,,,,,
            """;

    @TempDir
    private Path directory;

    private final AtomicLong elapsedNs = new AtomicLong();

    @Test
    void theVenueShowsTheRecordedDayAndItsContracts() throws IOException {
        Venue venue = replay();
        assertThat(venue.today()).isEqualTo(DAY);
        assertThat(venue.now()).isBetween(DAY.atTime(9, 0), DAY.atTime(9, 0, 1));
        List<Instrument.Derivative> listed = venue.market(market ->
                market.contracts().stream().map(ContractMarket::instrument).toList());
        assertThat(listed)
                .extracting(Instrument.Derivative::name)
                .containsExactly("MF 2612", "C 2612 1100.0", "P 2612 1100.0");
        assertThat(contract(market(venue)).depth().bid(1).quantity()).isEqualTo(10);
        assertThat(contract(market(venue)).limits()).isEqualTo(new ContractLimits(110_000, 118_800, 101_200));
    }

    @Test
    void theIndexIsImpliedByParityUntilItIsRecorded() throws IOException {
        Venue venue = replay();
        double forward = 1_100 + 2;
        assertThat(market(venue).prices().forward(LocalDate.of(2026, 12, 10))).isCloseTo(forward, within(0.01));
        assertThat(market(venue).prices().volatility((Instrument.Option)
                        market(venue).options().getFirst().instrument()))
                .isBetween(0.1, 0.4);
        pass(venue, Duration.ofMillis(3_500));
        assertThat(market(venue).prices().index()).isEqualTo(1_099.5);
    }

    @Test
    void ourOrdersTradeAsTheModelSaysAndEachAtItsInstant() throws IOException {
        Venue venue = replay();
        pass(venue, Duration.ofMillis(1_300));
        order(venue, Side.BUY, 110_100, 5);
        order(venue, Side.BUY, 110_104, 3);
        pass(venue, Duration.ofSeconds(1));
        List<VenueTruth.TrueExecution> executions = new VenueTruth(venue).executions();
        assertThat(executions).extracting(VenueTruth.TrueExecution::quantity).containsExactly(3L, 2L);
        assertThat(executions).extracting(each -> each.price().toPlainString()).containsExactly("1101.04", "1101.00");
        assertThat(executions.getLast().time()).isEqualTo(DAY.atTime(9, 0, 2, 130_000_000));
        List<TradePrint> prints = contract(market(venue)).tape().printsFrom(0);
        assertThat(prints).extracting(TradePrint::quantity).containsExactly(4L, 3L, 6L, 2L);
        assertThat(prints).extracting(TradePrint::time).isSorted();
        pass(venue, Duration.ofMillis(500));
        assertThat(contract(market(venue)).depth().offer(1).quantity()).isEqualTo(5);
    }

    @Test
    void anOrderBetweenTwoStepsMeetsEverythingThatWasRecordedBeforeIt() throws IOException {
        Venue venue = replay();
        pass(venue, Duration.ofMillis(2_100));
        elapsedNs.addAndGet(Duration.ofMillis(40).toNanos());
        order(venue, Side.BUY, 110_100, 5);
        pass(venue, Duration.ofSeconds(1));
        assertThat(new VenueTruth(venue).executions())
                .as("the trade of 2.130 came before")
                .isEmpty();
    }

    @Test
    void atTheEndTheMarketClosesAndWhatWaitsIsWithdrawn() throws IOException {
        Venue venue = replay();
        order(venue, Side.BUY, 110_000, 2);
        pass(venue, Duration.ofSeconds(7));
        assertThat(market(venue).session().phase()).isEqualTo(SessionPhase.CLOSED);
        assertThat(new VenueTruth(venue).orders().getFirst().withdrawn()).isEqualTo(2);
        DeskAnswer late = venue.handle(new DeskRequest.New(FUTURE, Side.BUY, PriceType.LIMIT, 110_000, 1));
        assertThat(late).isEqualTo(new DeskAnswer.Refused(Refusal.CLOSED));
        pass(venue, Duration.ofMinutes(3));
        assertThat(venue.today()).isEqualTo(DAY);
    }

    @Test
    void itCanStartAgainAtItsEnd() throws IOException {
        Venue venue = replay("loop", "true");
        pass(venue, Duration.ofMillis(6_500));
        assertThat(market(venue).session().phase()).isEqualTo(SessionPhase.CONTINUOUS);
        assertThat(venue.now().toLocalTime()).isBefore(LocalTime.of(9, 0, 3));
        assertThat(contract(market(venue)).tape().size()).isLessThan(2);
        order(venue, Side.BUY, 110_104, 1);
        assertThat(new VenueTruth(venue).executions()).hasSize(1);
    }

    @Test
    void theBooksOfADayThatStartsAgainAreToldAgain() throws IOException {
        Venue venue = replay("loop", "true");
        pass(venue, Duration.ofMillis(4_500));
        List<DerivativeCode> told = new ArrayList<>();
        venue.listen(new VenueListener() {
            @Override
            public void quoted(VenueMarket market, ContractMarket contract) {
                if (market.time().toLocalTime().isBefore(LocalTime.of(9, 0, 3))) {
                    told.add(contract.code());
                }
            }
        });
        pass(venue, Duration.ofSeconds(2));
        assertThat(told).contains(FUTURE);
    }

    @Test
    void itCanStartLaterWithTheTradesBeforeAsHistory() throws IOException {
        Venue venue = replay("from", "09:00:02");
        assertThat(venue.now()).isEqualTo(DAY.atTime(9, 0, 2));
        assertThat(contract(market(venue)).tape().size()).isEqualTo(1);
        assertThat(contract(market(venue)).depth().bid(1).quantity()).isEqualTo(6);
    }

    @Test
    void afterAKillItGoesOnWhereItWas() throws IOException {
        Venue before = replay();
        pass(before, Duration.ofMillis(1_500));
        order(before, Side.BUY, 110_098, 2);
        before.tick();
        pass(before, Duration.ofMillis(500));
        Venue after = replay();
        assertThat(after.today()).isEqualTo(DAY);
        assertThat(after.now()).isAfter(DAY.atTime(9, 0, 1));
        assertThat(new VenueTruth(after).orders()).isEqualTo(new VenueTruth(before).orders());
        assertThat(contract(market(after)).tape().size()).isEqualTo(1);
        pass(after, Duration.ofSeconds(1));
        assertThat(contract(market(after)).tape().size()).isEqualTo(2);
    }

    @Test
    void theSameRecordingAndOrdersGiveTheSameHash() throws IOException {
        assertThat(hash("one")).isEqualTo(hash("two"));
    }

    private String hash(String name) throws IOException {
        Venue venue = replay(directory.resolve(name), Map.of());
        pass(venue, Duration.ofMillis(1_300));
        order(venue, Side.BUY, 110_100, 5);
        pass(venue, Duration.ofSeconds(2));
        return venue.account(ledger -> VenueHash.of(market(venue), ledger));
    }

    private Venue replay(String... more) throws IOException {
        return replay(directory, more.length == 0 ? Map.of() : Map.of(more[0], more[1]));
    }

    private Venue replay(Path at, Map<String, String> more) throws IOException {
        Files.createDirectories(at);
        Path file = Files.writeString(at.resolve("day.csv"), RECORDING);
        Map<String, String> values = new HashMap<>(more);
        values.put("file", file.toString());
        ReplaySettings settings =
                new Binder(new MapConfigurationPropertySource(values)).bindOrCreate("", ReplaySettings.class);
        TradingDays days = new TradingDays(KrxCalendar.bundled());
        return new Venue(
                TestVenue.settings(at, 1),
                days,
                LocalDate.of(2026, 11, 23),
                elapsedNs::get,
                Recording.of(file, settings, days));
    }

    private void pass(Venue venue, Duration time) {
        for (long ms = 0; ms < time.toMillis(); ms += 100) {
            elapsedNs.addAndGet(
                    Duration.ofMillis(Math.min(100, time.toMillis() - ms)).toNanos());
            venue.tick();
        }
    }

    private static VenueMarket market(Venue venue) {
        return venue.market(market -> market);
    }

    private static ContractMarket contract(VenueMarket market) {
        return market.find(FUTURE).orElseThrow();
    }

    private static void order(Venue venue, Side side, long priceCents, long quantity) {
        assertThat(venue.handle(new DeskRequest.New(FUTURE, side, PriceType.LIMIT, priceCents, quantity)))
                .isInstanceOf(DeskAnswer.Taken.class);
    }
}
