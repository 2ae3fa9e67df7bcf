package io.mireu.volatility.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TimeAxisTest {

    private static final Instant MONDAY = Instant.parse("2026-11-22T23:45:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-23T23:45:00Z");

    @Test
    void theClosedHoursBetweenTwoSessionsTakeTheWidthOfABreak() {
        TimeAxis axis = axis(120);

        assertThat(axis.stretches()).hasSize(2);
        double night = axis.x(TUESDAY) - axis.x(MONDAY.plusSeconds(119 * 60));
        double minute = axis.x(MONDAY.plusSeconds(60)) - axis.x(MONDAY);
        assertThat(night).isCloseTo(TimeAxis.BREAK_WIDTH + 2 * minute, within(1e-9));
    }

    @Test
    void theAxisReachesFromOneEdgeToTheOther() {
        TimeAxis axis = axis(120);

        assertThat(axis.begin(axis.stretches().getFirst())).isCloseTo(100, within(1e-9));
        assertThat(axis.end(axis.stretches().getLast())).isCloseTo(1500, within(1e-9));
    }

    @Test
    void ticksAreRoundTimesInSeoulAndOnlyWhereThereIsData() {
        assertThat(axis(60).ticks().stream().map(tick -> tick.toLocalTime().toString()))
                .containsExactly(
                        "08:50", "09:00", "09:10", "09:20", "09:30", "09:40", "08:50", "09:00", "09:10", "09:20",
                        "09:30", "09:40");
    }

    private static TimeAxis axis(int minutes) {
        List<Instant> times = Stream.of(MONDAY, TUESDAY)
                .flatMap(open -> IntStream.range(0, minutes).mapToObj(i -> open.plusSeconds(60L * i)))
                .toList();
        return TimeAxis.of(times, 100, 1500);
    }
}
