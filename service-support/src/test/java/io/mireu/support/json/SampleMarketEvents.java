package io.mireu.support.json;

import io.mireu.model.event.Event;
import io.mireu.model.event.EventMeta;
import io.mireu.model.event.MarketEvent;
import io.mireu.model.event.StatisticEvent;
import io.mireu.model.event.SystemEvent;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.IndexCode;
import io.mireu.model.instrument.Instrument;
import io.mireu.model.instrument.ListingStatus;
import io.mireu.model.market.AllowedActions;
import io.mireu.model.market.Bar;
import io.mireu.model.market.BookLevel;
import io.mireu.model.market.DataOrigin;
import io.mireu.model.market.FeedGap;
import io.mireu.model.market.IndexValue;
import io.mireu.model.market.Indication;
import io.mireu.model.market.QualityFlag;
import io.mireu.model.market.Quote;
import io.mireu.model.market.SessionMarket;
import io.mireu.model.market.SessionPhase;
import io.mireu.model.market.SessionStatus;
import io.mireu.model.market.Trade;
import io.mireu.model.market.TradingLimits;
import io.mireu.model.order.Side;
import io.mireu.model.statistic.InterestRate;
import io.mireu.model.statistic.InvestorFlow;
import io.mireu.model.statistic.OpenInterest;
import io.mireu.model.statistic.SessionBar;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** One event of each kind that tells of the market, with every part filled in. */
final class SampleMarketEvents {

    private static final Instant AT = Instant.parse("2026-11-24T01:00:00.250Z");
    private static final Instant MACHINE = Instant.parse("2026-11-23T15:00:00.255Z");
    private static final DerivativeCode MINI = DerivativeCode.of("A056C000");
    private static final DerivativeCode PUT = DerivativeCode.of("C016CA17");
    private static final Set<QualityFlag> TRUNCATED = Set.of(QualityFlag.TRUNCATED);

    private SampleMarketEvents() {}

    static List<Event> all() {
        return List.of(
                new MarketEvent.Traded(
                        meta(), new Trade(MINI, price("1105.12"), 3, Side.BUY, 51968, AT, MACHINE, DataOrigin.LIVE)),
                new MarketEvent.Quoted(meta(), quote()),
                new MarketEvent.BarClosed(meta(), bar()),
                new MarketEvent.InstrumentListed(
                        meta(),
                        new Instrument.Option(PUT, "P 2612 1,040.0", LocalDate.of(2026, 12, 10), price("1040.0"))),
                new MarketEvent.SessionObserved(meta(), session()),
                new MarketEvent.Indicated(
                        meta(), new Indication(MINI, price("1105.12"), 31, AT, MACHINE, DataOrigin.LIVE, 7, TRUNCATED)),
                new MarketEvent.Limited(meta(), limits()),
                new MarketEvent.IndexValued(
                        meta(), new IndexValue(IndexCode.of("101"), price("1101.47"), AT, MACHINE, DataOrigin.LIVE, 9)),
                new StatisticEvent.RateFixed(
                        meta(), new InterestRate("KIR@CD91", LocalDate.of(2026, 11, 24), price("2.74"))),
                new StatisticEvent.DayClosed(meta(), dailyBar()),
                new StatisticEvent.OpenInterestCounted(
                        meta(), new OpenInterest(PUT, LocalDate.of(2026, 11, 24), 18_211, AT)),
                new StatisticEvent.FlowsReported(meta(), flow()),
                new SystemEvent.FeedGapReported(
                        meta(),
                        "market-data-service",
                        new FeedGap(
                                List.of(MINI, PUT),
                                Set.of(FeedGap.Kind.QUOTES),
                                AT,
                                AT.plusSeconds(2),
                                14L,
                                "the connection was lost")));
    }

    /** What was added to events later: the same events, with it and without. */
    static List<Event> withLaterFields() {
        return List.of(
                new MarketEvent.Traded(
                        meta(),
                        new Trade(MINI, price("1105.1"), 3, Side.BUY, 51968, AT, MACHINE, DataOrigin.LIVE)
                                .withQuality(12, Set.of(QualityFlag.TRUNCATED))),
                new MarketEvent.Quoted(
                        meta(),
                        new Quote(
                                PUT,
                                quote().bids(),
                                List.of(),
                                AT,
                                MACHINE,
                                DataOrigin.POLLED,
                                Duration.ofSeconds(12),
                                5,
                                Set.of(QualityFlag.ONE_SIDED))),
                new MarketEvent.BarClosed(
                        meta(),
                        new Bar(
                                MINI,
                                AT,
                                price("1105.00"),
                                price("1106.00"),
                                price("1104.98"),
                                price("1105.50"),
                                321,
                                DataOrigin.LIVE,
                                LocalDate.of(2026, 11, 24),
                                1)),
                new MarketEvent.InstrumentListed(
                        meta(),
                        new Instrument.Option(PUT, "P 2612 1,040.0", LocalDate.of(2026, 12, 10), price("1040.0")),
                        ListingStatus.disabled("the calendar expects another last trading day")));
    }

    private static TradingLimits limits() {
        return new TradingLimits(
                MINI,
                TradingLimits.Kind.STEP,
                price("1016.60"),
                price("1193.40"),
                1,
                2,
                true,
                AT,
                MACHINE,
                DataOrigin.LIVE,
                3,
                Set.of());
    }

    private static SessionBar dailyBar() {
        return new SessionBar(
                PUT,
                LocalDate.of(2026, 11, 24),
                SessionMarket.NIGHT,
                price("4.10"),
                price("4.60"),
                price("3.95"),
                price("4.02"),
                9_812,
                18_211L);
    }

    private static InvestorFlow flow() {
        return new InvestorFlow(
                "futures", "0009", LocalDate.of(2026, 11, 24), SessionMarket.DAY, 30_112, 28_004, 8_311, 7_730, AT);
    }

    private static Quote quote() {
        return new Quote(
                MINI,
                List.of(new BookLevel(price("1105.10"), 12, 4)),
                List.of(new BookLevel(price("1105.14"), 9, 3)),
                AT,
                MACHINE,
                DataOrigin.LIVE);
    }

    private static Bar bar() {
        return new Bar(
                MINI,
                AT,
                price("1105.00"),
                price("1106.00"),
                price("1104.98"),
                price("1105.50"),
                321,
                DataOrigin.SNAPSHOT);
    }

    private static SessionStatus session() {
        return new SessionStatus(
                "day",
                PUT,
                SessionPhase.CONTINUOUS,
                Instant.parse("2026-11-24T06:10:00Z"),
                AllowedActions.ALL,
                LocalDate.of(2026, 11, 24),
                Instant.parse("2026-11-23T23:45:00Z"),
                Instant.parse("2026-11-24T06:10:00Z"),
                AT,
                MACHINE,
                true);
    }

    private static EventMeta meta() {
        return SampleEvents.meta();
    }

    private static BigDecimal price(String points) {
        return new BigDecimal(points);
    }
}
