package io.mireu.simulator.venue;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** How long the steps are in which everything moves: longer when time runs fast, but a whole part of a minute. */
final class StepLength {

    private static final NavigableMap<Double, Duration> BY_SPEED = new TreeMap<>(Map.of(
            0.0,
            Duration.ofMillis(100),
            30.0,
            Duration.ofMillis(500),
            150.0,
            Duration.ofSeconds(1),
            1_000.0,
            Duration.ofSeconds(10)));

    private StepLength() {}

    /** The length at a speed. */
    static Duration at(double speed) {
        return BY_SPEED.lowerEntry(speed).getValue();
    }

    /** The end of the step after a time: the next whole number of steps of the day. */
    static LocalDateTime next(LocalDateTime time, Duration step) {
        long ofDay = time.toLocalTime().toNanoOfDay();
        return time.plusNanos(step.toNanos() - ofDay % step.toNanos());
    }
}
