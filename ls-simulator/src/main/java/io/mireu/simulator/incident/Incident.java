package io.mireu.simulator.incident;

import io.mireu.simulator.fault.FaultOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A script of faults, as its file has it. When it ends, all that it armed is cleared.
 *
 * @param name small letters, digits and hyphens
 * @param source where it happened, null for one's own
 */
public record Incident(
        String name,
        String korean,
        String english,
        Text description,
        @Nullable String source,
        List<Step> steps) {

    public Incident {
        if (name == null || !name.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("an incident's name has small letters, digits and hyphens: " + name);
        }
        if (steps == null || steps.isEmpty()) {
            throw new IllegalArgumentException("incident " + name + " has no steps");
        }
        if (korean == null || english == null || description == null) {
            throw new IllegalArgumentException("incident " + name + " has no title or description in both languages");
        }
        steps = List.copyOf(steps);
    }

    /** A text in both languages. */
    public record Text(String korean, String english) {}

    /**
     * A step: waits, then arms a fault or clears those of a kind, then may wait until its fault has been committed.
     *
     * @param afterMs pause before it, milliseconds
     * @param fault what to arm, or null
     * @param clear a fault's kind to clear, or null
     * @param untilCommittedMs how long at most the script waits until the fault has been committed as often as it was
     *     ordered, milliseconds; 0 for not at all
     */
    public record Step(
            long afterMs,
            @Nullable FaultOrder fault,
            @Nullable String clear,
            long untilCommittedMs) {

        private static final long LONGEST_MS = 3_600_000;

        public Step {
            if (afterMs < 0 || afterMs > LONGEST_MS || untilCommittedMs < 0 || untilCommittedMs > LONGEST_MS) {
                throw new IllegalArgumentException("a step waits between 0 ms and one hour");
            }
            if (fault != null) {
                fault.fault();
            }
            if (clear != null) {
                FaultOrder.kind(clear);
            }
        }
    }
}
