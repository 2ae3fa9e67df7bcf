package io.mireu.order.crash;

import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.embedded.Sweep;
import io.mireu.model.order.Leg;
import io.mireu.model.order.Side;
import io.mireu.order.crash.FakeVenue.Fate;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Crashes at every boundary of the path, on real tables: nothing is sent twice, no fill is lost, all is told once. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CrashSweepIT {

    private static final Logger log = LoggerFactory.getLogger(CrashSweepIT.class);
    private static final int SAMPLE = 200;
    private static final int THREADS = 3;
    /** Every how many boundaries the normal run crashes; the full sweep crashes at each. */
    private static final int STRIDE = 9;

    private static final String SWEEP = "order-crash-points";
    private static final int STEPS = 20;
    private static final int STEP = 500;

    private CrashDatabase database;

    @BeforeAll
    void createTables() {
        database = new CrashDatabase();
    }

    @AfterAll
    void close() {
        database.close();
    }

    @Test
    void randomHistoriesEndWithTheVenuesBookAndOursTheSame() throws Exception {
        if (Sweep.isAsked(SWEEP)) {
            sweep();
        } else {
            prove(1, SAMPLE);
        }
    }

    private void sweep() throws Exception {
        Sweep sweep = Sweep.resume(SWEEP, 1);
        while (sweep.done() < STEPS) {
            RandomHistory.Figures figures = prove(1 + (long) sweep.done() * STEP, STEP);
            sweep.finishStep(Map.of(
                    "histories", (long) STEP,
                    "venueOrders", (long) figures.venueOrders(),
                    "crashes", (long) figures.crashes(),
                    "ordersInDoubt", figures.doubted(),
                    "violations", 0L));
        }
        sweep.record(Clock.systemUTC());
    }

    private RandomHistory.Figures prove(long firstSeed, int count) throws Exception {
        RandomHistory.Figures sum = new RandomHistory.Figures(0, 0, 0);
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<RandomHistory.Figures>> histories = LongStream.range(firstSeed, firstSeed + count)
                    .mapToObj(seed -> threads.submit(() -> run(seed)))
                    .toList();
            for (Future<RandomHistory.Figures> history : histories) {
                sum = sum.plus(history.get());
            }
        }
        log.info("{} histories: {}", count, sum);
        assertThat(sum.crashes()).as("the sweep must crash to prove anything").isGreaterThan(count);
        assertThat(sum.doubted()).as("orders in doubt").isGreaterThan(count);
        return sum;
    }

    private RandomHistory.Figures run(long seed) {
        try {
            return new RandomHistory(database, seed).run();
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
        }
    }

    @ParameterizedTest
    @EnumSource(Fate.class)
    void aCrashAtEveryBoundaryOfTwoLegsLeavesNothingDoubtful(Fate fateOfFirst) {
        int stride = Sweep.isAsked(SWEEP) ? 1 : STRIDE;
        int boundary = 1 + fateOfFirst.name().length() % stride - stride;
        World world;
        do {
            boundary += stride;
            world = new World(database, fateOfFirst + "-" + boundary, new FirstThenTaken(fateOfFirst)::next);
            twoLegs(world, boundary);
            new Ledger(database, world).assertTrue();
        } while (world.crashes() > 0);
        assertThat(boundary).as("boundaries of the path").isGreaterThan(40);
    }

    private void twoLegs(World world, int boundary) {
        Ledger ledger = new Ledger(database, world);
        world.issue(false, List.of(Leg.market(World.FUTURE, Side.BUY, 2), Leg.market(World.FUTURE, Side.SELL, 1)));
        world.venue.fillBeforeAnswering(true);
        world.crash.arm(boundary);
        for (int round = 0; round < 40 && !ledger.isSettled(); round++) {
            world.deliverIntent();
            world.reconcile();
            world.send();
            world.hear(true);
            world.venue.orders().forEach(order -> world.venue.fill(order, 1));
            world.hear(false);
            world.pass(Duration.ofSeconds(3));
        }
        assertThat(ledger.isSettled())
                .as("settled after a crash at boundary " + boundary)
                .isTrue();
    }

    /** One fate for the first request, no trouble for the others. */
    private static final class FirstThenTaken {
        private final Fate first;
        private boolean drawn;

        private FirstThenTaken(Fate first) {
            this.first = first;
        }

        private Fate next() {
            Fate fate = drawn ? Fate.TAKEN : first;
            drawn = true;
            return fate;
        }
    }
}
