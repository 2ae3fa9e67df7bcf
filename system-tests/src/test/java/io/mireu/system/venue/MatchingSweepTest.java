package io.mireu.system.venue;

import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.embedded.Sweep;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Random orders of all types: quantity is conserved order by order, priority holds, the book is never crossed in
 * continuous trading, all-or-nothing is, immediate orders never rest, and an auction trades as much as any price would.
 */
class MatchingSweepTest {

    private static final Logger log = LoggerFactory.getLogger(MatchingSweepTest.class);
    private static final String SWEEP = "matching";
    private static final long SEED = 20261123;
    private static final int SAMPLE = 30_000;
    private static final int STEPS = 100;
    private static final int STEP = 10_000;

    @Test
    void randomOrdersTradeAsTheRulesRead() {
        if (Sweep.isAsked(SWEEP)) {
            sweep();
        } else {
            prove(SEED, SAMPLE);
        }
    }

    private static void sweep() {
        Sweep sweep = Sweep.resume(SWEEP, SEED);
        while (sweep.done() < STEPS) {
            RandomOrders.Figures figures = prove(SEED + sweep.done(), STEP);
            sweep.finishStep(Map.of(
                    "orders", figures.orders(),
                    "trades", figures.trades(),
                    "auctions", figures.auctions(),
                    "amendments", figures.amendments(),
                    "violations", 0L));
        }
        sweep.record(Clock.systemUTC());
    }

    private static RandomOrders.Figures prove(long seed, int orders) {
        try {
            RandomOrders.Figures figures = new RandomOrders(seed).run(orders);
            log.info("seed {}: {}", seed, figures);
            assertThat(figures.trades()).as("trades").isGreaterThan(orders / 4);
            assertThat(figures.auctions()).as("auctions").isPositive();
            return figures;
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
        }
    }
}
