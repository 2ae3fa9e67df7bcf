package io.mireu.marketdata.application;

import io.mireu.marketdata.domain.Channel;
import io.mireu.marketdata.domain.FollowedClock;
import io.mireu.marketdata.domain.PlanBasis;
import io.mireu.marketdata.domain.PlanClass;
import io.mireu.marketdata.domain.PlanRules;
import io.mireu.marketdata.domain.SubscriptionPlan;
import io.mireu.model.event.SystemEvent.Severity;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.InstrumentCode;
import io.mireu.model.market.SessionHours;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Plans what the stream brings, opens it, and changes it as the market moves and as sessions follow one another. */
public final class SubscribeInstruments {

    private final FollowedInstruments instruments;
    private final WantedInstruments wanted;
    private final FollowedSpots spots;
    private final MoneyPrices prices;
    private final SessionAhead sessions;
    private final FollowedClock clock;
    private final VenueStream stream;
    private final CatchUp catchUp;
    private final ResumeFeed resumeFeed;
    private final InstrumentFeeds feeds;
    private final FeedLoop loop;
    private final FeedStatus status;
    private final Alerts alerts;
    private final MarketSettings market;
    private final PlanSettings settings;
    private List<Channel> current = List.of();
    private volatile Set<InstrumentCode> streamed = Set.of();
    private @Nullable SessionHours followed;
    private int heldLeftOut;

    /** With the stream to open. */
    public SubscribeInstruments(
            FollowedInstruments instruments,
            WantedInstruments wanted,
            FollowedSpots spots,
            MoneyPrices prices,
            SessionAhead sessions,
            FollowedClock clock,
            VenueStream stream,
            CatchUp catchUp,
            ResumeFeed resumeFeed,
            InstrumentFeeds feeds,
            FeedLoop loop,
            FeedStatus status,
            Alerts alerts,
            MarketSettings market,
            PlanSettings settings) {
        this.instruments = instruments;
        this.wanted = wanted;
        this.spots = spots;
        this.prices = prices;
        this.sessions = sessions;
        this.clock = clock;
        this.stream = stream;
        this.catchUp = catchUp;
        this.resumeFeed = resumeFeed;
        this.feeds = feeds;
        this.loop = loop;
        this.status = status;
        this.alerts = alerts;
        this.market = market;
        this.settings = settings;
    }

    /** Subscribes to what is followed in a session: opens the stream, or goes over from another session. */
    public void handle(SessionHours session) {
        // The venue answers in its own time: not while replanning waits.
        prices.ask(instruments.master(), session.tradeDate());
        subscribe(session);
    }

    private synchronized void subscribe(SessionHours session) {
        int capacity = stream.capacity();
        SubscriptionPlan plan =
                SubscriptionPlan.of(basis(session), settings.within(capacity).atOnce(), current);
        follow(plan.channels());
        if (followed == null) {
            resumeFeed.handle(plan.channels());
            catchUp.prepare(plan.channels(), needingHistory(session));
            stream.open(plan.channels(), session.market(), catchUp);
        } else {
            // Ahead of the session nothing has been traded in it that could be missing.
            boolean late = sessions.hasBegun(clock.now());
            catchUp.change(
                    late ? plan.channels() : List.of(), plan.removed(), late ? needingHistory(session) : List.of());
            if (late) {
                resumeFeed.handleLate(plan.channels(), session);
            }
            stream.goOver(plan.channels(), session.market());
        }
        followed = session;
        heldLeftOut = 0;
        become(plan);
        tell(plan, capacity);
    }

    /** Plans anew, and changes what has to be changed; does nothing before the stream is open. */
    public synchronized void replan() {
        SessionHours session = followed;
        if (session == null) {
            return;
        }
        PlanRules rules = settings.within(stream.capacity());
        SubscriptionPlan plan = SubscriptionPlan.of(basis(session), rules, current);
        if (!plan.isUnchanged()) {
            follow(plan.added());
            catchUp.change(plan.added(), plan.removed(), needingHistory(session));
            stream.change(plan.added(), plan.removed());
        }
        become(plan);
    }

    /** Whether the stream brings the book of an instrument. */
    public boolean isSubscribed(InstrumentCode code) {
        return streamed.contains(code);
    }

    /** What the stream is subscribed to, the most important first. */
    public synchronized List<Channel> subscribed() {
        return current;
    }

    private PlanBasis basis(SessionHours session) {
        Instant now = clock.now();
        return new PlanBasis(
                instruments.master(),
                session.tradeDate(),
                session.market(),
                sessions.isAuction(now),
                wanted.held(),
                wanted.ofStrategies(),
                spots.codes(),
                prices.prices(instruments.master(), session.tradeDate()));
    }

    /** What must not miss a trade: held, of strategies, and the first mini futures. */
    private List<DerivativeCode> needingHistory(SessionHours session) {
        Set<DerivativeCode> needing = new LinkedHashSet<>();
        instruments.master().miniFutures(session.tradeDate()).stream()
                .limit(market.historyFutures())
                .forEach(future -> needing.add(future.code()));
        needing.addAll(wanted.held());
        needing.addAll(wanted.ofStrategies());
        return List.copyOf(needing);
    }

    private void follow(Collection<Channel> channels) {
        loop.submit(() -> channels.forEach(channel -> feeds.follow(channel.instrument())));
    }

    /** What was seen of it stays, and what is on its way still counts. */
    private void leave(SubscriptionPlan plan) {
        Set<InstrumentCode> kept =
                plan.channels().stream().map(Channel::instrument).collect(Collectors.toSet());
        loop.submit(() -> plan.removed().stream()
                .map(Channel::instrument)
                .filter(code -> !kept.contains(code))
                .forEach(feeds::leave));
    }

    private void become(SubscriptionPlan plan) {
        leave(plan);
        tellOfHeld(plan.leftOut().getOrDefault(PlanClass.HELD, 0));
        current = plan.channels();
        streamed = current.stream()
                .filter(channel -> channel.kind() == Channel.Kind.BOOK)
                .map(Channel::instrument)
                .collect(Collectors.toUnmodifiableSet());
        status.planned(new PlanStatus(
                stream.capacity() + 1, current.size() + 1, plan.byClass(), plan.leftOut(), plan.instrumentsLeftOut()));
    }

    /** Tells it in each session, and again whenever more of it finds no room: what is held grows while the stream stands. */
    private void tellOfHeld(int leftOut) {
        if (leftOut > heldLeftOut) {
            alerts.raise(
                    Severity.CRITICAL,
                    "held-beyond-cap",
                    leftOut + " instruments that are held or in orders find no room among " + stream.capacity()
                            + " subscriptions: allow more connections");
        }
        heldLeftOut = leftOut;
    }

    private void tell(SubscriptionPlan plan, int capacity) {
        if (plan.instrumentsLeftOut() > 0) {
            alerts.raise(
                    Severity.INFO,
                    "beyond-cap",
                    plan.instrumentsLeftOut() + " instruments are beyond the " + capacity
                            + " subscriptions that the venue's stream carries: those furthest from the money");
        }
    }
}
