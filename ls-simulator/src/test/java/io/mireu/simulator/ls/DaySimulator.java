package io.mireu.simulator.ls;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;

/** One venue for all tests that only read from it; it ends with the JVM. */
final class DaySimulator {

    private static @Nullable RunningSimulator running;

    private DaySimulator() {}

    static synchronized RunningSimulator get() {
        RunningSimulator known = running;
        if (known == null) {
            known = start();
            running = known;
        }
        return known;
    }

    private static RunningSimulator start() {
        try {
            return new RunningSimulator(
                    Files.createTempDirectory("mireu-day"),
                    "mireu.simulator.wire.rate-limit-factor=0",
                    "mireu.simulator.market.full-size-future=true",
                    "mireu.simulator.market.option-trades-per-second=8",
                    "mireu.simulator.reads.greeks-interval=200ms",
                    "mireu.simulator.reads.spot-interval=200ms",
                    "mireu.simulator.reads.flow-interval=200ms");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
