package io.mireu.marketdata.domain;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.market.Bar;
import io.mireu.model.market.DataOrigin;
import io.mireu.model.market.Trade;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Builds the one-minute bars of one instrument from its trades; a minute without trades has none. */
public final class MinuteBars {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final DerivativeCode instrument;
    private @Nullable Minute current;
    private Instant closedUntil = Instant.MIN;

    /** Bars of one instrument, none yet. */
    public MinuteBars(DerivativeCode instrument) {
        this.instrument = instrument;
    }

    /**
     * Takes in a trade.
     *
     * @return the minute that this trade completed, by being the first of a later one
     */
    public Optional<Bar> add(Trade trade) {
        Instant start = trade.venueTime().truncatedTo(ChronoUnit.MINUTES);
        if (!isOpen(start)) {
            return Optional.empty();
        }
        Optional<Bar> closed = closeUntil(start);
        Minute minute = current == null ? new Minute(start, trade.price()) : current;
        minute.add(trade);
        current = minute;
        return closed;
    }

    /**
     * Completes the minute that has ended by then.
     *
     * @param venueTime no trade of an earlier time is expected any more
     */
    public Optional<Bar> closeUntil(Instant venueTime) {
        Minute minute = current;
        if (minute == null || minute.end().isAfter(venueTime)) {
            return Optional.empty();
        }
        current = null;
        closedUntil = minute.end();
        return Optional.of(minute.toBar(instrument));
    }

    /** Whether the minute has not been completed, nor left out as known. */
    public boolean isOpen(Instant start) {
        return !start.isBefore(closedUntil);
    }

    /** Leaves out minutes that are known from elsewhere. */
    public void knownUntil(Instant end) {
        if (end.isAfter(closedUntil)) {
            closedUntil = end;
            if (current != null && current.start.isBefore(end)) {
                current = null;
            }
        }
    }

    /** A minute that still runs. */
    private static final class Minute {
        private final Instant start;
        private final BigDecimal open;
        private BigDecimal high;
        private BigDecimal low;
        private BigDecimal close;
        private long volume;

        Minute(Instant start, BigDecimal open) {
            this.start = start;
            this.open = open;
            this.high = open;
            this.low = open;
            this.close = open;
        }

        Instant end() {
            return start.plus(MINUTE);
        }

        void add(Trade trade) {
            high = high.max(trade.price());
            low = low.min(trade.price());
            close = trade.price();
            volume += trade.quantity();
        }

        Bar toBar(DerivativeCode instrument) {
            return new Bar(instrument, start, open, high, low, close, volume, DataOrigin.LIVE);
        }
    }
}
