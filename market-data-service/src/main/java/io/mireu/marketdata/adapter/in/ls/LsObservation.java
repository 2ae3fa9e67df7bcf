package io.mireu.marketdata.adapter.in.ls;

import io.mireu.marketdata.domain.VenueGreeks;
import io.mireu.model.market.IndexValue;
import io.mireu.model.market.Indication;
import io.mireu.model.market.Quote;
import io.mireu.model.market.SessionSignal;
import io.mireu.model.market.Trade;
import io.mireu.model.market.TradingLimits;

/** What a frame says, in our language. */
sealed interface LsObservation {

    /** A trade. */
    record OfTrade(Trade trade) implements LsObservation {}

    /** A book. */
    record OfQuote(Quote quote) implements LsObservation {}

    /** The expected price of an auction. */
    record OfIndication(Indication indication) implements LsObservation {}

    /** Limits of an instrument's prices. */
    record OfLimits(TradingLimits limits) implements LsObservation {}

    /**
     * A step of a whole market's daily limit.
     *
     * @param limits without prices
     * @param message for people
     */
    record OfLimitStep(TradingLimits limits, String message) implements LsObservation {}

    /** A value of an index. */
    record OfIndex(IndexValue value) implements LsObservation {}

    /** What the venue says beside its own sensitivities of an option. */
    record OfGreeks(VenueGreeks greeks) implements LsObservation {}

    /** A change of a session. */
    record OfSession(SessionSignal signal) implements LsObservation {}

    /** Nothing that concerns us. */
    record Irrelevant() implements LsObservation {}

    /**
     * A time that is far from the venue's clock as we know it: a wrong frame, or the venue's clock was set anew.
     *
     * @param reason the two times
     */
    record AtAnotherTime(String reason) implements LsObservation {}

    /**
     * Nothing that can be true.
     *
     * @param reason what is wrong with it
     */
    record Impossible(String reason) implements LsObservation {}
}
