package io.mireu.strategy.domain;

import io.mireu.model.market.BookLevel;
import io.mireu.model.market.Quote;
import io.mireu.model.market.SessionPhase;
import io.mireu.model.market.SessionStatus;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The rule of the four FlexSwitch strategies, the same for live trading and for backtests. */
public final class FlexSwitch {

    /** An entry this far ahead was made before a simulated venue's clock was set back. */
    private static final Duration CLOCK_SET_BACK = Duration.ofMinutes(1);

    private final FlexSwitchDefinition definition;
    private final Duration period;
    private final Duration quoteFreshness;

    /**
     * A rule.
     *
     * @param definition which strategy
     * @param quoteFreshness market time after which the last quote no longer counts
     */
    public FlexSwitch(FlexSwitchDefinition definition, Duration quoteFreshness) {
        this.definition = definition;
        this.period = definition.parameters().period();
        this.quoteFreshness = quoteFreshness;
    }

    /** Whether to enter at the market's newest venue time, or the first reason why not. */
    public Evaluation evaluate(InstrumentMarket market, SessionStatus session, EntryHistory history) {
        Instant now = market.time().orElse(null);
        if (now == null) {
            return new NoEntry.NoMarket();
        }
        return outsideHours(session, now)
                .or(() -> held(history, now))
                .<Evaluation>map(reason -> reason)
                .orElseGet(() -> evaluatePrices(market, now));
    }

    /** The range, and with it the band, at the market's newest venue time; none when nothing traded. */
    public Optional<TriggerBand> band(InstrumentMarket market) {
        return market.range(period).map(this::band);
    }

    /** The look-back of the window. */
    public Duration period() {
        return period;
    }

    private Optional<NoEntry> outsideHours(SessionStatus session, Instant now) {
        if (session.phase() != SessionPhase.CONTINUOUS) {
            return Optional.of(new NoEntry.NotContinuous(session.phase()));
        }
        Instant first = session.continuousFrom().plus(period);
        Instant last = session.continuousUntil().minus(period);
        if (now.isBefore(first)) {
            return Optional.of(new NoEntry.WarmingUp(first));
        }
        return now.isAfter(last) ? Optional.of(new NoEntry.SessionEnding(last)) : Optional.empty();
    }

    /** Why the entries so far allow no other now. */
    public Optional<NoEntry> held(EntryHistory history, Instant now) {
        FlexSwitchParameters parameters = definition.parameters();
        if (history.openEntries() >= parameters.maxOpenEntries()) {
            return Optional.of(new NoEntry.EntriesOpen(history.openEntries(), parameters.maxOpenEntries()));
        }
        return Optional.ofNullable(history.lastEntryAt())
                .filter(last -> last.isBefore(now.plus(CLOCK_SET_BACK)))
                .map(last -> last.plus(parameters.interval()))
                .filter(now::isBefore)
                .map(NoEntry.IntervalRunning::new);
    }

    private Evaluation evaluatePrices(InstrumentMarket market, Instant now) {
        PriceRange range = market.range(period).orElse(null);
        if (range == null) {
            return new NoEntry.NoTrades();
        }
        BigDecimal mustExceed = definition.parameters().minMaxIntervalPoints();
        if (range.width().compareTo(mustExceed) <= 0) {
            return new NoEntry.RangeTooSmall(range.width(), mustExceed);
        }
        return market.quote()
                .filter(quote -> quote.isTwoSided() && !quote.isCrossed())
                .map(quote -> evaluateQuote(quote, range, now))
                .orElseGet(NoEntry.NoUsableQuote::new);
    }

    private Evaluation evaluateQuote(Quote quote, PriceRange range, Instant now) {
        Duration age = Duration.between(quote.venueTime(), now);
        if (age.compareTo(quoteFreshness) > 0) {
            return new NoEntry.StaleQuote(age);
        }
        BigDecimal bid = quote.bestBid().map(BookLevel::price).orElseThrow();
        BigDecimal offer = quote.bestOffer().map(BookLevel::price).orElseThrow();
        TriggerBand band = band(range);
        return band.holds(bid, offer)
                ? new Evaluation.Entry(now, range, band, bid, offer)
                : new NoEntry.OutsideBand(band, bid, offer);
    }

    private TriggerBand band(PriceRange range) {
        return TriggerBand.of(definition.kind().edge(), range, definition.parameters());
    }
}
