package io.mireu.marketdata.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Stretches of a session's cumulative volume of which no trade was seen. */
final class VolumeHoles {

    /** Beyond it the oldest are given up: so many do not come from a line that loses a frame now and then. */
    private static final int MOST = 256;

    private final List<Hole> holes = new ArrayList<>();

    /**
     * A stretch.
     *
     * @param after contracts before it
     * @param upTo contracts with it
     * @param from the venue's time of the trade before it
     * @param to the venue's time of the trade after it
     */
    private record Hole(long after, long upTo, Instant from, Instant to) {

        boolean takes(long before, long volume, Instant time) {
            return before >= after && volume <= upTo && !time.isBefore(from) && !time.isAfter(to);
        }
    }

    void clear() {
        holes.clear();
    }

    boolean isEmpty() {
        return holes.isEmpty();
    }

    /** Contracts in all of them. */
    long contracts() {
        return holes.stream().mapToLong(hole -> hole.upTo - hole.after).sum();
    }

    /** Remembers a stretch, later than all before. */
    void add(long after, long upTo, Instant from, Instant to) {
        if (holes.size() == MOST) {
            holes.removeFirst();
        }
        holes.add(new Hole(after, upTo, from, to));
    }

    /**
     * Takes a trade into the stretch that has room for it.
     *
     * @param before contracts before the trade
     * @param volume contracts with the trade
     * @return whether there was room
     */
    boolean fill(long before, long volume, Instant time) {
        for (int i = 0; i < holes.size(); i++) {
            Hole hole = holes.get(i);
            if (hole.takes(before, volume, time)) {
                holes.remove(i);
                if (volume < hole.upTo) {
                    holes.add(i, new Hole(volume, hole.upTo, time, hole.to));
                }
                if (before > hole.after) {
                    holes.add(i, new Hole(hole.after, before, hole.from, time));
                }
                return true;
            }
        }
        return false;
    }
}
