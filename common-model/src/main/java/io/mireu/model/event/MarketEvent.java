package io.mireu.model.event;

import io.mireu.model.WireName;
import io.mireu.model.instrument.Instrument;
import io.mireu.model.market.Bar;
import io.mireu.model.market.Quote;
import io.mireu.model.market.SessionStatus;
import io.mireu.model.market.Trade;

/** What the venue says about the market. */
public sealed interface MarketEvent extends Event {

    /** A trade at the venue. */
    @WireName("market.traded")
    record Traded(EventMeta meta, Trade trade) implements MarketEvent {
        @Override
        public String key() {
            return trade.instrument().value();
        }
    }

    /** A changed book. */
    @WireName("market.quoted")
    record Quoted(EventMeta meta, Quote quote) implements MarketEvent {
        @Override
        public String key() {
            return quote.instrument().value();
        }
    }

    /** A minute of trades that is complete. */
    @WireName("market.bar-closed")
    record BarClosed(EventMeta meta, Bar bar) implements MarketEvent {
        @Override
        public String key() {
            return bar.instrument().value();
        }
    }

    /** An instrument of the venue's master. */
    @WireName("market.instrument-listed")
    record InstrumentListed(EventMeta meta, Instrument instrument) implements MarketEvent {
        @Override
        public String key() {
            return instrument.code().value();
        }
    }

    /** The state of a session and the venue's clock. */
    @WireName("market.session-observed")
    record SessionObserved(EventMeta meta, SessionStatus session) implements MarketEvent {
        @Override
        public String key() {
            return session.key();
        }
    }
}
