package io.mireu.marketdata.application;

import io.mireu.marketdata.domain.Channel;
import io.mireu.marketdata.domain.FeedState;
import io.mireu.marketdata.domain.FollowedClock;
import io.mireu.marketdata.domain.InstrumentMaster;
import io.mireu.marketdata.domain.SessionTracker;
import io.mireu.marketdata.domain.SubscriptionPlan;
import io.mireu.model.event.SystemEvent.Severity;
import io.mireu.model.instrument.Instrument;
import io.mireu.model.instrument.InstrumentCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings the feed up: clock, instruments, stream, history; waits for a venue that is not there yet. */
public final class RunFeed {

    private static final Logger log = LoggerFactory.getLogger(RunFeed.class);

    private final ReadVenueClock readVenueClock;
    private final LoadInstruments loadInstruments;
    private final MarketInquiry venue;
    private final VenueStream stream;
    private final CatchUp catchUp;
    private final InstrumentFeeds feeds;
    private final FeedLoop loop;
    private final FollowedClock clock;
    private final SessionTracker tracker;
    private final FeedStatus status;
    private final Alerts alerts;
    private final Retries retries;
    private final int cap;
    private volatile LocalDate followed = LocalDate.MIN;
    private volatile InstrumentMaster master = InstrumentMaster.of(List.of());

    /**
     * With the use cases that it calls.
     *
     * @param cap most subscriptions of one connection
     */
    public RunFeed(
            ReadVenueClock readVenueClock,
            LoadInstruments loadInstruments,
            MarketInquiry venue,
            VenueStream stream,
            CatchUp catchUp,
            InstrumentFeeds feeds,
            FeedLoop loop,
            FollowedClock clock,
            SessionTracker tracker,
            FeedStatus status,
            Alerts alerts,
            Retries retries,
            int cap) {
        this.readVenueClock = readVenueClock;
        this.loadInstruments = loadInstruments;
        this.venue = venue;
        this.stream = stream;
        this.catchUp = catchUp;
        this.feeds = feeds;
        this.loop = loop;
        this.clock = clock;
        this.tracker = tracker;
        this.status = status;
        this.alerts = alerts;
        this.retries = retries;
        this.cap = cap;
    }

    /** Brings it up; returns when the stream is opened, or when it was stopped before. */
    public void handle() {
        try {
            retries.attempt("the venue's clock", Integer.MAX_VALUE, () -> {
                readVenueClock.handle();
                return true;
            });
            bringUp(tracker.tradeDate(clock.now()));
        } catch (RuntimeException e) {
            log.warn("the feed was stopped before it was up: {}", e.getMessage());
        }
    }

    /** Loads the instruments of another trading day and subscribes to them, when one has begun. */
    public void handleNewDay() {
        LocalDate tradeDate = tracker.tradeDate(clock.now());
        if (!tradeDate.equals(followed) && status.state() == FeedState.LIVE) {
            status.become(FeedState.STARTING);
            Thread.ofVirtual().name("feed-new-day").start(() -> bringUp(tradeDate));
        }
    }

    /** Ends it. */
    public void stop() {
        retries.stop();
        stream.close();
        loop.close();
        status.become(FeedState.STOPPED);
    }

    /** The instruments as last loaded. */
    public InstrumentMaster master() {
        return master;
    }

    /** The front mini future. */
    public Optional<Instrument.Future> front() {
        return clock.reading()
                .flatMap(_ -> master.miniFutures(tracker.tradeDate(clock.now())).stream()
                        .findFirst());
    }

    private void bringUp(LocalDate tradeDate) {
        retries.attempt("the instruments", Integer.MAX_VALUE, () -> {
            follow(tradeDate);
            return true;
        });
    }

    private void follow(LocalDate tradeDate) {
        master = loadInstruments.handle(tradeDate);
        List<InstrumentCode> front =
                front().map(future -> List.of(future.code())).orElse(List.of());
        BigDecimal price = front.isEmpty()
                ? BigDecimal.ZERO
                : venue.facts(front.getFirst()).price();
        // One subscription is the market's status.
        SubscriptionPlan plan = SubscriptionPlan.of(master, tradeDate, price, cap - 1);
        if (plan.leftOut() > 0) {
            alerts.raise(Severity.INFO, "beyond-cap", plan.leftOut() + " instruments are beyond the cap of " + cap);
        }
        loop.submit(() -> plan.channels().stream().map(Channel::instrument).forEach(feeds::follow));
        catchUp.prepare(front);
        status.subscribed(plan.channels().size() + 1);
        followed = tradeDate;
        stream.open(plan.channels(), catchUp);
    }
}
