package io.mireu.portfolio.adapter.in.kafka;

import io.mireu.model.event.MarketEvent;
import io.mireu.model.event.OrderEvent;
import io.mireu.model.event.Topics;
import io.mireu.portfolio.application.MarkPortfolios;
import io.mireu.portfolio.application.PortfolioSettings;
import io.mireu.support.kafka.EventSubscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every order event once, and the quotes that are still young. */
@Configuration(proxyBeanMethods = false)
class PortfolioSubscriptions {

    @Bean
    EventSubscription<OrderEvent> orderEventSubscription(OrderEventListener listener) {
        return EventSubscription.durable(Topics.ORDER_EVENTS, OrderEventListener.CONSUMER, listener::accept);
    }

    @Bean
    EventSubscription<MarketEvent.Quoted> portfolioQuoteSubscription(
            MarkPortfolios markPortfolios, PortfolioSettings settings) {
        return EventSubscription.since(
                settings.marking().quoteHistory(),
                Topics.MARKET_QUOTES,
                "portfolio-quotes",
                event -> markPortfolios.handle(event.quote()));
    }
}
