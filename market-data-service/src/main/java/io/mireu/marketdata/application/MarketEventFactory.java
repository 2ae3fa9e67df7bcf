package io.mireu.marketdata.application;

import io.mireu.model.event.EventMeta;
import io.mireu.model.event.MarketEvent;
import io.mireu.model.instrument.Instrument;
import io.mireu.model.instrument.ListingStatus;
import io.mireu.model.market.Bar;
import io.mireu.model.market.IndexValue;
import io.mireu.model.market.Indication;
import io.mireu.model.market.Quote;
import io.mireu.model.market.SessionStatus;
import io.mireu.model.market.Trade;
import io.mireu.model.market.TradingLimits;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Makes events whose ids follow from the facts wherever the same fact can be learnt twice. */
public final class MarketEventFactory {

    private final Clock machine;

    /** With the machine's clock, which says when something was written down. */
    public MarketEventFactory(Clock machine) {
        this.machine = machine;
    }

    /** A trade: the same from the stream and from the chart, by its place in the session's volume. */
    public MarketEvent.Traded traded(Trade trade) {
        Instant second = trade.venueTime().truncatedTo(ChronoUnit.SECONDS);
        String volume = Long.toString(trade.cumulativeVolume());
        var id = EventMeta.idOf("trade", trade.instrument().value(), second.toString(), volume);
        return new MarketEvent.Traded(EventMeta.of(id, trade.venueTime(), machine, null), trade);
    }

    /** A book: the venue cannot be asked for it again, so it is unique. */
    public MarketEvent.Quoted quoted(Quote quote) {
        return new MarketEvent.Quoted(EventMeta.unique(quote.venueTime(), machine, null), quote);
    }

    /** An expected price: the venue cannot be asked for it again. */
    public MarketEvent.Indicated indicated(Indication indication) {
        return new MarketEvent.Indicated(EventMeta.unique(indication.venueTime(), machine, null), indication);
    }

    /** Limits, as told once. */
    public MarketEvent.Limited limited(TradingLimits limits) {
        return new MarketEvent.Limited(EventMeta.unique(limits.venueTime(), machine, null), limits);
    }

    /** A value of an index: the venue cannot be asked for it again. */
    public MarketEvent.IndexValued valued(IndexValue value) {
        return new MarketEvent.IndexValued(EventMeta.unique(value.venueTime(), machine, null), value);
    }

    /** A minute, by its start; a correction by its number too. */
    public MarketEvent.BarClosed barClosed(Bar bar) {
        String minute = bar.revision() == 0 ? bar.start().toString() : bar.start() + "/" + bar.revision();
        var id = EventMeta.idOf("bar", bar.instrument().value(), minute);
        return new MarketEvent.BarClosed(EventMeta.of(id, bar.start().plus(1, ChronoUnit.MINUTES), machine, null), bar);
    }

    /** An instrument with which nothing is wrong, by what it is. */
    public MarketEvent.InstrumentListed listed(Instrument instrument, Instant venueTime) {
        return listed(instrument, ListingStatus.ACTIVE, venueTime);
    }

    /** An instrument, by what it is and how it stands. */
    public MarketEvent.InstrumentListed listed(Instrument instrument, ListingStatus listing, Instant venueTime) {
        var id = listing.isTradable()
                ? EventMeta.idOf("instrument", instrument.toString())
                : EventMeta.idOf("instrument", instrument.toString(), listing.toString());
        return new MarketEvent.InstrumentListed(
                EventMeta.of(id, venueTime, machine, null), instrument, listing.isTradable() ? null : listing);
    }

    /** A state of the session, observed once. */
    public MarketEvent.SessionObserved observed(SessionStatus session) {
        return new MarketEvent.SessionObserved(EventMeta.unique(session.venueTime(), machine, null), session);
    }
}
