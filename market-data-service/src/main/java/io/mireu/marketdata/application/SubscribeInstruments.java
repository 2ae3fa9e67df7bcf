package io.mireu.marketdata.application;

import io.mireu.marketdata.domain.Channel;
import io.mireu.marketdata.domain.SubscriptionPlan;
import io.mireu.model.event.SystemEvent.Severity;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.Instrument;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

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
    private final ResumeFeed resumeFeed;

    /** With the stream to open. */
    public SubscribeInstruments(
            FollowedInstruments instruments,
            MarketInquiry venue,
            VenueStream stream,
            CatchUp catchUp,
            InstrumentFeeds feeds,
            FeedLoop loop,
            FeedStatus status,
            Alerts alerts,
            ResumeFeed resumeFeed) {
        this.instruments = instruments;
        this.venue = venue;
        this.stream = stream;
        this.catchUp = catchUp;
        this.feeds = feeds;
        this.loop = loop;
        this.status = status;
        this.alerts = alerts;
        this.resumeFeed = resumeFeed;
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
        resumeFeed.handle(plan.channels());
        // What the stream before this one still had to tell must not be taken for news of this one.
        stream.close();
        catchUp.prepare(
                plan.channels(),
                futures.stream().limit(settings.historyFutures()).toList());
        status.subscribed(plan.channels().size() + 1);
        stream.open(plan.channels(), catchUp);
    }
}
