package io.mireu.marketdata.adapter.in.kafka;

import io.mireu.marketdata.application.WantedInstruments;
import io.mireu.model.event.OrderEvent;
import io.mireu.model.event.PortfolioEvent;
import io.mireu.model.event.StrategyEvent;
import io.mireu.model.event.Topics;
import io.mireu.support.kafka.EventSubscription;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is held, in working orders and of running strategies, again at every start. */
@Configuration(proxyBeanMethods = false)
class WantedSubscriptions {

    /** No order outlives its session, and none is older than the longest holidays; the topic is kept for ever. */
    private static final Duration LONGEST_ORDER = Duration.ofDays(14);

    @Bean
    EventSubscription<PortfolioEvent.SnapshotTaken> heldSubscription(WantedInstruments wanted) {
        return EventSubscription.replay(
                Topics.PORTFOLIO_SNAPSHOTS, "market-data-portfolios", event -> wanted.take(event.snapshot()));
    }

    @Bean
    EventSubscription<OrderEvent> orderSubscription(WantedInstruments wanted) {
        return EventSubscription.since(LONGEST_ORDER, Topics.ORDER_EVENTS, "market-data-orders", wanted::take);
    }

    @Bean
    EventSubscription<StrategyEvent.StateChanged> strategySubscription(WantedInstruments wanted) {
        return EventSubscription.replay(
                Topics.STRATEGY_STATES, "market-data-strategies", event -> wanted.take(event.state()));
    }
}
