package io.mireu.marketdata.domain;

import io.mireu.model.instrument.InstrumentCode;
import io.mireu.model.market.TradingLimits;

/**
 * One thing that a stream can be subscribed to, by day and by night alike.
 *
 * @param kind what of the instrument
 * @param instrument short code
 */
public record Channel(Kind kind, InstrumentCode instrument) {

    /** What of an instrument. */
    public enum Kind {
        TRADES,
        BOOK,
        /** Expected prices of auctions. */
        INDICATION,
        /** Limits of prices that move with the market. */
        LIMITS,
        /** Changes of the step of the day's limits. */
        STEPS,
        /** The venue's own sensitivities of an option. */
        GREEKS,
        /** The value of an index. */
        VALUE;

        /** The channel that brings limits of a kind. */
        public static Kind of(TradingLimits.Kind limits) {
            return switch (limits) {
                case STEP -> STEPS;
                case BAND -> LIMITS;
            };
        }
    }
}
