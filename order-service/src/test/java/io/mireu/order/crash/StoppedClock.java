package io.mireu.order.crash;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.market.AllowedActions;
import io.mireu.order.application.MarketSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/** The machine's clock, moved by hand, and the market's, three hundred days away from it. */
final class StoppedClock extends Clock implements MarketSession {

    static final LocalDate TRADE_DATE = LocalDate.of(2027, 9, 6);
    private static final Instant MARKET_START = Instant.parse("2027-09-06T01:00:00Z");

    private final Instant start = Instant.parse("2026-11-23T03:00:00Z");
    private Instant now = start;
    private AllowedActions allowed = AllowedActions.ALL;
    private boolean traded = true;

    void advance(Duration by) {
        now = now.plus(by);
    }

    void allow(AllowedActions actions) {
        allowed = actions;
    }

    void trade(boolean isTraded) {
        traded = isTraded;
    }

    Instant marketTime() {
        return MARKET_START.plus(Duration.between(start, now));
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public Optional<Moment> now() {
        return Optional.of(new Moment(marketTime(), TRADE_DATE));
    }

    @Override
    public Optional<LocalDate> tradeDate() {
        return Optional.of(TRADE_DATE);
    }

    @Override
    public boolean isTraded(DerivativeCode instrument) {
        return traded;
    }

    @Override
    public boolean isTradable(DerivativeCode instrument) {
        return true;
    }

    @Override
    public boolean takesEntries(DerivativeCode instrument) {
        return traded && allowed.entry();
    }

    @Override
    public boolean takesCancellations(DerivativeCode instrument) {
        return traded && allowed.cancellation();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
