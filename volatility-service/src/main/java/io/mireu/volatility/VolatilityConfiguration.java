package io.mireu.volatility;

import io.mireu.model.market.KrxCalendar;
import io.mireu.model.market.SessionTimetable;
import io.mireu.model.market.SettlementTimes;
import io.mireu.support.clock.MarketClock;
import io.mireu.support.clock.TradedSessions;
import io.mireu.volatility.application.MarketHours;
import io.mireu.volatility.application.PricingRate;
import io.mireu.volatility.application.PublishGreeks;
import io.mireu.volatility.application.PublishSmiles;
import io.mireu.volatility.application.RecordVolatilityPoint;
import io.mireu.volatility.application.ValueChain;
import io.mireu.volatility.application.VolatilityPoints;
import io.mireu.volatility.application.VolatilityPublisher;
import io.mireu.volatility.application.WatchedMarket;
import io.mireu.volatility.domain.PricingTerms;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the use cases together. */
@Configuration(proxyBeanMethods = false)
class VolatilityConfiguration {

    @Bean
    WatchedMarket watchedMarket() {
        return new WatchedMarket();
    }

    @Bean
    PricingRate pricingRate(VolatilitySettings settings) {
        return settings.pricing().pricingRate();
    }

    @Bean
    ValueChain valueChain(WatchedMarket market, VolatilitySettings settings, PricingRate rate, MarketClock clock) {
        PricingTerms terms =
                settings.pricing().terms(KrxCalendar.current(), SettlementTimes.of(SessionTimetable.current()));
        return new ValueChain(market, terms, settings.smile().settings(), rate, clock);
    }

    @Bean
    PublishGreeks publishGreeks(
            WatchedMarket market, ValueChain valueChain, VolatilityPublisher publisher, VolatilitySettings settings) {
        return new PublishGreeks(
                market, valueChain, publisher, settings.publishing().conflation(), System::nanoTime);
    }

    @Bean
    PublishSmiles publishSmiles(WatchedMarket market, ValueChain valueChain, VolatilityPublisher publisher) {
        return new PublishSmiles(market, valueChain, publisher);
    }

    @Bean
    RecordVolatilityPoint recordVolatilityPoint(
            WatchedMarket market,
            ValueChain valueChain,
            VolatilityPoints points,
            MarketHours hours,
            MarketClock clock) {
        return new RecordVolatilityPoint(market, valueChain, points, hours, clock);
    }

    @Bean
    MarketHours marketHours(MarketClock clock, TradedSessions traded) {
        return new FollowedMarketHours(clock, traded);
    }
}
