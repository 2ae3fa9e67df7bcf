package io.mireu.marketdata.adapter.out.kafka;

import io.mireu.marketdata.application.PublishedEvents;
import io.mireu.marketdata.domain.Channel;
import io.mireu.model.event.MarketEvent;
import io.mireu.model.event.Topic;
import io.mireu.model.event.Topics;
import io.mireu.model.market.DataOrigin;
import io.mireu.model.market.Trade;
import io.mireu.support.json.EventJson;
import io.mireu.support.kafka.KafkaClients;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.springframework.stereotype.Component;

/** Reads the ends of the topics of trades and quotes. */
@Component
class KafkaPublishedEvents implements PublishedEvents {

    /** Enough for every instrument that trades now and then. */
    private static final int TRADES_OF_A_PARTITION = 5_000;

    /** Enough to find one that the stream brought among those that were asked for. */
    private static final int OTHERS_OF_A_PARTITION = 500;

    private final KafkaClients clients;
    private final EventJson json;

    KafkaPublishedEvents(KafkaClients clients, EventJson json) {
        this.clients = clients;
        this.json = json;
    }

    @Override
    public Last readBack() {
        List<Trade> trades = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer = clients.groupless("resume")) {
            TopicEnd<MarketEvent.Traded> ofTrades = new TopicEnd<>(Topics.MARKET_TRADES, consumer, json);
            ofTrades.read(TRADES_OF_A_PARTITION, (partition, event) -> {
                Trade trade = event.trade();
                trades.add(trade);
                ofTrades.published(partition, trade.origin(), trade.venueTime());
            });
            return new ReadBack(
                    List.copyOf(trades),
                    ofTrades,
                    end(
                            consumer,
                            Topics.MARKET_QUOTES,
                            e -> e.quote().origin(),
                            e -> e.quote().venueTime()),
                    end(
                            consumer,
                            Topics.MARKET_INDICATIONS,
                            e -> e.indication().origin(),
                            e -> e.indication().venueTime()),
                    end(
                            consumer,
                            Topics.MARKET_LIMITS,
                            e -> e.limits().origin(),
                            e -> e.limits().venueTime()),
                    end(
                            consumer,
                            Topics.MARKET_INDICES,
                            e -> e.index().origin(),
                            e -> e.index().venueTime()));
        }
    }

    private <E extends MarketEvent> TopicEnd<E> end(
            KafkaConsumer<String, byte[]> consumer,
            Topic<E> topic,
            Function<E, DataOrigin> origin,
            Function<E, Instant> venueTime) {
        TopicEnd<E> end = new TopicEnd<>(topic, consumer, json);
        end.read(
                OTHERS_OF_A_PARTITION,
                (partition, event) -> end.published(partition, origin.apply(event), venueTime.apply(event)));
        return end;
    }

    /** What was read. */
    private record ReadBack(
            List<Trade> trades,
            TopicEnd<?> ofTrades,
            TopicEnd<?> ofQuotes,
            TopicEnd<?> ofIndications,
            TopicEnd<?> ofLimits,
            TopicEnd<?> ofIndices)
            implements Last {

        @Override
        public Optional<Instant> completeUntil(Channel channel) {
            return switch (channel.kind()) {
                case TRADES -> ofTrades.completeUntil(channel.instrument());
                case BOOK -> ofQuotes.completeUntil(channel.instrument());
                case INDICATION -> ofIndications.completeUntil(channel.instrument());
                case LIMITS, STEPS -> ofLimits.completeUntil(channel.instrument());
                case VALUE -> ofIndices.completeUntil(channel.instrument());
                case GREEKS -> Optional.empty();
            };
        }
    }
}
