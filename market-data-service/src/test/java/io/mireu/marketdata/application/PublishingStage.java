package io.mireu.marketdata.application;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.mireu.marketdata.domain.EventQuality;
import io.mireu.marketdata.domain.FollowedClock;
import io.mireu.marketdata.domain.MarketBoard;
import io.mireu.model.market.SessionTimetable;
import io.mireu.model.market.SessionTracker;
import java.time.Clock;
import java.time.Duration;

/** What publishes, on a market that is kept. */
final class PublishingStage {

    final RecordedMarket market = new RecordedMarket();
    final FeedCounters counters = new FeedCounters(new SimpleMeterRegistry());
    final SessionTracker tracker = new SessionTracker(SessionTimetable.current());
    final InstrumentFeeds feeds = new InstrumentFeeds();
    final MarketBoard board = new MarketBoard();
    final SetAside setAside = new SetAside(counters, market);
    final FollowedClock clock;
    final MarketEventFactory factory;
    final PublishBars publishBars;
    final PublishTrade publishTrade;
    final PublishQuote publishQuote;
    final PublishIndication publishIndication;
    final PublishLimits publishLimits;
    final PublishIndex publishIndex;
    final PublishHistory publishHistory;

    PublishingStage(Clock machine) {
        clock = new FollowedClock(machine);
        factory = new MarketEventFactory(machine);
        FeedSessions sessions = new FeedSessions(tracker);
        EventQuality quality = new EventQuality(clock, Duration.ofSeconds(5));
        publishBars = new PublishBars(market, factory, board, counters);
        publishTrade = new PublishTrade(
                feeds, sessions, quality, publishBars, market, factory, board, counters, market, market, setAside);
        publishQuote = new PublishQuote(feeds, sessions, quality, market, factory, board, counters, setAside);
        publishIndication = new PublishIndication(feeds, sessions, quality, market, factory, board, counters, setAside);
        publishLimits = new PublishLimits(feeds, sessions, quality, market, factory, board, counters, setAside, market);
        publishIndex = new PublishIndex(feeds, market, factory, board, counters, setAside);
        publishHistory = new PublishHistory(feeds, publishTrade, publishBars, counters);
    }
}
