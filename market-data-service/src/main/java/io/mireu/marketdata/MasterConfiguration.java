package io.mireu.marketdata;

import io.mireu.marketdata.application.Alerts;
import io.mireu.marketdata.application.BoardMemory;
import io.mireu.marketdata.application.CheckInstruments;
import io.mireu.marketdata.application.FeedLoop;
import io.mireu.marketdata.application.FeedStatus;
import io.mireu.marketdata.application.FollowedInstruments;
import io.mireu.marketdata.application.InstrumentHistory;
import io.mireu.marketdata.application.InstrumentSchedule;
import io.mireu.marketdata.application.InstrumentSettings;
import io.mireu.marketdata.application.LoadInstruments;
import io.mireu.marketdata.application.MarketEventFactory;
import io.mireu.marketdata.application.MarketEvents;
import io.mireu.marketdata.application.MasterInquiry;
import io.mireu.marketdata.application.PollBoards;
import io.mireu.marketdata.application.PublishInstruments;
import io.mireu.marketdata.application.PublishPolledQuotes;
import io.mireu.marketdata.application.PublishQuote;
import io.mireu.marketdata.application.RefreshInstruments;
import io.mireu.marketdata.application.SubscribeInstruments;
import io.mireu.marketdata.domain.ExpiryCheck;
import io.mireu.marketdata.domain.FollowedClock;
import io.mireu.marketdata.domain.InstrumentRegister;
import io.mireu.model.market.KrxCalendar;
import io.mireu.model.market.SessionTracker;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the use cases of the instrument master together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(InstrumentSettings.class)
class MasterConfiguration {

    @Bean
    InstrumentRegister instrumentRegister() {
        return new InstrumentRegister();
    }

    @Bean
    BoardMemory boardMemory() {
        return new BoardMemory();
    }

    @Bean
    ExpiryCheck expiryCheck(KrxCalendar calendar) {
        return new ExpiryCheck(calendar);
    }

    @Bean
    PublishInstruments publishInstruments(
            InstrumentRegister register,
            FollowedInstruments instruments,
            FollowedClock clock,
            MarketEvents events,
            MarketEventFactory factory) {
        return new PublishInstruments(register, instruments, clock, events, factory);
    }

    @Bean
    CheckInstruments checkInstruments(
            MasterInquiry venue,
            ExpiryCheck expiry,
            BoardMemory boards,
            Alerts alerts,
            @Qualifier("machineClock") Clock machine) {
        return new CheckInstruments(venue, expiry, boards, alerts, machine);
    }

    @Bean
    LoadInstruments loadInstruments(
            MasterInquiry venue,
            CheckInstruments check,
            ExpiryCheck expiry,
            PublishInstruments publish,
            FollowedClock clock,
            SessionTracker tracker,
            Alerts alerts) {
        return new LoadInstruments(venue, check, expiry, publish, clock, tracker, alerts);
    }

    @Bean
    RefreshInstruments refreshInstruments(
            MasterInquiry venue,
            CheckInstruments check,
            PublishInstruments publish,
            InstrumentRegister register,
            InstrumentHistory history,
            FollowedClock clock,
            SessionTracker tracker,
            Alerts alerts) {
        return new RefreshInstruments(venue, check, publish, register, history, clock, tracker, alerts);
    }

    @Bean
    PollBoards pollBoards(
            MasterInquiry venue,
            FollowedInstruments instruments,
            BoardMemory boards,
            FollowedClock clock,
            SessionTracker tracker,
            PublishPolledQuotes sink,
            Alerts alerts,
            @Qualifier("machineClock") Clock machine) {
        return new PollBoards(venue, instruments, boards, clock, tracker, sink, alerts, machine);
    }

    @Bean
    PublishPolledQuotes publishPolledQuotes(
            FeedLoop loop, PublishQuote publishQuote, SubscribeInstruments subscriptions) {
        return new PublishPolledQuotes(loop, publishQuote, subscriptions::isSubscribed);
    }

    @Bean
    InstrumentSchedule instrumentSchedule(
            RefreshInstruments refresh,
            PollBoards pollBoards,
            SubscribeInstruments subscriptions,
            FollowedClock clock,
            SessionTracker tracker,
            FeedStatus status,
            @Qualifier("machineClock") Clock machine,
            InstrumentSettings settings) {
        return new InstrumentSchedule(
                refresh, pollBoards, subscriptions::replan, clock, tracker, status, machine, settings);
    }
}
