package io.mireu.marketdata.adapter.in.ls;

import io.mireu.marketdata.domain.Channel;
import io.mireu.model.instrument.InstrumentCode;
import java.time.Instant;
import java.util.function.Consumer;

/**
 * That something came of a channel.
 *
 * @param kind what of the instrument
 * @param instrument of which
 * @param venueTime the venue's time
 */
record LsArrival(Channel.Kind kind, InstrumentCode instrument, Instant venueTime) {

    /** Tells of what channel an observation is, where it is of one. */
    static void ifOfChannel(LsObservation observation, Consumer<LsArrival> taker) {
        switch (observation) {
            case LsObservation.OfTrade(var trade) ->
                taker.accept(new LsArrival(Channel.Kind.TRADES, trade.instrument(), trade.venueTime()));
            case LsObservation.OfQuote(var quote) ->
                taker.accept(new LsArrival(Channel.Kind.BOOK, quote.instrument(), quote.venueTime()));
            case LsObservation.OfIndication(var indication) ->
                taker.accept(new LsArrival(Channel.Kind.INDICATION, indication.instrument(), indication.venueTime()));
            case LsObservation.OfLimits(var limits) ->
                taker.accept(new LsArrival(Channel.Kind.of(limits.kind()), limits.instrument(), limits.venueTime()));
            case LsObservation.OfIndex(var value) ->
                taker.accept(new LsArrival(Channel.Kind.VALUE, value.instrument(), value.venueTime()));
            case LsObservation.OfLimitStep _,
                    LsObservation.OfGreeks _,
                    LsObservation.OfSession _,
                    LsObservation.Irrelevant _,
                    LsObservation.AtAnotherTime _,
                    LsObservation.Impossible _ -> {}
        }
    }
}
