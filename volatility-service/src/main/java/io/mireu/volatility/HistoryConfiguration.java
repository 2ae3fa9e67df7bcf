package io.mireu.volatility;

import io.mireu.model.event.MarketEvent;
import io.mireu.model.event.Topics;
import io.mireu.model.market.KrxCalendar;
import io.mireu.model.market.SessionPhase;
import io.mireu.model.market.SessionTimetable;
import io.mireu.model.market.SettlementTimes;
import io.mireu.model.market.TradingSession;
import io.mireu.support.clock.MarketClock;
import io.mireu.support.clock.TradedSessions;
import io.mireu.support.kafka.EventSubscription;
import io.mireu.volatility.application.BarArchive;
import io.mireu.volatility.application.CalculateSpotVolatility;
import io.mireu.volatility.application.CollectedRate;
import io.mireu.volatility.application.HistorySettings;
import io.mireu.volatility.application.ListedContracts;
import io.mireu.volatility.application.MarketHours;
import io.mireu.volatility.application.RebuildHistory;
import io.mireu.volatility.application.Rebuilds;
import io.mireu.volatility.application.ValueChain;
import io.mireu.volatility.application.VolatilityPoints;
import io.mireu.volatility.application.WatchedMarket;
import io.mireu.volatility.domain.PricingTerms;
import java.time.Instant;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the use cases of the history and of the seed's paths together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(HistorySettings.class)
class HistoryConfiguration {

    private static final Logger log = LoggerFactory.getLogger(HistoryConfiguration.class);

    @Bean
    ListedContracts listedContracts() {
        return new ListedContracts();
    }

    @Bean
    EventSubscription<MarketEvent.InstrumentListed> contractSubscription(ListedContracts contracts) {
        return EventSubscription.replay(Topics.MARKET_INSTRUMENTS, "volatility-contracts", contracts::handle);
    }

    @Bean
    CollectedRate collectedRate(HistorySettings history, VolatilitySettings settings) {
        return new CollectedRate(history.rateName(), settings.pricing().rate());
    }

    @Bean
    CalculateSpotVolatility calculateSpotVolatility(
            WatchedMarket market, VolatilitySettings settings, MarketHours hours, MarketClock clock) {
        PricingTerms terms = terms(settings);
        return new CalculateSpotVolatility(
                (series, rate) -> new ValueChain(market, terms.withRate(rate), clock).handle(series), hours);
    }

    @Bean
    RebuildHistory rebuildHistory(
            ListedContracts contracts,
            BarArchive archive,
            VolatilityPoints points,
            Rebuilds rebuilds,
            HistorySettings history,
            VolatilitySettings settings,
            TradedSessions traded) {
        return new RebuildHistory(
                contracts,
                archive,
                points,
                rebuilds,
                history.barTerms(terms(settings)),
                continuousTrading(traded),
                history.answerWithin());
    }

    @Bean
    ApplicationRunner endRebuildsOfTheLastProcess(Rebuilds rebuilds) {
        return _ -> {
            int interrupted = rebuilds.interrupt();
            if (interrupted > 0) {
                log.warn("a rebuild was interrupted by the end of the last process: start it again");
            }
        };
    }

    private static PricingTerms terms(VolatilitySettings settings) {
        return settings.pricing().terms(KrxCalendar.current(), SettlementTimes.of(SessionTimetable.current()));
    }

    /** By the timetable: what the venue observed at the time is not kept. */
    private static Predicate<Instant> continuousTrading(TradedSessions traded) {
        SessionTimetable timetable = SessionTimetable.current();
        return minute -> {
            TradingSession session = timetable.at(minute);
            return session.phase() == SessionPhase.CONTINUOUS
                    && traded.tradedSessions().contains(session.market());
        };
    }
}
