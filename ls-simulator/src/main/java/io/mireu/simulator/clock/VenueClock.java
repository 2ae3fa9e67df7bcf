package io.mireu.simulator.clock;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.function.LongSupplier;

/** The venue's time: an anchor plus what has elapsed since, never the machine's wall clock. Market time, Asia/Seoul. */
public final class VenueClock {

    private final LongSupplier elapsedNs;
    private final double speed;
    private LocalDateTime anchor;
    private long anchorNs;

    /**
     * A clock that runs on from a time.
     *
     * @param elapsedNs a monotonic source, nanoseconds
     * @param speed venue seconds per machine second
     */
    public VenueClock(LocalDateTime start, LongSupplier elapsedNs, double speed) {
        this.elapsedNs = elapsedNs;
        this.speed = speed;
        this.anchor = start;
        this.anchorNs = elapsedNs.getAsLong();
    }

    /** The venue's time, to the microsecond. */
    public synchronized LocalDateTime now() {
        long sinceNs = (long) ((elapsedNs.getAsLong() - anchorNs) * speed);
        return anchor.plusNanos(sinceNs).truncatedTo(ChronoUnit.MICROS);
    }

    /** The machine's time since some moment, nanoseconds. */
    public long elapsedNs() {
        return elapsedNs.getAsLong();
    }

    /** Today at the venue. */
    public LocalDate today() {
        return now().toLocalDate();
    }

    /** Jumps, for example from the evening to the next morning. */
    public synchronized void moveTo(LocalDateTime time) {
        anchor = time;
        anchorNs = elapsedNs.getAsLong();
    }
}
