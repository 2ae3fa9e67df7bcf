package io.mireu.simulator.venue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WideMarketTest {

    @TempDir
    private Path directory;

    private static long cpu() {
        return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    @Test
    void measure() {
        for (String regime : new String[] {"normal", "quiet", "crash"}) {
            long t0 = cpu();
            TestVenue venue = TestVenue.with(
                    directory.resolve(regime), LocalDate.of(2026, 11, 26), Map.of("market.listing", "wide", "market.option-trades-per-second", "25", "market.regime", regime));
            long t1 = cpu();
            System.out.println(regime + " start ms " + (t1 - t0) / 1_000_000 + " contracts "
                    + venue.venue.market(m -> m.contracts().size()));
            for (int i = 0; i < 6; i++) {
                t0 = cpu();
                venue.pass(Duration.ofSeconds(30));
                t1 = cpu();
                System.out.println("step us " + (t1 - t0) / 1000 / 300 + " index " + venue.venue.market(m -> m.prices().index()) + " vol " + venue.venue.market(m -> m.volatility()));
            }
        }
        assertThat(1).isEqualTo(1);
    }
}
