package io.mireu.strategy.application;

import io.mireu.model.event.MarketEvent;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.InstrumentCode;
import io.mireu.model.market.BookLevel;
import io.mireu.model.market.Quote;
import io.mireu.model.market.SessionStatus;
import io.mireu.strategy.domain.Evaluation;
import io.mireu.strategy.domain.FlexSwitch;
import io.mireu.strategy.domain.InstrumentMarket;
import io.mireu.strategy.domain.LiveNumbers;
import io.mireu.strategy.domain.NoEntry;
import io.mireu.strategy.domain.Strategy;
import io.mireu.support.clock.MarketClock;
import io.mireu.support.clock.TradedSessions;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps the markets of all instruments up to date and evaluates strategies on them, but only on a market that is
 * known, complete and now: what is read again after a restart fills windows and leads to nothing.
 */
public final class WatchMarket {

    private final MarketClock clock;
    private final TradedSessions traded;
    private final StrategySettings settings;
    private final Map<InstrumentCode, InstrumentMarket> markets = new HashMap<>();

    /** Knowing nothing yet. */
    public WatchMarket(MarketClock clock, TradedSessions traded, StrategySettings settings) {
        this.clock = clock;
        this.traded = traded;
        this.settings = settings;
    }

    /** Takes a trade or a quote in. */
    public synchronized void handle(MarketEvent event) {
        switch (event) {
            case MarketEvent.Traded traded ->
                market(traded.trade().instrument()).on(traded.trade());
            case MarketEvent.Quoted quoted ->
                market(quoted.quote().instrument()).on(quoted.quote());
            case MarketEvent.BarClosed _,
                    MarketEvent.InstrumentListed _,
                    MarketEvent.SessionObserved _,
                    MarketEvent.Indicated _,
                    MarketEvent.Limited _,
                    MarketEvent.IndexValued _ -> {
                // nothing that a strategy watches
            }
        }
    }

    /** While the venue's clock is not heard, trades may be missed too. */
    public synchronized void checkFeed() {
        if (!clock.isSynchronised()) {
            markets.values().forEach(InstrumentMarket::interrupted);
        }
    }

    /** What the strategy makes of the market now. */
    public synchronized Evaluation evaluate(Strategy strategy) {
        DerivativeCode instrument = strategy.definition().instrument();
        InstrumentMarket market = market(instrument);
        SessionStatus session =
                clock.isSynchronised() ? clock.session(instrument).orElse(null) : null;
        if (session == null) {
            return new NoEntry.NoMarket();
        }
        if (!traded.include(session)) {
            return new NoEntry.NotTraded(session.market());
        }
        if (!isNow(market)) {
            return new NoEntry.NoMarket();
        }
        FlexSwitch rule = rule(strategy);
        return unconfirmed(market, session)
                .or(() -> incomplete(market, session, rule.period()))
                .<Evaluation>map(reason -> reason)
                .orElseGet(() -> rule.evaluate(market, session, strategy.history()));
    }

    /** The same for people, with the numbers that it looks at; a fault is an answer too. */
    public synchronized LiveNumbers look(Strategy strategy) {
        InstrumentMarket market = market(strategy.definition().instrument());
        try {
            return look(market, rule(strategy), evaluate(strategy));
        } catch (RuntimeException e) {
            return new LiveNumbers(null, null, null, null, null, new NoEntry.CannotEvaluate(e.toString()));
        }
    }

    private static LiveNumbers look(InstrumentMarket market, FlexSwitch rule, Evaluation evaluation) {
        return new LiveNumbers(
                market.range(rule.period()).orElse(null),
                rule.band(market).orElse(null),
                market.quote().flatMap(Quote::bestBid).map(BookLevel::price).orElse(null),
                market.quote().flatMap(Quote::bestOffer).map(BookLevel::price).orElse(null),
                market.time().orElse(null),
                evaluation);
    }

    private FlexSwitch rule(Strategy strategy) {
        return new FlexSwitch(strategy.definition(), settings.quoteFreshness());
    }

    /** Whether an event of the instrument is from now, so that an evaluation makes sense. */
    synchronized boolean isNow(DerivativeCode instrument) {
        return clock.isSynchronised() && isNow(market(instrument));
    }

    private boolean isNow(InstrumentMarket market) {
        return market.time().filter(this::isNow).isPresent();
    }

    private boolean isNow(Instant venueTime) {
        return Duration.between(venueTime, clock.instant()).abs().compareTo(settings.liveTolerance()) <= 0;
    }

    /** A session that the calendar alone knows of may be a holiday; then only live data shows that it trades. */
    private Optional<NoEntry> unconfirmed(InstrumentMarket market, SessionStatus session) {
        boolean trades =
                session.confirmed() || market.liveTime().filter(this::isNow).isPresent();
        return trades ? Optional.empty() : Optional.of(new NoEntry.Unconfirmed());
    }

    private static Optional<NoEntry> incomplete(InstrumentMarket market, SessionStatus session, Duration period) {
        Instant now = market.time().orElseThrow();
        Instant knownFrom = market.knownFrom().orElse(now);
        if (knownFrom.isAfter(now.minus(period)) && knownFrom.isAfter(session.continuousFrom())) {
            return Optional.of(new NoEntry.WarmingUp(knownFrom.plus(period)));
        }
        return market.isFollowing() ? Optional.empty() : Optional.of(new NoEntry.FeedInterrupted());
    }

    private InstrumentMarket market(InstrumentCode instrument) {
        return markets.computeIfAbsent(instrument, _ -> new InstrumentMarket(settings.lookBack()));
    }
}
