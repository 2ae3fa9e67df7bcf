package io.mireu.model.event;

import io.mireu.model.event.Topic.Retention;
import java.time.Duration;
import java.util.List;

/** The catalogue of topics; nothing is written to or read from any other. */
public final class Topics {

    private static final Retention WEEK = new Retention.Time(Duration.ofDays(7));
    private static final Retention QUARTER = new Retention.Time(Duration.ofDays(90));
    private static final Retention COMPACTED = new Retention.Compacted();
    private static final Retention FOREVER = new Retention.Forever();

    public static final Topic<MarketEvent.Traded> MARKET_TRADES =
            new Topic<>("market.trades.v1", MarketEvent.Traded.class, "instrument", 6, WEEK);
    public static final Topic<MarketEvent.Quoted> MARKET_QUOTES =
            new Topic<>("market.quotes.v1", MarketEvent.Quoted.class, "instrument", 6, WEEK);
    public static final Topic<MarketEvent.BarClosed> MARKET_BARS =
            new Topic<>("market.bars.v1", MarketEvent.BarClosed.class, "instrument", 3, QUARTER);
    public static final Topic<MarketEvent.Limited> MARKET_LIMITS =
            new Topic<>("market.limits.v1", MarketEvent.Limited.class, "instrument", 3, WEEK);
    public static final Topic<MarketEvent.Indicated> MARKET_INDICATIONS =
            new Topic<>("market.indications.v1", MarketEvent.Indicated.class, "instrument", 3, WEEK);
    public static final Topic<MarketEvent.IndexValued> MARKET_INDICES =
            new Topic<>("market.indices.v1", MarketEvent.IndexValued.class, "index", 1, WEEK);
    public static final Topic<StatisticEvent> MARKET_STATISTICS = new Topic<>(
            "market.statistics.v1", StatisticEvent.class, "what it is about: instrument, rate or group", 3, QUARTER);
    public static final Topic<MarketEvent.InstrumentListed> MARKET_INSTRUMENTS =
            new Topic<>("market.instruments.v1", MarketEvent.InstrumentListed.class, "instrument", 1, COMPACTED);
    public static final Topic<MarketEvent.SessionObserved> MARKET_SESSIONS = new Topic<>(
            "market.sessions.v1",
            MarketEvent.SessionObserved.class,
            "market, or instrument where it differs",
            1,
            COMPACTED);
    public static final Topic<VolatilityEvent.GreeksComputed> VOLATILITY_GREEKS =
            new Topic<>("volatility.greeks.v1", VolatilityEvent.GreeksComputed.class, "option", 6, COMPACTED);
    public static final Topic<VolatilityEvent.SmileComputed> VOLATILITY_SMILES =
            new Topic<>("volatility.smiles.v1", VolatilityEvent.SmileComputed.class, "series", 3, QUARTER);
    public static final Topic<VolatilityEvent.PointComputed> VOLATILITY_POINTS =
            new Topic<>("volatility.points.v1", VolatilityEvent.PointComputed.class, "series", 3, QUARTER);
    public static final Topic<StrategyEvent.Decided> STRATEGY_DECISIONS =
            new Topic<>("strategy.decisions.v1", StrategyEvent.Decided.class, "strategy instance", 3, QUARTER);
    public static final Topic<StrategyEvent.StateChanged> STRATEGY_STATES =
            new Topic<>("strategy.states.v1", StrategyEvent.StateChanged.class, "strategy instance", 3, COMPACTED);
    public static final Topic<IntentEvent> ORDER_INTENTS =
            new Topic<>("order.intents.v1", IntentEvent.class, "account", 3, FOREVER);
    public static final Topic<OrderEvent> ORDER_EVENTS =
            new Topic<>("order.events.v1", OrderEvent.class, "portfolio", 3, FOREVER);
    public static final Topic<PortfolioEvent> PORTFOLIO_EVENTS =
            new Topic<>("portfolio.events.v1", PortfolioEvent.class, "portfolio", 3, FOREVER);
    public static final Topic<PortfolioEvent.SnapshotTaken> PORTFOLIO_SNAPSHOTS =
            new Topic<>("portfolio.snapshots.v1", PortfolioEvent.SnapshotTaken.class, "portfolio", 3, COMPACTED);
    public static final Topic<SystemEvent> SYSTEM_ALERTS =
            new Topic<>("system.alerts.v1", SystemEvent.class, "source", 1, QUARTER);

    private static final List<Topic<?>> ALL = List.of(
            MARKET_TRADES,
            MARKET_QUOTES,
            MARKET_BARS,
            MARKET_LIMITS,
            MARKET_INDICATIONS,
            MARKET_INDICES,
            MARKET_STATISTICS,
            MARKET_INSTRUMENTS,
            MARKET_SESSIONS,
            VOLATILITY_GREEKS,
            VOLATILITY_SMILES,
            VOLATILITY_POINTS,
            STRATEGY_DECISIONS,
            STRATEGY_STATES,
            ORDER_INTENTS,
            ORDER_EVENTS,
            PORTFOLIO_EVENTS,
            PORTFOLIO_SNAPSHOTS,
            SYSTEM_ALERTS);

    private Topics() {}

    /** Every topic, in the order of the flow. */
    public static List<Topic<?>> all() {
        return ALL;
    }
}
