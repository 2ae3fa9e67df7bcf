package io.mireu.strategy.domain;

import java.math.BigDecimal;
import java.time.Instant;

/** What a strategy makes of one moment. */
public sealed interface Evaluation permits Evaluation.Entry, NoEntry {

    /**
     * All conditions hold: enter now.
     *
     * @param at the market's time
     * @param range of the window
     * @param band inside which the best prices lie
     * @param bid best bid, index points
     * @param offer best offer, index points
     */
    record Entry(Instant at, PriceRange range, TriggerBand band, BigDecimal bid, BigDecimal offer)
            implements Evaluation {

        @Override
        public String explain() {
            return "enters: bid " + bid.toPlainString() + " and offer " + offer.toPlainString() + " inside "
                    + band.lower().toPlainString() + " to " + band.upper().toPlainString();
        }
    }

    /** For people, in one sentence. */
    String explain();
}
