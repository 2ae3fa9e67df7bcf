package io.mireu.strategy.domain;

import io.mireu.model.market.DataOrigin;
import io.mireu.model.market.Quote;
import io.mireu.model.market.Trade;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What strategies know of one instrument: its window of prices, its last quote and its newest venue time. */
public final class InstrumentMarket {

    /** A venue's clock never goes back this far, except that of a simulator that was started again. */
    private static final Duration CLOCK_SET_BACK = Duration.ofMinutes(1);

    private final Duration retention;
    private PriceWindow window;
    private @Nullable Quote quote;
    private @Nullable Instant time;
    private @Nullable Instant liveTime;
    private @Nullable Instant knownFrom;
    private boolean following;

    /** A market that answers periods up to the retention. */
    public InstrumentMarket(Duration retention) {
        this.retention = retention;
        this.window = new PriceWindow(retention);
    }

    /** Takes a trade in; it may be late, old or known already. */
    public void on(Trade trade) {
        forgetWhenSetBack(trade.venueTime(), trade.origin());
        window.add(trade.venueTime(), trade.price());
        advance(trade.venueTime(), trade.origin());
        learnFrom(trade.venueTime());
        following |= trade.origin() == DataOrigin.LIVE;
    }

    /** Takes a quote in; one older than the last is ignored. */
    public void on(Quote next) {
        forgetWhenSetBack(next.venueTime(), next.origin());
        if (quote == null || !next.venueTime().isBefore(quote.venueTime())) {
            quote = next;
        }
        advance(next.venueTime(), next.origin());
        if (next.origin() == DataOrigin.LIVE) {
            learnFrom(next.venueTime());
        }
    }

    /**
     * The feed was or may have been interrupted. What happened meanwhile is told before the next live trade, so until
     * that trade the window may have a hole.
     */
    public void interrupted() {
        following = false;
    }

    /** Whether nothing is missing since {@link #knownFrom}. */
    public boolean isFollowing() {
        return following;
    }

    /** The newest venue time of a trade or quote; none before the first. */
    public Optional<Instant> time() {
        return Optional.ofNullable(time);
    }

    /** The newest venue time of a live trade or quote; none before the first. */
    public Optional<Instant> liveTime() {
        return Optional.ofNullable(liveTime);
    }

    /** The last quote; none before the first. */
    public Optional<Quote> quote() {
        return Optional.ofNullable(quote);
    }

    /** The venue time since when we have heard of every trade; none before the first event. */
    public Optional<Instant> knownFrom() {
        return Optional.ofNullable(knownFrom);
    }

    /** The range of the trades in (time - period, time]; none when nothing traded. */
    public Optional<PriceRange> range(Duration period) {
        return time == null ? Optional.empty() : window.range(time, period);
    }

    private void advance(Instant to, DataOrigin origin) {
        time = later(time, to);
        liveTime = origin == DataOrigin.LIVE ? later(liveTime, to) : liveTime;
    }

    private static Instant later(@Nullable Instant known, Instant next) {
        return known == null || next.isAfter(known) ? next : known;
    }

    private void learnFrom(Instant from) {
        knownFrom = knownFrom == null || from.isBefore(knownFrom) ? from : knownFrom;
    }

    private void forgetWhenSetBack(Instant to, DataOrigin origin) {
        if (origin == DataOrigin.LIVE && time != null && to.isBefore(time.minus(CLOCK_SET_BACK))) {
            window = new PriceWindow(retention);
            quote = null;
            time = null;
            liveTime = null;
            knownFrom = null;
            following = false;
        }
    }
}
