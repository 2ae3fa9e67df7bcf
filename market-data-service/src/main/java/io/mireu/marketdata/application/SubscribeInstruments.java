package io.mireu.marketdata.application;

import io.mireu.marketdata.domain.Channel;
import io.mireu.marketdata.domain.SubscriptionPlan;
import io.mireu.model.event.SystemEvent.Severity;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.Instrument;
import io.mireu.model.instrument.InstrumentCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Plans what the stream brings, and opens it. */
public final class SubscribeInstruments {

    private final FollowedInstruments instruments;
    private final MarketInquiry venue;
    private final VenueStream stream;
    private final CatchUp catchUp;
    private final InstrumentFeeds feeds;
    private final FeedLoop loop;
    private final FeedStatus status;
    private final Alerts alerts;
    private volatile Set<InstrumentCode> subscribed = Set.of();

    /** With the stream to open. */
    public SubscribeInstruments(
            FollowedInstruments instruments,
            MarketInquiry venue,
            VenueStream stream,
            CatchUp catchUp,
            InstrumentFeeds feeds,
            FeedLoop loop,
            FeedStatus status,
            Alerts alerts) {
        this.instruments = instruments;
        this.venue = venue;
        this.stream = stream;
        this.catchUp = catchUp;
        this.feeds = feeds;
        this.loop = loop;
        this.status = status;
        this.alerts = alerts;
    }

    /**
     * Subscribes to the instruments that are followed.
     *
     * @param settings how many futures get their history
     */
    public void handle(LocalDate tradeDate, MarketSettings settings) {
        List<DerivativeCode> futures = instruments.master().miniFutures(tradeDate).stream()
                .map(Instrument.Future::code)
                .toList();
        BigDecimal price = futures.isEmpty()
                ? BigDecimal.ZERO
                : venue.facts(futures.getFirst()).price();
        int capacity = stream.capacity();
        SubscriptionPlan plan = SubscriptionPlan.of(instruments.master(), tradeDate, price, capacity);
        if (plan.leftOut() > 0) {
            alerts.raise(
                    Severity.INFO,
                    "beyond-cap",
                    plan.leftOut() + " instruments are beyond the " + capacity
                            + " subscriptions that the venue's stream carries: those furthest from the money");
        }
        loop.submit(() -> plan.channels().stream().map(Channel::instrument).forEach(feeds::follow));
        // What the stream before this one still had to tell must not be taken for news of this one.
        stream.close();
        subscribed = plan.channels().stream().map(Channel::instrument).collect(Collectors.toUnmodifiableSet());
        catchUp.prepare(
                plan.channels(),
                futures.stream().limit(settings.historyFutures()).toList());
        status.subscribed(plan.channels().size() + 1);
        stream.open(plan.channels(), catchUp);
    }

    /** Whether the stream brings the book of an instrument. */
    public boolean isSubscribed(InstrumentCode code) {
        return subscribed.contains(code);
    }
}
