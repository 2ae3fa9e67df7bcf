package io.mireu.marketdata.adapter.out.kafka;

import io.mireu.marketdata.application.MarketEvents;
import io.mireu.model.event.MarketEvent;
import io.mireu.model.market.Bar;
import io.mireu.model.market.DataOrigin;
import io.mireu.model.market.IndexValue;
import io.mireu.model.market.Indication;
import io.mireu.model.market.Quote;
import io.mireu.model.market.Trade;
import io.mireu.model.market.TradingLimits;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** Says of what a venue that plays a recorded day pushed that it is a replay; what was asked for stays what it is. */
@Component
@Primary
@ConditionalOnProperty("mireu.market.replay.day")
class ReplayedMarketEvents implements MarketEvents {

    private final KafkaMarketEvents topics;

    ReplayedMarketEvents(KafkaMarketEvents topics) {
        this.topics = topics;
    }

    @Override
    public void publish(MarketEvent event) {
        topics.publish(marked(event));
    }

    private static MarketEvent marked(MarketEvent event) {
        return switch (event) {
            case MarketEvent.Traded(var meta, Trade t) -> new MarketEvent.Traded(meta, played(t));
            case MarketEvent.Quoted(var meta, Quote q) -> new MarketEvent.Quoted(meta, played(q));
            case MarketEvent.BarClosed(var meta, Bar b) -> new MarketEvent.BarClosed(meta, played(b));
            case MarketEvent.Indicated(var meta, Indication i) -> new MarketEvent.Indicated(meta, played(i));
            case MarketEvent.Limited(var meta, TradingLimits l) -> new MarketEvent.Limited(meta, played(l));
            case MarketEvent.IndexValued(var meta, IndexValue v) -> new MarketEvent.IndexValued(meta, played(v));
            case MarketEvent.InstrumentListed _, MarketEvent.SessionObserved _ -> event;
        };
    }

    private static Trade played(Trade t) {
        return new Trade(
                t.instrument(),
                t.price(),
                t.quantity(),
                t.aggressor(),
                t.cumulativeVolume(),
                t.venueTime(),
                t.receivedAt(),
                played(t.origin()),
                t.sequence(),
                t.flags());
    }

    private static Quote played(Quote q) {
        return new Quote(
                q.instrument(),
                q.bids(),
                q.offers(),
                q.venueTime(),
                q.receivedAt(),
                played(q.origin()),
                q.age(),
                q.sequence(),
                q.flags());
    }

    private static Bar played(Bar b) {
        return new Bar(
                b.instrument(),
                b.start(),
                b.open(),
                b.high(),
                b.low(),
                b.close(),
                b.volume(),
                played(b.origin()),
                b.tradeDate(),
                b.revision());
    }

    private static Indication played(Indication i) {
        return new Indication(
                i.instrument(),
                i.price(),
                i.quantity(),
                i.venueTime(),
                i.receivedAt(),
                played(i.origin()),
                i.sequence(),
                i.flags());
    }

    private static TradingLimits played(TradingLimits l) {
        return new TradingLimits(
                l.instrument(),
                l.kind(),
                l.lower(),
                l.upper(),
                l.lowerStep(),
                l.upperStep(),
                l.active(),
                l.venueTime(),
                l.receivedAt(),
                played(l.origin()),
                l.sequence(),
                l.flags());
    }

    private static IndexValue played(IndexValue v) {
        return new IndexValue(
                v.instrument(), v.value(), v.venueTime(), v.receivedAt(), played(v.origin()), v.sequence());
    }

    private static DataOrigin played(DataOrigin origin) {
        return origin == DataOrigin.LIVE ? DataOrigin.REPLAY : origin;
    }
}
