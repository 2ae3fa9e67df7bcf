package io.mireu.simulator.venue;

import io.mireu.model.price.LimitStepChange;
import io.mireu.simulator.clock.VenueTime;
import io.mireu.simulator.journal.JournalFile;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** What was announced in a session, in its journal before anybody hears of it. */
final class SessionRecord {

    private final JournalFile<MarketEntry> journal;
    private final List<LimitStepChange> steps = new ArrayList<>();
    private final List<MarketEntry.Halted> halts = new ArrayList<>();
    private OptionalDouble closingIndex = OptionalDouble.empty();

    SessionRecord(JournalFile<MarketEntry> journal) {
        this.journal = journal;
    }

    /** Writes something down. */
    void add(MarketEntry entry) {
        journal.append(List.of(entry));
        take(entry);
    }

    /** Takes in what was written down before. */
    void take(MarketEntry entry) {
        switch (entry) {
            case MarketEntry.StepAnnounced step ->
                steps.add(new LimitStepChange(step.side(), step.step(), VenueTime.instant(step.time())));
            case MarketEntry.Halted halt -> halts.add(halt);
            case MarketEntry.IndexClosed closed -> closingIndex = OptionalDouble.of(closed.index());
            case MarketEntry.Opened _, MarketEntry.Generated _, MarketEntry.Printed _, MarketEntry.Checkpoint _ -> {}
        }
    }

    /** The wider price limits that were announced. */
    List<LimitStepChange> steps() {
        return List.copyOf(steps);
    }

    /** The stages of the circuit breaker, first to last. */
    List<MarketEntry.Halted> halts() {
        return List.copyOf(halts);
    }

    /** The day's closing index, once it is known, points. */
    OptionalDouble closingIndex() {
        return closingIndex;
    }
}
