package io.mireu.marketdata;

import io.mireu.marketdata.application.Alerts;
import io.mireu.marketdata.application.AskBooks;
import io.mireu.marketdata.application.BoardMemory;
import io.mireu.marketdata.application.CatchUp;
import io.mireu.marketdata.application.FeedLoop;
import io.mireu.marketdata.application.FeedSchedule;
import io.mireu.marketdata.application.FollowedSpots;
import io.mireu.marketdata.application.LoadInstruments;
import io.mireu.marketdata.application.LoadSpots;
import io.mireu.marketdata.application.MarketEventFactory;
import io.mireu.marketdata.application.MarketEvents;
import io.mireu.marketdata.application.MarketInquiry;
import io.mireu.marketdata.application.MasterInquiry;
import io.mireu.marketdata.application.MoneyPrices;
import io.mireu.marketdata.application.PlanSettings;
import io.mireu.marketdata.application.PublishQuote;
import io.mireu.marketdata.application.ReadVenueClock;
import io.mireu.marketdata.application.Retries;
import io.mireu.marketdata.application.RunFeed;
import io.mireu.marketdata.application.SessionAhead;
import io.mireu.marketdata.application.SnapshotBooks;
import io.mireu.marketdata.application.SpotInquiry;
import io.mireu.marketdata.application.SpotSettings;
import io.mireu.marketdata.application.SubscribeInstruments;
import io.mireu.marketdata.application.WantedInstruments;
import io.mireu.marketdata.domain.FollowedClock;
import io.mireu.marketdata.domain.MarketBoard;
import io.mireu.model.market.SessionTracker;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Puts together what decides on the subscriptions. */
@Configuration(proxyBeanMethods = false)
@Import({CatchUp.class, SubscribeInstruments.class, FeedSchedule.class})
class PlanConfiguration {

    @Bean
    WantedInstruments wantedInstruments(@Qualifier("machineClock") Clock machine) {
        return new WantedInstruments(machine);
    }

    @Bean
    FollowedSpots followedSpots() {
        return new FollowedSpots();
    }

    @Bean
    SessionAhead sessionAhead(SessionTracker tracker, PlanSettings settings) {
        return new SessionAhead(tracker, settings.linger());
    }

    @Bean
    MoneyPrices moneyPrices(MarketBoard board, MarketInquiry venue) {
        return new MoneyPrices(board, venue);
    }

    @Bean
    LoadSpots loadSpots(
            SpotInquiry venue,
            SpotSettings settings,
            FollowedSpots spots,
            MarketEvents events,
            MarketEventFactory factory,
            FollowedClock clock,
            Alerts alerts) {
        return new LoadSpots(venue, settings, spots, events, factory, clock, alerts);
    }

    @Bean
    AskBooks askBooks(
            MasterInquiry venue, BoardMemory boards, FollowedClock clock, @Qualifier("machineClock") Clock machine) {
        return new AskBooks(venue, boards, clock, machine);
    }

    @Bean
    SnapshotBooks snapshotBooks(
            AskBooks askBooks,
            MarketBoard board,
            PublishQuote publishQuote,
            FeedLoop loop,
            SessionAhead sessions,
            FollowedClock clock,
            Retries retries,
            Alerts alerts) {
        return new SnapshotBooks(askBooks, board, publishQuote, loop, sessions, clock, retries, alerts);
    }

    @Bean
    RunFeed runFeed(
            ReadVenueClock readVenueClock,
            LoadInstruments loadInstruments,
            LoadSpots loadSpots,
            SubscribeInstruments subscribeInstruments,
            FollowedClock clock,
            SessionAhead sessions,
            Retries retries) {
        return new RunFeed(readVenueClock, loadInstruments, loadSpots, subscribeInstruments, clock, sessions, retries);
    }
}
