package io.mireu.marketdata.adapter.in.ls;

import io.mireu.model.market.Quote;
import io.mireu.model.market.SessionSignal;
import io.mireu.model.market.Trade;

/** What a frame says, in our language. */
sealed interface LsObservation {

    /** A trade. */
    record OfTrade(Trade trade) implements LsObservation {}

    /** A book. */
    record OfQuote(Quote quote) implements LsObservation {}

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
