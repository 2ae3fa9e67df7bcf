package io.mireu.gateway.stream;

import io.mireu.model.event.Event;
import io.mireu.model.event.Topics;
import io.mireu.support.kafka.EventSubscription;
import io.mireu.support.kafka.EventSubscription.Start;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the stream is fed from: state from the beginning, what people look back at from a while ago, the rest live. */
@Configuration(proxyBeanMethods = false)
class StreamSubscriptions {

    @Bean
    EventSubscription<Event> streamStates(StreamHub hub) {
        return EventSubscription.batch(
                List.of(
                        Topics.MARKET_SESSIONS,
                        Topics.MARKET_INSTRUMENTS,
                        Topics.STRATEGY_STATES,
                        Topics.PORTFOLIO_SNAPSHOTS),
                "gateway-stream-states",
                new Start.Beginning(),
                events -> events.forEach(hub::publish));
    }

    @Bean
    EventSubscription<Event> streamHistory(StreamHub hub, StreamSettings settings) {
        return EventSubscription.batch(
                List.of(Topics.MARKET_BARS, Topics.STRATEGY_DECISIONS, Topics.ORDER_EVENTS, Topics.SYSTEM_ALERTS),
                "gateway-stream-history",
                new Start.Back(settings.history()),
                events -> events.forEach(hub::publish));
    }

    @Bean
    EventSubscription<Event> streamMarket(StreamHub hub) {
        return EventSubscription.batch(
                List.of(Topics.MARKET_TRADES, Topics.MARKET_QUOTES),
                "gateway-stream-market",
                new Start.End(),
                events -> events.forEach(hub::publish));
    }
}
