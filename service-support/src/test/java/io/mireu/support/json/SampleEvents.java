package io.mireu.support.json;

import io.mireu.model.event.Event;
import io.mireu.model.event.EventMeta;
import io.mireu.model.event.IntentEvent;
import io.mireu.model.event.OrderEvent;
import io.mireu.model.event.PortfolioEvent;
import io.mireu.model.event.StrategyEvent;
import io.mireu.model.event.SystemEvent;
import io.mireu.model.event.VolatilityEvent;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.SeriesCode;
import io.mireu.model.order.AccountId;
import io.mireu.model.order.Fill;
import io.mireu.model.order.IntentId;
import io.mireu.model.order.IntentPurpose;
import io.mireu.model.order.Leg;
import io.mireu.model.order.OrderId;
import io.mireu.model.order.OrderIntent;
import io.mireu.model.order.OrderStatus;
import io.mireu.model.order.Side;
import io.mireu.model.order.VenueOrderNumber;
import io.mireu.model.portfolio.LiquidationReason;
import io.mireu.model.portfolio.LiquidationRule;
import io.mireu.model.portfolio.PortfolioId;
import io.mireu.model.portfolio.PortfolioSnapshot;
import io.mireu.model.portfolio.PortfolioStatus;
import io.mireu.model.portfolio.PortfolioTerms;
import io.mireu.model.portfolio.Position;
import io.mireu.model.strategy.StrategyDecision;
import io.mireu.model.strategy.StrategyId;
import io.mireu.model.strategy.StrategyKind;
import io.mireu.model.strategy.StrategyState;
import io.mireu.model.volatility.ExpiryClockName;
import io.mireu.model.volatility.Greeks;
import io.mireu.model.volatility.OptionGreeks;
import io.mireu.model.volatility.PointOrigin;
import io.mireu.model.volatility.QuoteQuality;
import io.mireu.model.volatility.VolatilityPoint;
import io.mireu.model.volatility.VolatilitySmile;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** One event of each kind, with every part filled in. */
final class SampleEvents {

    private static final Instant AT = Instant.parse("2026-11-24T01:00:00.250Z");
    private static final Instant MACHINE = Instant.parse("2026-11-23T15:00:00.255Z");
    private static final DerivativeCode MINI = DerivativeCode.of("A056C000");
    private static final DerivativeCode PUT = DerivativeCode.of("C016CA17");
    private static final AccountId ACCOUNT = AccountId.of("demo");
    private static final PortfolioId PORTFOLIO = PortfolioId.of("buydip_20261124100000_1a2b");
    private static final StrategyId STRATEGY = StrategyId.of("buydip-1");
    private static final IntentId INTENT = IntentId.of("intent-1");
    private static final OrderId ORDER = OrderId.of("intent-1/0");
    private static final PortfolioTerms TERMS = new PortfolioTerms(
            "buydip",
            STRATEGY,
            "range 2.40",
            List.of(
                    new LiquidationRule.ProfitTarget(new BigDecimal("120000")),
                    new LiquidationRule.HoldingTime(Duration.ofMinutes(30)),
                    new LiquidationRule.LossLimit(new BigDecimal("120000"))));
    private static final ExpiryClockName CLOCK = ExpiryClockName.of("act-365");
    private static final Greeks GREEKS = new Greeks(-0.2, 0.004, 0.55, -0.9);
    private static final Leg LEG = Leg.market(MINI, Side.BUY, 2);
    private static final OrderIntent ENTRY =
            new OrderIntent(INTENT, ACCOUNT, PORTFOLIO, new IntentPurpose.OpenPortfolio(TERMS), List.of(LEG), AT);
    private static final OrderIntent LIQUIDATION = new OrderIntent(
            IntentId.of("buydip_20261124100000_1a2b-liq-1"),
            ACCOUNT,
            PORTFOLIO,
            new IntentPurpose.LiquidatePortfolio(LiquidationReason.PROFIT_TARGET),
            List.of(Leg.limit(MINI, Side.SELL, 2, new BigDecimal("1105.12"))),
            AT);

    private SampleEvents() {}

    static List<Event> all() {
        return Stream.of(SampleMarketEvents.all(), observed(), done())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Event> observed() {
        return List.of(
                new VolatilityEvent.GreeksComputed(meta(), greeks()),
                new VolatilityEvent.SmileComputed(meta(), smile()),
                new VolatilityEvent.PointComputed(meta(), point()),
                new StrategyEvent.Decided(meta(), decision()),
                new StrategyEvent.StateChanged(meta(), state()));
    }

    private static List<Event> done() {
        return List.of(
                new IntentEvent.Issued(meta(), ENTRY, MACHINE),
                new OrderEvent.IntentReceived(meta(), LIQUIDATION),
                new OrderEvent.Denied(meta(), PORTFOLIO, INTENT, "quantity-limit", "at most 10 contracts an order"),
                new OrderEvent.Accepted(
                        meta(),
                        PORTFOLIO,
                        INTENT,
                        ORDER,
                        LEG,
                        new VenueOrderNumber(LocalDate.of(2026, 11, 24), 69041),
                        MACHINE),
                new OrderEvent.Rejected(meta(), PORTFOLIO, INTENT, ORDER, "01427", "price outside the band"),
                new OrderEvent.Ambiguous(meta(), PORTFOLIO, INTENT, ORDER, "no answer in 5 s"),
                new OrderEvent.Filled(meta(), PORTFOLIO, INTENT, fill(), 1),
                new OrderEvent.Ended(meta(), PORTFOLIO, INTENT, ORDER, OrderStatus.CANCELLED, 1),
                new OrderEvent.IntentCompleted(meta(), PORTFOLIO, INTENT, true),
                new PortfolioEvent.Opened(meta(), PORTFOLIO, ACCOUNT, TERMS),
                new PortfolioEvent.LiquidationStarted(
                        meta(), PORTFOLIO, TERMS, LiquidationReason.LOSS_LIMIT, price("-121000")),
                new PortfolioEvent.Closed(meta(), PORTFOLIO, TERMS, LiquidationReason.HOLDING_TIME, price("35000")),
                new PortfolioEvent.SnapshotTaken(meta(), snapshot()),
                new SystemEvent.AlertRaised(
                        meta(),
                        "order-service",
                        SystemEvent.Severity.CRITICAL,
                        "order-ambiguous",
                        "look at the venue"));
    }

    static EventMeta meta() {
        return new EventMeta(new UUID(1, 2), AT, MACHINE, new UUID(3, 4));
    }

    private static BigDecimal price(String text) {
        return new BigDecimal(text);
    }

    private static OptionGreeks greeks() {
        return new OptionGreeks(
                PUT,
                price("1040.0"),
                QuoteQuality.OK,
                price("8.515"),
                price("1105.12"),
                0.0445,
                CLOCK,
                0.35,
                GREEKS,
                AT);
    }

    private static VolatilitySmile smile() {
        return new VolatilitySmile(
                SeriesCode.of("01-6C"),
                price("1105.12"),
                0.0445,
                CLOCK,
                List.of(new VolatilitySmile.Point(price("1040.0"), 0.35, -0.2)),
                AT);
    }

    /** What was added to events later: the same events, with it. */
    static List<Event> withLaterFields() {
        return List.of(new VolatilityEvent.PointComputed(
                meta(),
                new VolatilityPoint(
                        SeriesCode.of("01-6C"),
                        AT,
                        0.3412,
                        CLOCK,
                        PUT,
                        price("8.515"),
                        GREEKS,
                        MINI,
                        price("1105.12"),
                        PointOrigin.QUOTES)));
    }

    private static VolatilityPoint point() {
        return new VolatilityPoint(
                SeriesCode.of("01-6C"), AT, 0.3412, CLOCK, PUT, price("8.515"), GREEKS, MINI, price("1105.12"));
    }

    private static StrategyDecision decision() {
        return new StrategyDecision(
                STRATEGY,
                StrategyKind.BUY_DIP,
                MINI,
                price("1104.00"),
                price("1106.40"),
                price("1104.24"),
                price("1104.72"),
                price("1104.40"),
                price("1104.42"),
                INTENT,
                AT);
    }

    private static StrategyState state() {
        return new StrategyState(
                STRATEGY, StrategyKind.BUY_DIP, MINI, StrategyState.Status.RUNNING, 3, 1, AT, "outside the band", AT);
    }

    private static Fill fill() {
        return new Fill(
                ORDER,
                new VenueOrderNumber(LocalDate.of(2026, 11, 24), 69041),
                "613",
                MINI,
                Side.BUY,
                price("1105.14"),
                1,
                AT);
    }

    private static PortfolioSnapshot snapshot() {
        return new PortfolioSnapshot(
                PORTFOLIO,
                ACCOUNT,
                TERMS,
                PortfolioStatus.CLOSED,
                List.of(new Position(MINI, 0, BigDecimal.ZERO, price("35000"))),
                price("35000"),
                BigDecimal.ZERO,
                AT,
                AT,
                LiquidationReason.HOLDING_TIME,
                AT);
    }
}
