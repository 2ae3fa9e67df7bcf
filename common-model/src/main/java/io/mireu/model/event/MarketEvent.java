package io.mireu.model.event;

import io.mireu.model.WireName;
import io.mireu.model.instrument.Instrument;
import io.mireu.model.instrument.ListingStatus;
import io.mireu.model.market.Bar;
import io.mireu.model.market.IndexValue;
import io.mireu.model.market.Indication;
import io.mireu.model.market.Quote;
import io.mireu.model.market.SessionStatus;
import io.mireu.model.market.Trade;
import io.mireu.model.market.TradingLimits;
import org.jspecify.annotations.Nullable;

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

    /**
     * An instrument of the venue's master.
     *
     * @param listing how it stands; null when it is listed and nothing is wrong with it
     */
    @WireName("market.instrument-listed")
    record InstrumentListed(
            EventMeta meta, Instrument instrument, @Nullable ListingStatus listing) implements MarketEvent {

        /** One that can be traded. */
        public InstrumentListed(EventMeta meta, Instrument instrument) {
            this(meta, instrument, null);
        }

        /** Whether orders may be placed in it. */
        public boolean isTradable() {
            return listing == null || listing.isTradable();
        }

        @Override
        public String key() {
            return instrument.code().value();
        }
    }

    /** The expected price of an auction. */
    @WireName("market.indicated")
    record Indicated(EventMeta meta, Indication indication) implements MarketEvent {
        @Override
        public String key() {
            return indication.instrument().value();
        }
    }

    /** Changed limits of prices. */
    @WireName("market.limited")
    record Limited(EventMeta meta, TradingLimits limits) implements MarketEvent {
        @Override
        public String key() {
            return limits.instrument().value();
        }
    }

    /** A value of an index. */
    @WireName("market.index-valued")
    record IndexValued(EventMeta meta, IndexValue index) implements MarketEvent {
        @Override
        public String key() {
            return index.instrument().value();
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
