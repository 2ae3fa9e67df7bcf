package io.mireu.strategy.domain;

import io.mireu.model.strategy.StrategyId;
import io.mireu.model.strategy.StrategyState;
import io.mireu.model.strategy.StrategyState.Status;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A strategy as it is stored: its definition and all that a restart must not forget.
 *
 * @param definition what it is
 * @param status running, stopped or failed
 * @param reason why it is not running, for people; empty while it runs
 * @param entries intents it has issued
 * @param history what limits its next entry
 * @param startedBy who started it last
 * @param startedAt the machine's time of that
 * @param version grows with every change, so that an older copy is recognised
 */
public record Strategy(
        FlexSwitchDefinition definition,
        Status status,
        String reason,
        long entries,
        EntryHistory history,
        String startedBy,
        Instant startedAt,
        long version) {

    /** A strategy that starts for the first time. */
    public static Strategy started(FlexSwitchDefinition definition, String by, Instant at) {
        return new Strategy(definition, Status.RUNNING, "", 0, EntryHistory.none(), by, at, 1);
    }

    /** Its id. */
    public StrategyId id() {
        return definition.id();
    }

    /** Whether it may enter. */
    public boolean isRunning() {
        return status == Status.RUNNING;
    }

    /** Started again with new numbers; what it has open still counts. */
    public Strategy restarted(FlexSwitchDefinition next, String by, Instant at) {
        return new Strategy(next, Status.RUNNING, "", entries, history, by, at, version + 1);
    }

    /** Stopped by somebody, or because it cannot go on. */
    public Strategy halted(Status status, String reason) {
        return new Strategy(definition, status, reason, entries, history, startedBy, startedAt, version + 1);
    }

    /**
     * With one more intent.
     *
     * @param at the market's time of it
     */
    public Strategy entered(Instant at) {
        EntryHistory next = new EntryHistory(at, history.openEntries() + 1);
        return new Strategy(definition, status, reason, entries + 1, next, startedBy, startedAt, version + 1);
    }

    /** With another number of open entries. */
    public Strategy withOpenEntries(int open) {
        EntryHistory next = new EntryHistory(history.lastEntryAt(), open);
        return new Strategy(definition, status, reason, entries, next, startedBy, startedAt, version + 1);
    }

    /**
     * The state as others see it.
     *
     * @param note what it waits for
     * @param asOf the market's time
     */
    public StrategyState state(@Nullable String note, Instant asOf) {
        return new StrategyState(
                id(),
                definition.kind(),
                definition.instrument(),
                status,
                entries,
                history.openEntries(),
                history.lastEntryAt(),
                isRunning() && note != null ? note : reason,
                asOf);
    }
}
