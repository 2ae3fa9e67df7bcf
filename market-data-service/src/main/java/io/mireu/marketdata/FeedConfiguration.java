package io.mireu.marketdata;

import io.micrometer.core.instrument.MeterRegistry;
import io.mireu.marketdata.application.Alerts;
import io.mireu.marketdata.application.FeedCounters;
import io.mireu.marketdata.application.FeedLoop;
import io.mireu.marketdata.application.FeedStatus;
import io.mireu.marketdata.application.FollowedInstruments;
import io.mireu.marketdata.application.Gaps;
import io.mireu.marketdata.application.InstrumentFeeds;
import io.mireu.marketdata.application.MarketEventFactory;
import io.mireu.marketdata.application.MarketEvents;
import io.mireu.marketdata.application.MarketInquiry;
import io.mireu.marketdata.application.MarketReplaySettings;
import io.mireu.marketdata.application.MarketSettings;
import io.mireu.marketdata.application.PlanSettings;
import io.mireu.marketdata.application.PublishInstrumentSessions;
import io.mireu.marketdata.application.PublishSession;
import io.mireu.marketdata.application.PublishedEvents;
import io.mireu.marketdata.application.ReadVenueClock;
import io.mireu.marketdata.application.ReportGaps;
import io.mireu.marketdata.application.ResumeFeed;
import io.mireu.marketdata.application.Retries;
import io.mireu.marketdata.application.SpotSettings;
import io.mireu.marketdata.application.VenueStream;
import io.mireu.marketdata.application.WatchFeed;
import io.mireu.marketdata.domain.FollowedClock;
import io.mireu.model.market.KrxCalendar;
import io.mireu.model.market.SessionTimetable;
import io.mireu.model.market.SessionTracker;
import io.mireu.model.rule.KrxRules;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the use cases together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({MarketSettings.class, PlanSettings.class, SpotSettings.class, MarketReplaySettings.class
})
class FeedConfiguration {

    @Bean
    KrxCalendar krxCalendar(MarketReplaySettings replay) {
        return replay.calendar();
    }

    @Bean
    SessionTimetable sessionTimetable(KrxCalendar calendar) {
        return new SessionTimetable(calendar, KrxRules.current());
    }

    @Bean
    FollowedClock followedClock(@Qualifier("machineClock") Clock machine) {
        return new FollowedClock(machine);
    }

    @Bean
    SessionTracker sessionTracker(SessionTimetable timetable) {
        return new SessionTracker(timetable);
    }

    @Bean
    FeedCounters feedCounters(MeterRegistry registry) {
        return new FeedCounters(registry);
    }

    @Bean
    FeedStatus feedStatus(@Qualifier("machineClock") Clock machine) {
        return new FeedStatus(machine);
    }

    @Bean(destroyMethod = "close")
    FeedLoop feedLoop(MarketSettings settings) {
        return new FeedLoop(settings.queueCapacity());
    }

    @Bean
    ReportGaps reportGaps(Gaps gaps, FeedLoop loop, FollowedClock clock) {
        return new ReportGaps(gaps, loop, clock);
    }

    @Bean
    ResumeFeed resumeFeed(
            PublishedEvents published,
            InstrumentFeeds feeds,
            FeedLoop loop,
            ReportGaps reportGaps,
            SessionTracker tracker,
            FollowedClock clock) {
        return new ResumeFeed(published, feeds, loop, reportGaps, tracker, clock);
    }

    @Bean
    Retries feedRetries(MarketSettings settings) {
        return new Retries(settings.retryFirst(), settings.retryMost());
    }

    @Bean
    PublishInstrumentSessions publishInstrumentSessions(
            SessionTracker tracker, FollowedInstruments instruments, MarketEvents events, MarketEventFactory factory) {
        return new PublishInstrumentSessions(tracker, instruments, events, factory);
    }

    @Bean
    PublishSession publishSession(
            FollowedClock clock,
            SessionTracker tracker,
            PublishInstrumentSessions instrumentSessions,
            MarketEvents events,
            MarketEventFactory factory,
            @Qualifier("machineClock") Clock machine) {
        return new PublishSession(clock, tracker, instrumentSessions, events, factory, machine);
    }

    @Bean
    ReadVenueClock readVenueClock(MarketInquiry venue, FollowedClock clock, PublishSession session) {
        return new ReadVenueClock(venue, clock, session);
    }

    @Bean
    FollowedInstruments followedInstruments(FollowedClock clock, SessionTracker tracker) {
        return new FollowedInstruments(clock, tracker);
    }

    @Bean
    WatchFeed watchFeed(
            FeedStatus status, PublishSession session, VenueStream stream, Alerts alerts, MarketSettings settings) {
        return new WatchFeed(status, session, stream, alerts, settings.staleAfter(), settings.nightStaleAfter());
    }
}
