package io.mireu.marketdata;

import io.mireu.marketdata.application.Alerts;
import io.mireu.marketdata.application.BoardMemory;
import io.mireu.marketdata.application.FeedStatus;
import io.mireu.marketdata.application.FollowedInstruments;
import io.mireu.marketdata.application.InstrumentSchedule;
import io.mireu.marketdata.application.Retries;
import io.mireu.marketdata.application.collection.AskDays;
import io.mireu.marketdata.application.collection.CollectDailyBars;
import io.mireu.marketdata.application.collection.CollectFlows;
import io.mireu.marketdata.application.collection.CollectOnSchedule;
import io.mireu.marketdata.application.collection.CollectOpenInterest;
import io.mireu.marketdata.application.collection.CollectRate;
import io.mireu.marketdata.application.collection.CollectionRuns;
import io.mireu.marketdata.application.collection.CollectionSettings;
import io.mireu.marketdata.application.collection.ReportedFlows;
import io.mireu.marketdata.application.collection.RunCollection;
import io.mireu.marketdata.application.collection.Statistics;
import io.mireu.marketdata.application.collection.StatisticsInquiry;
import io.mireu.marketdata.domain.FollowedClock;
import io.mireu.marketdata.domain.collection.CollectionJob;
import io.mireu.model.market.KrxCalendar;
import io.mireu.model.market.SessionTimetable;
import io.mireu.model.market.SessionTracker;
import io.mireu.support.database.DatabaseSettings;
import java.util.Map;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what collects regularly. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({CollectionSettings.class, DatabaseSettings.class})
class CollectionConfiguration {

    @Bean
    ReportedFlows reportedFlows() {
        return new ReportedFlows();
    }

    @Bean
    AskDays askDays(StatisticsInquiry venue, FollowedInstruments instruments, BoardMemory boards, Retries retries) {
        return new AskDays(venue, instruments, boards::find, retries);
    }

    @Bean
    CollectRate collectRate(StatisticsInquiry venue, Statistics statistics, CollectionSettings settings) {
        return new CollectRate(venue, statistics, settings.rateSymbol());
    }

    @Bean
    CollectDailyBars collectDailyBars(
            StatisticsInquiry venue,
            AskDays askDays,
            Statistics statistics,
            CollectionRuns runs,
            SessionTimetable timetable,
            Retries retries,
            CollectionSettings settings) {
        return new CollectDailyBars(venue, askDays, statistics, runs, timetable, retries, settings);
    }

    @Bean
    CollectOpenInterest collectOpenInterest(AskDays askDays, Statistics statistics, SessionTracker tracker) {
        return new CollectOpenInterest(askDays, statistics, tracker);
    }

    @Bean
    CollectFlows collectFlows(ReportedFlows reported, Statistics statistics) {
        return new CollectFlows(reported, statistics);
    }

    @Bean
    RunCollection runCollection(
            CollectionRuns runs,
            CollectRate rate,
            CollectDailyBars days,
            CollectOpenInterest openInterest,
            CollectFlows flows,
            FollowedClock clock,
            Alerts alerts) {
        return new RunCollection(
                runs,
                Map.of(
                        CollectionJob.CD_RATE, rate,
                        CollectionJob.DAILY_BARS, days,
                        CollectionJob.OPEN_INTEREST, openInterest,
                        CollectionJob.INVESTOR_FLOWS, flows),
                clock,
                alerts);
    }

    @Bean
    CollectOnSchedule collectOnSchedule(
            RunCollection runCollection,
            CollectionRuns runs,
            FollowedClock clock,
            InstrumentSchedule instruments,
            FeedStatus feed,
            KrxCalendar calendar,
            CollectionSettings settings) {
        return new CollectOnSchedule(
                runCollection,
                runs,
                clock,
                () -> instruments.refreshedAt().isPresent(),
                feed::state,
                calendar,
                settings);
    }
}
