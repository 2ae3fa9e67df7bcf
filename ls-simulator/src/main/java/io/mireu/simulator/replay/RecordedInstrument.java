package io.mireu.simulator.replay;

import io.mireu.model.instrument.Instrument;
import io.mireu.model.instrument.TickTable;
import org.jspecify.annotations.Nullable;

/**
 * A contract of a recorded day, with the terms that it had then.
 *
 * @param instrument code, name, expiry, strike
 * @param multiplierKrw KRW for one index point of one contract then; the account counts with the product's of today
 * @param ticks the prices that orders might have
 * @param limits previous close and price limits, null where the recording does not say
 */
public record RecordedInstrument(
        Instrument.Derivative instrument,
        long multiplierKrw,
        TickTable ticks,
        @Nullable Limits limits) {

    /**
     * Previous close and price limits.
     *
     * @param previousCloseCents cents
     * @param upperCents highest price of the day, cents
     * @param lowerCents lowest price of the day, cents
     */
    public record Limits(long previousCloseCents, long upperCents, long lowerCents) {

        public Limits {
            if (lowerCents <= 0 || lowerCents > upperCents) {
                throw new IllegalArgumentException("limits from " + lowerCents + " to " + upperCents);
            }
        }
    }
}
