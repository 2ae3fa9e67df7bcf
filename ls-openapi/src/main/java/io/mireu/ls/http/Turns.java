package io.mireu.ls.http;

import java.util.ArrayDeque;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Order of those who wait: lane by lane, within a lane first come, first served. A lane that others have overtaken a few
 * times gets a turn all the same, so that none starves. Guarded by its owner's lock.
 */
final class Turns {
    /** How often others may overtake a waiting lane. */
    private static final int PATIENCE = 4;

    private final Map<Lane, ArrayDeque<Object>> waiting = new EnumMap<>(Lane.class);
    private final Map<Lane, Integer> overtaken = new EnumMap<>(Lane.class);

    Turns() {
        for (Lane lane : Lane.values()) {
            waiting.put(lane, new ArrayDeque<>());
            overtaken.put(lane, 0);
        }
    }

    void join(Lane lane, Object ticket) {
        of(lane).add(ticket);
    }

    boolean isNext(Object ticket) {
        Lane lane = next();
        return lane != null && ticket.equals(of(lane).peek());
    }

    /** The ticket goes: it has had its turn. */
    void served(Lane lane, Object ticket) {
        of(lane).remove(ticket);
        overtaken.put(lane, 0);
        for (Lane other : Lane.values()) {
            if (other.compareTo(lane) > 0 && !of(other).isEmpty()) {
                overtaken.merge(other, 1, Integer::sum);
            }
        }
    }

    /** The ticket goes without a turn. */
    void left(Lane lane, Object ticket) {
        of(lane).remove(ticket);
    }

    private @Nullable Lane next() {
        Lane first = null;
        for (Lane lane : Lane.values()) {
            if (!of(lane).isEmpty()) {
                if (overtaken.getOrDefault(lane, 0) >= PATIENCE) {
                    return lane;
                }
                first = first == null ? lane : first;
            }
        }
        return first;
    }

    private ArrayDeque<Object> of(Lane lane) {
        return Objects.requireNonNull(waiting.get(lane));
    }
}
