package io.mireu.volatility.adapter.in.kafka;

import io.mireu.model.event.MarketEvent;
import io.mireu.model.event.Topics;
import io.mireu.support.kafka.EventSubscription;
import io.mireu.volatility.VolatilitySettings;
import io.mireu.volatility.application.WatchedMarket;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The master from its beginning, and the quotes that are still young enough to value. */
@Configuration(proxyBeanMethods = false)
class VolatilitySubscriptions {

    @Bean
    EventSubscription<MarketEvent.InstrumentListed> instrumentSubscription(WatchedMarket market) {
        return EventSubscription.replay(Topics.MARKET_INSTRUMENTS, "volatility-instruments", market::handle);
    }

    @Bean
    EventSubscription<MarketEvent.Quoted> quoteSubscription(WatchedMarket market, VolatilitySettings settings) {
        return EventSubscription.since(
                settings.pricing().optionQuoteMaxAge(),
                Topics.MARKET_QUOTES,
                "volatility-quotes",
                event -> market.quote(event.quote()));
    }
}
