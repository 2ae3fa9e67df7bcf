package io.mireu.marketdata.domain;

import io.mireu.model.market.BookLevel;
import io.mireu.model.market.DataOrigin;
import io.mireu.model.market.QualityFlag;
import io.mireu.model.market.Quote;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says what is doubtful about an event. */
public final class EventQuality {

    private static final int TRUNCATED = QualityFlags.bit(QualityFlag.TRUNCATED);
    private static final int CROSSED = QualityFlags.bit(QualityFlag.CROSSED);
    private static final int ONE_SIDED = QualityFlags.bit(QualityFlag.ONE_SIDED);
    private static final int EMPTY = QualityFlags.bit(QualityFlag.EMPTY);
    private static final int STALE = QualityFlags.bit(QualityFlag.STALE);
    private static final int LATE = QualityFlags.bit(QualityFlag.LATE);

    private final FollowedClock clock;
    private final Duration staleAfter;

    /**
     * With the venue's clock.
     *
     * @param staleAfter how far a pushed event's time may be behind the venue's clock at receipt
     */
    public EventQuality(FollowedClock clock, Duration staleAfter) {
        this.clock = clock;
        this.staleAfter = staleAfter;
    }

    /** The doubts about a book. */
    public Set<QualityFlag> of(Quote quote, PriceGrid grid) {
        int flags = sides(quote) | staleness(quote.origin(), quote.venueTime(), quote.receivedAt());
        if (isTruncated(quote.bids(), grid) || isTruncated(quote.offers(), grid)) {
            flags |= TRUNCATED;
        }
        return QualityFlags.of(flags);
    }

    /**
     * The doubts about a trade, or an expected price.
     *
     * @param late whether it came after later ones
     */
    public Set<QualityFlag> of(
            BigDecimal price, PriceGrid grid, DataOrigin origin, Instant venueTime, Instant receivedAt, boolean late) {
        int flags = staleness(origin, venueTime, receivedAt) | (late ? LATE : QualityFlags.NONE);
        return QualityFlags.of(grid.isTruncated(price) ? flags | TRUNCATED : flags);
    }

    /** The doubts about limits, which have no time of their own. */
    public Set<QualityFlag> of(@Nullable BigDecimal lower, @Nullable BigDecimal upper, PriceGrid grid) {
        boolean truncated = (lower != null && grid.isTruncated(lower)) || (upper != null && grid.isTruncated(upper));
        return QualityFlags.of(truncated ? TRUNCATED : QualityFlags.NONE);
    }

    private static int sides(Quote quote) {
        if (!quote.isTwoSided()) {
            return quote.bids().isEmpty() && quote.offers().isEmpty() ? EMPTY : ONE_SIDED;
        }
        return quote.isCrossed() ? CROSSED : QualityFlags.NONE;
    }

    /** What was asked for may be old; only what is pushed has to be new. */
    private int staleness(DataOrigin origin, Instant venueTime, Instant receivedAt) {
        boolean stale = origin == DataOrigin.LIVE
                && clock.reading().isPresent()
                && venueTime.plus(staleAfter).isBefore(clock.venueTimeAt(receivedAt));
        return stale ? STALE : QualityFlags.NONE;
    }

    private static boolean isTruncated(List<BookLevel> levels, PriceGrid grid) {
        for (int i = 0; i < levels.size(); i++) {
            if (grid.isTruncated(levels.get(i).price())) {
                return true;
            }
        }
        return false;
    }
}
