package io.mireu.marketdata.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Whether the minutes of one instrument may lack trades, so that a chart must be asked. */
public final class ChartNeed {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration PAUSE = MINUTE;

    private boolean unknown = true;
    private @Nullable Instant firstDoubt;
    private Instant lastDoubt = Instant.MIN;
    private Instant notBefore = Instant.MIN;

    /** Trades before an instant were missed, or came from nobody knows where. */
    public void doubt(Instant venueTime) {
        Instant minuteEnd = venueTime.truncatedTo(ChronoUnit.MINUTES).plus(MINUTE);
        if (firstDoubt == null) {
            firstDoubt = minuteEnd;
        }
        lastDoubt = minuteEnd.isAfter(lastDoubt) ? minuteEnd : lastDoubt;
    }

    /**
     * Whether a chart should be asked.
     *
     * @param chartedUntil minutes that ended by then are whole in the venue's charts
     */
    public boolean isDue(Instant chartedUntil) {
        boolean doubtful = firstDoubt != null && !firstDoubt.isAfter(chartedUntil);
        return (unknown || doubtful) && !chartedUntil.isBefore(notBefore);
    }

    /** The chart told the minutes that ended by an instant. */
    public void filled(Instant until) {
        unknown = false;
        firstDoubt = lastDoubt.isAfter(until) ? lastDoubt : null;
        notBefore = until.plus(PAUSE);
    }

    /** The chart could not be read. */
    public void failed(Instant venueTime) {
        notBefore = venueTime.plus(PAUSE);
    }
}
