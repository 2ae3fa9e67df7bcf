package io.mireu.marketdata.domain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Joins pages of a tick chart, asked for from the newest to the oldest, into one ascending list. */
public final class TickPages {

    private List<Tick> ticks = List.of();

    /**
     * Puts an older page before what is there. The page covers the whole of its last instant, so only what is later than
     * that is kept of the newer ones.
     *
     * @param older ascending
     * @return whether the page brought anything older
     */
    public boolean prepend(List<Tick> older) {
        if (older.isEmpty() || (!ticks.isEmpty() && !first(older).isBefore(first(ticks)))) {
            return false;
        }
        Instant covered = older.getLast().venueTime();
        List<Tick> joined = new ArrayList<>(older);
        ticks.stream().filter(tick -> tick.venueTime().isAfter(covered)).forEach(joined::add);
        ticks = List.copyOf(joined);
        return true;
    }

    /** Everything so far, ascending. */
    public List<Tick> ticks() {
        return ticks;
    }

    /** Everything so far without the first minute, which may be there in part only. */
    public List<Tick> wholeMinutes() {
        if (ticks.isEmpty()) {
            return ticks;
        }
        Instant whole = first(ticks).truncatedTo(ChronoUnit.MINUTES).plus(1, ChronoUnit.MINUTES);
        return ticks.stream().filter(tick -> !tick.venueTime().isBefore(whole)).toList();
    }

    /** Whether it reaches back to before an instant. */
    public boolean reaches(Instant from) {
        return !ticks.isEmpty() && first(ticks).isBefore(from);
    }

    private static Instant first(List<Tick> page) {
        return page.getFirst().venueTime();
    }
}
