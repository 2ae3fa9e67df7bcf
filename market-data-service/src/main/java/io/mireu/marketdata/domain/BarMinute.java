package io.mireu.marketdata.domain;

import io.mireu.model.instrument.InstrumentCode;
import io.mireu.model.market.Bar;
import io.mireu.model.market.DataOrigin;
import io.mireu.model.market.Trade;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One minute of one instrument: as its trades tell it, as a chart tells it, and as it was published. */
final class BarMinute {

    static final Duration LENGTH = Duration.ofMinutes(1);

    private final InstrumentCode instrument;
    private final LocalDate tradeDate;
    private final Instant start;
    private final Instant end;
    private @Nullable BigDecimal open;
    private BigDecimal high = BigDecimal.ZERO;
    private BigDecimal low = BigDecimal.ZERO;
    private BigDecimal close = BigDecimal.ZERO;
    private long volume;
    private long openAt = Long.MAX_VALUE;
    private long closeAt = Long.MIN_VALUE;
    private @Nullable Bar charted;
    private @Nullable Bar published;

    BarMinute(InstrumentCode instrument, LocalDate tradeDate, Instant start) {
        this.instrument = instrument;
        this.tradeDate = tradeDate;
        this.start = start;
        this.end = start.plus(LENGTH);
    }

    Instant start() {
        return start;
    }

    Instant end() {
        return end;
    }

    /** Takes in a trade in whatever order: the session's volume says which was first and which last. */
    void add(Trade trade) {
        BigDecimal price = trade.price();
        long place = trade.cumulativeVolume();
        high = open == null ? price : high.max(price);
        low = open == null ? price : low.min(price);
        if (place < openAt || open == null) {
            open = price;
            openAt = place;
        }
        if (place >= closeAt) {
            close = price;
            closeAt = place;
        }
        volume += trade.quantity();
    }

    /** Takes in what a chart says of the whole minute. */
    void chart(Bar bar) {
        if (charted == null || bar.volume() >= charted.volume()) {
            charted = bar;
        }
    }

    /** Contracts, as far as is known. */
    long volume() {
        return charted == null ? volume : Math.max(volume, charted.volume());
    }

    boolean isPublished() {
        return published != null;
    }

    /** The bar to publish: there is none, where it was published as it is. */
    Optional<Bar> unpublished() {
        Bar before = published;
        Bar now = bar(before == null ? 0 : before.revision() + 1);
        if (now == null || (before != null && isSame(before, now))) {
            return Optional.empty();
        }
        published = now;
        return Optional.of(now);
    }

    /** Of trades and chart, what knows more contracts knows the minute better. */
    private @Nullable Bar bar(int revision) {
        Bar chart = charted;
        BigDecimal first = open;
        if (chart != null && (first == null || chart.volume() > volume)) {
            return new Bar(
                    instrument,
                    start,
                    chart.open(),
                    chart.high(),
                    chart.low(),
                    chart.close(),
                    chart.volume(),
                    chart.origin(),
                    tradeDate,
                    revision);
        }
        return first == null
                ? null
                : new Bar(instrument, start, first, high, low, close, volume, DataOrigin.LIVE, tradeDate, revision);
    }

    private static boolean isSame(Bar one, Bar other) {
        return one.volume() == other.volume()
                && one.open().compareTo(other.open()) == 0
                && one.high().compareTo(other.high()) == 0
                && one.low().compareTo(other.low()) == 0
                && one.close().compareTo(other.close()) == 0;
    }
}
