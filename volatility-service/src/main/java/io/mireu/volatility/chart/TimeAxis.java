package io.mireu.volatility.chart;

import io.mireu.model.market.KrxCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * The common time axis: linear within a session, with a narrow break for the closed hours between two.
 *
 * @param stretches of time with data
 * @param left pixels
 * @param pixelsPerSecond within a stretch
 */
record TimeAxis(List<Stretch> stretches, double left, double pixelsPerSecond) {

    static final double BREAK_WIDTH = 22;

    /** A longer pause is a break between sessions; the shortest one of the venue is over two hours. */
    private static final Duration PAUSE = Duration.ofMinutes(75);

    private static final Duration EDGE = Duration.ofMinutes(1);
    private static final int[] STEPS_MIN = {1, 2, 5, 10, 15, 30, 60, 120, 180, 360, 720};
    private static final double TICK_DISTANCE = 78;

    /**
     * A stretch without a break.
     *
     * @param before seconds of all stretches before it
     */
    record Stretch(Instant from, Instant until, int number, double before) {

        double seconds() {
            return Duration.between(from, until).toSeconds();
        }

        boolean contains(Instant at) {
            return !at.isBefore(from) && !at.isAfter(until);
        }
    }

    /** The axis of these times, oldest first, at least one. */
    static TimeAxis of(List<Instant> times, double left, double right) {
        List<Stretch> stretches = new ArrayList<>();
        double before = 0;
        int begin = 0;
        for (int i = 1; i <= times.size(); i++) {
            if (i == times.size()
                    || Duration.between(times.get(i - 1), times.get(i)).compareTo(PAUSE) > 0) {
                var stretch = new Stretch(
                        times.get(begin).minus(EDGE), times.get(i - 1).plus(EDGE), stretches.size(), before);
                stretches.add(stretch);
                before += stretch.seconds();
                begin = i;
            }
        }
        double width = right - left - BREAK_WIDTH * (stretches.size() - 1);
        return new TimeAxis(List.copyOf(stretches), left, width / before);
    }

    /** Pixels from the left edge of the picture; of a time within a stretch. */
    double x(Instant at) {
        Stretch stretch = stretchOf(at);
        return x(stretch, Duration.between(stretch.from(), at).toMillis() / 1000.0);
    }

    /** Where a stretch begins. */
    double begin(Stretch stretch) {
        return x(stretch, 0);
    }

    /** Where a stretch ends. */
    double end(Stretch stretch) {
        return x(stretch, stretch.seconds());
    }

    private double x(Stretch stretch, double seconds) {
        return left + stretch.number() * BREAK_WIDTH + (stretch.before() + seconds) * pixelsPerSecond;
    }

    Stretch stretchOf(Instant at) {
        return stretches.stream()
                .filter(stretch -> stretch.contains(at))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(at + " is not on the axis"));
    }

    /** Round times of the market's day, far enough apart to be labelled. */
    List<ZonedDateTime> ticks() {
        List<ZonedDateTime> ticks = new ArrayList<>();
        int step = stepMin();
        for (Stretch stretch : stretches) {
            ZonedDateTime day = stretch.from().atZone(KrxCalendar.ZONE).with(LocalTime.MIN);
            for (ZonedDateTime at = day; !at.toInstant().isAfter(stretch.until()); at = at.plusMinutes(step)) {
                if (stretch.contains(at.toInstant())) {
                    ticks.add(at);
                }
            }
        }
        return ticks;
    }

    private int stepMin() {
        for (int step : STEPS_MIN) {
            if (step * 60 * pixelsPerSecond >= TICK_DISTANCE) {
                return step;
            }
        }
        return STEPS_MIN[STEPS_MIN.length - 1];
    }
}
