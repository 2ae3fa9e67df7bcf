package io.mireu.strategy.adapter.in.kafka;

import io.mireu.model.event.Event;
import io.mireu.model.event.MarketEvent;
import io.mireu.model.event.OrderEvent;
import io.mireu.model.event.PortfolioEvent;
import io.mireu.model.event.Topics;
import io.mireu.strategy.application.EvaluateStrategies;
import io.mireu.strategy.application.ListedInstruments;
import io.mireu.strategy.application.StrategySettings;
import io.mireu.strategy.application.TrackEntries;
import io.mireu.support.kafka.EventSubscription;
import io.mireu.support.kafka.EventSubscription.Start;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the service listens to. */
@Configuration(proxyBeanMethods = false)
class StrategyKafkaConfiguration {

    /** Trades and quotes on one thread, from far enough back to fill every window. */
    @Bean
    EventSubscription<Event> strategyMarketData(EvaluateStrategies evaluate, StrategySettings settings) {
        return EventSubscription.batch(
                List.of(Topics.MARKET_TRADES, Topics.MARKET_QUOTES),
                "strategy-market-data",
                new Start.Back(settings.lookBack()),
                evaluate::handle);
    }

    @Bean
    EventSubscription<MarketEvent.InstrumentListed> strategyInstruments(ListedInstruments instruments) {
        return EventSubscription.replay(Topics.MARKET_INSTRUMENTS, "strategy-instruments", instruments::handle);
    }

    @Bean
    EventSubscription<OrderEvent> strategyOrders(TrackEntries trackEntries) {
        return EventSubscription.durable(Topics.ORDER_EVENTS, TrackEntries.ORDERS, trackEntries::handle);
    }

    @Bean
    EventSubscription<PortfolioEvent> strategyPortfolios(TrackEntries trackEntries) {
        return EventSubscription.durable(Topics.PORTFOLIO_EVENTS, TrackEntries.PORTFOLIOS, trackEntries::handle);
    }
}
