package io.mireu.marketdata;

import io.mireu.marketdata.application.Alerts;
import io.mireu.marketdata.application.BackfillBars;
import io.mireu.marketdata.application.Charts;
import io.mireu.marketdata.application.CloseMinutes;
import io.mireu.marketdata.application.CompareGreeks;
import io.mireu.marketdata.application.FeedCounters;
import io.mireu.marketdata.application.FeedLoop;
import io.mireu.marketdata.application.FeedSessions;
import io.mireu.marketdata.application.FeedStatus;
import io.mireu.marketdata.application.FollowedInstruments;
import io.mireu.marketdata.application.Gaps;
import io.mireu.marketdata.application.InstrumentFeeds;
import io.mireu.marketdata.application.LoadHistory;
import io.mireu.marketdata.application.MarketEventFactory;
import io.mireu.marketdata.application.MarketEvents;
import io.mireu.marketdata.application.MarketInquiry;
import io.mireu.marketdata.application.MarketSettings;
import io.mireu.marketdata.application.PublishBars;
import io.mireu.marketdata.application.PublishHistory;
import io.mireu.marketdata.application.PublishIndex;
import io.mireu.marketdata.application.PublishIndication;
import io.mireu.marketdata.application.PublishLimits;
import io.mireu.marketdata.application.PublishQuote;
import io.mireu.marketdata.application.PublishTrade;
import io.mireu.marketdata.application.SetAside;
import io.mireu.marketdata.domain.EventQuality;
import io.mireu.marketdata.domain.FollowedClock;
import io.mireu.marketdata.domain.MarketBoard;
import io.mireu.model.market.SessionTracker;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what is published of frames and charts. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(QualitySettings.class)
class PublishingConfiguration {

    private final FeedCounters counters;
    private final Alerts alerts;
    private final Gaps gaps;

    PublishingConfiguration(FeedCounters counters, Alerts alerts, Gaps gaps) {
        this.counters = counters;
        this.alerts = alerts;
        this.gaps = gaps;
    }

    @Bean
    MarketBoard marketBoard() {
        return new MarketBoard();
    }

    @Bean
    MarketEventFactory marketEventFactory(@Qualifier("machineClock") Clock machine) {
        return new MarketEventFactory(machine);
    }

    @Bean
    InstrumentFeeds instrumentFeeds() {
        return new InstrumentFeeds();
    }

    @Bean
    FeedSessions feedSessions(SessionTracker tracker) {
        return new FeedSessions(tracker);
    }

    @Bean
    EventQuality eventQuality(FollowedClock clock, QualitySettings settings) {
        return new EventQuality(clock, settings.staleAfter());
    }

    @Bean
    SetAside setAside(FeedCounters counters, Alerts alerts) {
        return new SetAside(counters, alerts);
    }

    @Bean
    PublishBars publishBars(MarketEvents events, MarketEventFactory factory, MarketBoard board, FeedCounters counters) {
        return new PublishBars(events, factory, board, counters);
    }

    @Bean
    PublishTrade publishTrade(
            InstrumentFeeds feeds,
            FeedSessions sessions,
            EventQuality quality,
            PublishBars publishBars,
            MarketEvents events,
            MarketEventFactory factory,
            MarketBoard board,
            SetAside setAside) {
        return new PublishTrade(
                feeds, sessions, quality, publishBars, events, factory, board, counters, alerts, gaps, setAside);
    }

    @Bean
    PublishQuote publishQuote(
            InstrumentFeeds feeds,
            FeedSessions sessions,
            EventQuality quality,
            MarketEvents events,
            MarketEventFactory factory,
            MarketBoard board,
            FeedCounters counters,
            SetAside setAside) {
        return new PublishQuote(feeds, sessions, quality, events, factory, board, counters, setAside);
    }

    @Bean
    PublishIndication publishIndication(
            InstrumentFeeds feeds,
            FeedSessions sessions,
            EventQuality quality,
            MarketEvents events,
            MarketEventFactory factory,
            MarketBoard board,
            FeedCounters counters,
            SetAside setAside) {
        return new PublishIndication(feeds, sessions, quality, events, factory, board, counters, setAside);
    }

    @Bean
    PublishLimits publishLimits(
            InstrumentFeeds feeds,
            FeedSessions sessions,
            EventQuality quality,
            MarketEvents events,
            MarketEventFactory factory,
            MarketBoard board,
            SetAside setAside) {
        return new PublishLimits(feeds, sessions, quality, events, factory, board, counters, setAside, alerts);
    }

    @Bean
    PublishIndex publishIndex(
            InstrumentFeeds feeds,
            MarketEvents events,
            MarketEventFactory factory,
            MarketBoard board,
            FeedCounters counters,
            SetAside setAside) {
        return new PublishIndex(feeds, events, factory, board, counters, setAside);
    }

    @Bean
    CompareGreeks compareGreeks(
            FollowedInstruments instruments, MarketBoard board, FeedCounters counters, Alerts alerts) {
        return new CompareGreeks(instruments, board, counters, alerts);
    }

    @Bean
    PublishHistory publishHistory(
            InstrumentFeeds feeds, PublishTrade publishTrade, PublishBars publishBars, FeedCounters counters) {
        return new PublishHistory(feeds, publishTrade, publishBars, counters);
    }

    @Bean
    LoadHistory loadHistory(
            MarketInquiry venue,
            Charts charts,
            FollowedClock clock,
            SessionTracker tracker,
            @Qualifier("machineClock") Clock machine,
            Alerts alerts,
            MarketSettings settings) {
        return new LoadHistory(venue, charts, clock, tracker, machine, alerts, settings.history());
    }

    @Bean
    CloseMinutes closeMinutes(InstrumentFeeds feeds, PublishBars publishBars) {
        return new CloseMinutes(feeds, publishBars);
    }

    @Bean
    BackfillBars backfillBars(
            InstrumentFeeds feeds,
            FeedLoop loop,
            FeedStatus status,
            Charts charts,
            PublishHistory publishHistory,
            FollowedClock clock,
            SessionTracker tracker,
            QualitySettings settings) {
        return new BackfillBars(feeds, loop, status, charts, publishHistory, clock, tracker, settings.chartDelay());
    }
}
