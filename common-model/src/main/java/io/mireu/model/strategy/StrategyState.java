package io.mireu.model.strategy;

import io.mireu.model.instrument.DerivativeCode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How one definition of a strategy stands.
 *
 * @param strategy which definition
 * @param kind which FlexSwitch strategy
 * @param instrument what it trades
 * @param status running, stopped or failed
 * @param entries intents it has issued
 * @param openEntries portfolios of it that are open
 * @param lastEntryAt the market's time of its last entry; null when there was none
 * @param note what it waits for, for people
 * @param asOf the market's time
 */
public record StrategyState(
        StrategyId strategy,
        StrategyKind kind,
        DerivativeCode instrument,
        Status status,
        long entries,
        int openEntries,
        @Nullable Instant lastEntryAt,
        String note,
        Instant asOf) {

    /** Whether it works. */
    public enum Status {
        RUNNING,
        STOPPED,
        FAILED
    }
}
