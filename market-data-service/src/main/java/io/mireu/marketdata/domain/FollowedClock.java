package io.mireu.marketdata.domain;

import io.mireu.model.market.KrxCalendar;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The venue's time, carried on by the machine's clock between two readings. */
public final class FollowedClock {

    private final Clock machine;
    private final AtomicReference<@Nullable ClockReading> reading = new AtomicReference<>();

    /** A clock that has not been read yet. */
    public FollowedClock(Clock machine) {
        this.machine = machine;
    }

    /** Takes in a reading. */
    public void accept(ClockReading next) {
        reading.updateAndGet(current -> current == null ? next : current.orNewer(next));
    }

    /** The reading that it goes by, once there was one. */
    public Optional<ClockReading> reading() {
        return Optional.ofNullable(reading.get());
    }

    /**
     * The venue's time now.
     *
     * @throws IllegalStateException before the first reading
     */
    public Instant now() {
        return venueTimeAt(machine.instant());
    }

    /**
     * The venue's time at a moment of the machine's clock.
     *
     * @throws IllegalStateException before the first reading
     */
    public Instant venueTimeAt(Instant machineTime) {
        return reading()
                .orElseThrow(() -> new IllegalStateException("the venue's clock has not been read yet"))
                .venueTimeAt(machineTime);
    }

    /** The venue's date now. */
    public LocalDate today() {
        return now().atZone(KrxCalendar.ZONE).toLocalDate();
    }
}
