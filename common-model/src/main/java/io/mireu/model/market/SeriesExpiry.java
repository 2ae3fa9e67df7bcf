package io.mireu.model.market;

import io.mireu.model.instrument.SeriesRule;
import java.time.LocalDate;

/**
 * A series with its last trading day.
 *
 * @param rule monthly, or weekly by weekday
 * @param name the contract month or week, for example {@code 2611} or {@code 2609W4}
 * @param namedAfter the day that the rule gives before any move
 * @param lastTradingDay the last day on which it trades
 */
public record SeriesExpiry(SeriesRule rule, String name, LocalDate namedAfter, LocalDate lastTradingDay) {

    /** Whether a closed day moved it. */
    public boolean isMoved() {
        return !namedAfter.equals(lastTradingDay);
    }
}
