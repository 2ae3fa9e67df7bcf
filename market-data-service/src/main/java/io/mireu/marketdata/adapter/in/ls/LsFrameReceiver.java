package io.mireu.marketdata.adapter.in.ls;

import io.mireu.ls.wire.RealtimeFrame;
import io.mireu.marketdata.application.Alerts;
import io.mireu.marketdata.application.CompareGreeks;
import io.mireu.marketdata.application.FeedCounters;
import io.mireu.marketdata.application.FeedCounters.Count;
import io.mireu.marketdata.application.FeedLoop;
import io.mireu.marketdata.application.FeedStatus;
import io.mireu.marketdata.application.PublishIndex;
import io.mireu.marketdata.application.PublishIndication;
import io.mireu.marketdata.application.PublishLimits;
import io.mireu.marketdata.application.PublishQuote;
import io.mireu.marketdata.application.PublishSession;
import io.mireu.marketdata.application.PublishTrade;
import io.mireu.marketdata.application.ReadVenueClock;
import io.mireu.marketdata.application.ReportGaps;
import io.mireu.marketdata.application.SetAside;
import io.mireu.marketdata.domain.FollowedClock;
import io.mireu.model.event.SystemEvent.Severity;
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
    private final PublishIndication publishIndication;
    private final PublishLimits publishLimits;
    private final PublishIndex publishIndex;
    private final CompareGreeks compareGreeks;
    private final PublishSession publishSession;
    private final ReadVenueClock readVenueClock;
    private final SetAside setAside;
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
            PublishIndication publishIndication,
            PublishLimits publishLimits,
            PublishIndex publishIndex,
            CompareGreeks compareGreeks,
            PublishSession publishSession,
            ReadVenueClock readVenueClock,
            SetAside setAside,
            Alerts alerts,
            ReportGaps reportGaps) {
        this.loop = loop;
        this.status = status;
        this.counters = counters;
        this.clock = clock;
        this.publishTrade = publishTrade;
        this.publishQuote = publishQuote;
        this.publishIndication = publishIndication;
        this.publishLimits = publishLimits;
        this.publishIndex = publishIndex;
        this.compareGreeks = compareGreeks;
        this.publishSession = publishSession;
        this.readVenueClock = readVenueClock;
        this.setAside = setAside;
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
            dropped(
                    mapper.map(frame, clock.venueTimeAt(receivedAt), receivedAt),
                    "frames came faster than they could be published");
        }
    }

    private void dropped(LsObservation observation, String reason) {
        LsArrival.ifOfChannel(
                observation, came -> reportGaps.dropped(came.kind(), came.instrument(), came.venueTime(), reason));
    }

    private void work(RealtimeFrame frame, Instant receivedAt) {
        LsObservation observation = mapper.map(frame, clock.venueTimeAt(receivedAt), receivedAt);
        LsArrival.ifOfChannel(observation, came -> reportGaps.seen(came.kind(), came.instrument(), came.venueTime()));
        try {
            take(observation);
        } catch (RuntimeException e) {
            log.error("a frame could not be worked on: {}", observation, e);
            setAside.handle("a frame could not be worked on: " + e);
            dropped(observation, "a frame could not be worked on");
        }
    }

    private void take(LsObservation observation) {
        switch (observation) {
            case LsObservation.OfTrade seen -> publishTrade.handle(seen.trade());
            case LsObservation.OfQuote seen -> publishQuote.handle(seen.quote());
            case LsObservation.OfIndication seen -> publishIndication.handle(seen.indication());
            case LsObservation.OfLimits seen -> publishLimits.handle(seen.limits());
            case LsObservation.OfLimitStep seen -> publishLimits.announce(seen.limits(), seen.message());
            case LsObservation.OfIndex seen -> publishIndex.handle(seen.value());
            case LsObservation.OfGreeks seen -> compareGreeks.handle(seen.greeks());
            case LsObservation.OfSession seen -> {
                readClockNow(); // the session that begins may be another day's, and no order may carry the old date
                publishSession.handle(seen.signal());
            }
            case LsObservation.Irrelevant _ -> {}
            case LsObservation.AtAnotherTime seen -> {
                setAside.handle(seen.reason());
                readClock();
            }
            case LsObservation.Impossible seen -> setAside.handle(seen.reason());
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
}
