package io.mireu.volatility.adapter.in.kafka;

import io.mireu.model.event.MarketEvent;
import io.mireu.model.event.StatisticEvent;
import io.mireu.model.event.Topics;
import io.mireu.support.kafka.EventSubscription;
import io.mireu.volatility.VolatilitySettings;
import io.mireu.volatility.application.CollectedRate;
import io.mireu.volatility.application.PricingRate;
import io.mireu.volatility.application.WatchedMarket;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The master from its beginning, the quotes that are still young enough to value, and the last rates. */
@Configuration(proxyBeanMethods = false)
class VolatilitySubscriptions {

    private static final Duration LONGEST_HOLIDAYS = Duration.ofDays(10);

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

    /** As far back as a rate may have to be sought: over the longest holidays. */
    @Bean
    EventSubscription<StatisticEvent> rateSubscription(PricingRate pricingRate, CollectedRate collectedRate) {
        return EventSubscription.since(LONGEST_HOLIDAYS, Topics.MARKET_STATISTICS, "volatility-rates", event -> {
            collectedRate.handle(event);
            follow(pricingRate, event);
        });
    }

    private static void follow(PricingRate pricingRate, StatisticEvent event) {
        if (event instanceof StatisticEvent.RateFixed fixed) {
            pricingRate.fix(fixed.rate());
        }
    }
}
