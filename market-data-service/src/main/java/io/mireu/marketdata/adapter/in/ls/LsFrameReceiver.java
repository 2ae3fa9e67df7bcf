package io.mireu.marketdata.adapter.in.ls;

import io.mireu.ls.wire.RealtimeFrame;
import io.mireu.marketdata.application.Alerts;
import io.mireu.marketdata.application.FeedCounters;
import io.mireu.marketdata.application.FeedCounters.Count;
import io.mireu.marketdata.application.FeedLoop;
import io.mireu.marketdata.application.FeedStatus;
import io.mireu.marketdata.application.PublishQuote;
import io.mireu.marketdata.application.PublishSession;
import io.mireu.marketdata.application.PublishTrade;
import io.mireu.marketdata.application.ReadVenueClock;
import io.mireu.marketdata.application.ReportGaps;
import io.mireu.marketdata.domain.Channel;
import io.mireu.marketdata.domain.FollowedClock;
import io.mireu.model.event.SystemEvent.Severity;
import io.mireu.model.market.Quote;
import io.mireu.model.market.Trade;
import io.mireu.support.TransientFault;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes frames off the socket's thread and gives them to the use cases on the feed's. */
@Component
class LsFrameReceiver {

    private static final Logger log = LoggerFactory.getLogger(LsFrameReceiver.class);

    private final LsFrameMapper mapper = new LsFrameMapper();
    private final FeedLoop loop;
    private final FeedStatus status;
    private final FeedCounters counters;
    private final FollowedClock clock;
    private final PublishTrade publishTrade;
    private final PublishQuote publishQuote;
    private final PublishSession publishSession;
    private final ReadVenueClock readVenueClock;
    private final Alerts alerts;
    private final ReportGaps reportGaps;
    private final AtomicBoolean readingClock = new AtomicBoolean();

    LsFrameReceiver(
            FeedLoop loop,
            FeedStatus status,
            FeedCounters counters,
            FollowedClock clock,
            PublishTrade publishTrade,
            PublishQuote publishQuote,
            PublishSession publishSession,
            ReadVenueClock readVenueClock,
            Alerts alerts,
            ReportGaps reportGaps) {
        this.loop = loop;
        this.status = status;
        this.counters = counters;
        this.clock = clock;
        this.publishTrade = publishTrade;
        this.publishQuote = publishQuote;
        this.publishSession = publishSession;
        this.readVenueClock = readVenueClock;
        this.alerts = alerts;
        this.reportGaps = reportGaps;
    }

    /** Hands over a frame; on the socket's thread. */
    void receive(RealtimeFrame frame, Instant receivedAt) {
        status.frameCame(receivedAt);
        counters.add(Count.FRAMES);
        if (!loop.offer(() -> work(frame, receivedAt))) {
            counters.add(Count.OVERFLOWED);
            alerts.raise(Severity.CRITICAL, "feed-overflow", "frames come faster than they can be published");
            overflowed(frame, receivedAt);
        }
    }

    private void overflowed(RealtimeFrame frame, Instant receivedAt) {
        String reason = "frames came faster than they could be published";
        switch (mapper.map(frame, clock.now(), receivedAt)) {
            case LsObservation.OfTrade(Trade trade) ->
                reportGaps.dropped(Channel.Kind.TRADES, trade.instrument(), trade.venueTime(), reason);
            case LsObservation.OfQuote(Quote quote) ->
                reportGaps.dropped(Channel.Kind.BOOK, quote.instrument(), quote.venueTime(), reason);
            case LsObservation.OfSession _,
                    LsObservation.Irrelevant _,
                    LsObservation.AtAnotherTime _,
                    LsObservation.Impossible _ -> {}
        }
    }

    private void work(RealtimeFrame frame, Instant receivedAt) {
        switch (mapper.map(frame, clock.now(), receivedAt)) {
            case LsObservation.OfTrade(Trade trade) -> {
                reportGaps.seen(Channel.Kind.TRADES, trade.instrument(), trade.venueTime());
                publishTrade.handle(trade);
            }
            case LsObservation.OfQuote(Quote quote) -> {
                reportGaps.seen(Channel.Kind.BOOK, quote.instrument(), quote.venueTime());
                publishQuote.handle(quote);
            }
            case LsObservation.OfSession seen -> {
                readClockNow(); // the session that begins may be another day's, and no order may carry the old date
                publishSession.handle(seen.signal());
            }
            case LsObservation.Irrelevant _ -> {}
            case LsObservation.AtAnotherTime seen -> {
                setAside(seen.reason());
                readClock();
            }
            case LsObservation.Impossible seen -> setAside(seen.reason());
        }
    }

    private void readClock() {
        if (readingClock.compareAndSet(false, true)) {
            Thread.ofVirtual().name("read-venue-clock").start(() -> {
                try {
                    readClockNow();
                } finally {
                    readingClock.set(false);
                }
            });
        }
    }

    private void readClockNow() {
        try {
            readVenueClock.handle();
        } catch (TransientFault e) {
            log.info("the venue's clock could not be read: {}", e.getMessage());
        }
    }

    private void setAside(String reason) {
        counters.add(Count.IMPOSSIBLE);
        alerts.raise(Severity.WARNING, "frame-set-aside", reason);
    }
}
