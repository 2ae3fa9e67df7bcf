package io.mireu.portfolio;

import io.mireu.model.event.EventMeta;
import io.mireu.model.event.OrderEvent;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.market.BookLevel;
import io.mireu.model.market.DataOrigin;
import io.mireu.model.market.Quote;
import io.mireu.model.order.AccountId;
import io.mireu.model.order.Fill;
import io.mireu.model.order.IntentId;
import io.mireu.model.order.IntentPurpose;
import io.mireu.model.order.Leg;
import io.mireu.model.order.OrderId;
import io.mireu.model.order.OrderIntent;
import io.mireu.model.order.Side;
import io.mireu.model.order.VenueOrderNumber;
import io.mireu.model.portfolio.LiquidationReason;
import io.mireu.model.portfolio.LiquidationRule;
import io.mireu.model.portfolio.PortfolioId;
import io.mireu.model.portfolio.PortfolioTerms;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Intents, fills and quotes as the tests need them. */
public final class SamplePortfolio {

    public static final LocalDate TRADE_DATE = LocalDate.of(2026, 11, 26);
    public static final Instant OPENED_AT = Instant.parse("2026-11-26T01:00:00Z");
    public static final DerivativeCode MINI = DerivativeCode.of("A056C000");
    public static final DerivativeCode PUT = DerivativeCode.of("C016C500");
    public static final AccountId ACCOUNT = AccountId.of("demo");
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private SamplePortfolio() {}

    public static PortfolioTerms terms(LiquidationRule... rules) {
        return new PortfolioTerms("buydip", null, "test", List.of(rules));
    }

    public static OrderIntent entry(PortfolioId portfolio, PortfolioTerms terms, Leg... legs) {
        return new OrderIntent(
                IntentId.of(portfolio + "-in"),
                ACCOUNT,
                portfolio,
                new IntentPurpose.OpenPortfolio(terms),
                List.of(legs),
                OPENED_AT);
    }

    /** What the service itself would issue. */
    public static OrderIntent liquidation(PortfolioId portfolio, Leg... legs) {
        return new OrderIntent(
                IntentId.of(portfolio + "-liq-1"),
                ACCOUNT,
                portfolio,
                new IntentPurpose.LiquidatePortfolio(LiquidationReason.PROFIT_TARGET),
                List.of(legs),
                OPENED_AT);
    }

    public static OrderEvent.IntentReceived received(OrderIntent intent) {
        return new OrderEvent.IntentReceived(meta(OPENED_AT), intent);
    }

    public static OrderEvent.IntentCompleted completed(OrderIntent intent, boolean complete) {
        return new OrderEvent.IntentCompleted(meta(OPENED_AT), intent.portfolio(), intent.id(), complete);
    }

    public static OrderEvent.Filled filled(OrderIntent intent, Fill fill) {
        return new OrderEvent.Filled(meta(fill.venueTime()), intent.portfolio(), intent.id(), fill, 0);
    }

    public static Fill fill(DerivativeCode instrument, Side side, String price, long quantity) {
        int number = NUMBERS.incrementAndGet();
        return new Fill(
                OrderId.of("order-" + number),
                new VenueOrderNumber(TRADE_DATE, number),
                "e" + number,
                instrument,
                side,
                new BigDecimal(price),
                quantity,
                OPENED_AT);
    }

    public static Quote quote(DerivativeCode instrument, String bid, String offer, Instant receivedAt) {
        return new Quote(
                instrument,
                List.of(new BookLevel(new BigDecimal(bid), 10, 1)),
                List.of(new BookLevel(new BigDecimal(offer), 10, 1)),
                OPENED_AT,
                receivedAt,
                DataOrigin.LIVE);
    }

    private static EventMeta meta(Instant occurredAt) {
        return EventMeta.unique(occurredAt, Clock.systemUTC(), null);
    }
}
