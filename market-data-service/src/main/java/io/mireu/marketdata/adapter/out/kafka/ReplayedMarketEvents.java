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
            case MarketEvent.Traded(var meta, Trade trade) ->
                new MarketEvent.Traded(meta, trade.withOrigin(played(trade.origin())));
            case MarketEvent.Quoted(var meta, Quote quote) ->
                new MarketEvent.Quoted(meta, quote.withOrigin(played(quote.origin())));
            case MarketEvent.BarClosed(var meta, Bar bar) ->
                new MarketEvent.BarClosed(meta, bar.withOrigin(played(bar.origin())));
            case MarketEvent.Indicated(var meta, Indication indication) ->
                new MarketEvent.Indicated(meta, indication.withOrigin(played(indication.origin())));
            case MarketEvent.Limited(var meta, TradingLimits limits) ->
                new MarketEvent.Limited(meta, limits.withOrigin(played(limits.origin())));
            case MarketEvent.IndexValued(var meta, IndexValue index) ->
                new MarketEvent.IndexValued(meta, index.withOrigin(played(index.origin())));
            case MarketEvent.InstrumentListed _, MarketEvent.SessionObserved _ -> event;
        };
    }

    private static DataOrigin played(DataOrigin origin) {
        return origin == DataOrigin.LIVE ? DataOrigin.REPLAY : origin;
    }
}
