package io.mireu.support.clock;

import io.mireu.model.event.MarketEvent;
import io.mireu.model.event.Topics;
import io.mireu.support.kafka.EventSubscription;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Two clocks: the machine's and the market's. */
@AutoConfiguration
@EnableConfigurationProperties({ClockSettings.class, TradedSessions.class})
@ConditionalOnProperty("mireu.service.name") // another application of the same JVM is left alone
public class ClockConfiguration {

    @Bean
    Clock machineClock() {
        return Clock.systemUTC();
    }

    @Bean
    MarketClock marketClock(@Qualifier("machineClock") Clock machine, ClockSettings settings) {
        return new MarketClock(machine, settings.maximumAge());
    }

    @Bean
    @ConditionalOnProperty(name = "mireu.clock.follow", havingValue = "true", matchIfMissing = true)
    EventSubscription<MarketEvent.SessionObserved> marketClockSubscription(MarketClock clock) {
        return EventSubscription.replay(Topics.MARKET_SESSIONS, "market-clock", clock::observe);
    }
}
