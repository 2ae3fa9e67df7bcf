package io.mireu.marketdata.domain;

import io.mireu.model.instrument.InstrumentCode;
import io.mireu.model.market.Bar;
import io.mireu.model.market.Trade;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Builds the one-minute bars of one instrument from its trades, and corrects them when late trades or a chart tell more; a
 * minute without trades has none. It remembers one session.
 */
public final class MinuteBars {

    private final InstrumentCode instrument;
    private final TreeMap<Instant, BarMinute> minutes = new TreeMap<>();
    private @Nullable FeedSession session;
    private @Nullable BarMinute current;
    private Instant closedUntil = Instant.MIN;

    /** Bars of one instrument, none yet. */
    public MinuteBars(InstrumentCode instrument) {
        this.instrument = instrument;
    }

    /**
     * Takes in a trade.
     *
     * @return the bars to publish: minutes that it completed, or the minute that it corrected; mostly none
     */
    public List<Bar> add(Trade trade, FeedSession tradeSession) {
        BarMinute running = current;
        if (running != null && tradeSession.equals(session) && contains(running, trade.venueTime())) {
            running.add(trade);
            return List.of();
        }
        if (isOver(tradeSession)) {
            return List.of();
        }
        List<Bar> bars = begin(tradeSession);
        Instant start = trade.venueTime().truncatedTo(ChronoUnit.MINUTES);
        bars.addAll(closeUntil(start));
        BarMinute minute = minute(start, tradeSession);
        minute.add(trade);
        if (minute.isPublished() || isPast(start)) {
            minute.unpublished().ifPresent(bars::add);
        } else {
            current = minute;
        }
        return bars;
    }

    /**
     * Takes in what a chart says of whole minutes.
     *
     * @return the bars to publish
     */
    public List<Bar> chart(List<Bar> charted, FeedSession chartedSession) {
        if (isOver(chartedSession)) {
            return List.of();
        }
        List<Bar> bars = begin(chartedSession);
        for (Bar bar : charted) {
            BarMinute minute = minute(bar.start(), chartedSession);
            minute.chart(bar);
            minute.unpublished().ifPresent(bars::add);
            if (minute == current) {
                current = null;
            }
        }
        return bars;
    }

    /**
     * Completes the minute that has ended by then.
     *
     * @param venueTime no trade of an earlier time is expected any more
     */
    public List<Bar> closeUntil(Instant venueTime) {
        BarMinute minute = current;
        if (minute == null || minute.end().isAfter(venueTime)) {
            return List.of();
        }
        current = null;
        closedUntil = minute.end();
        return minute.unpublished().map(List::of).orElse(List.of());
    }

    /** Contracts of the session in all minutes. */
    public long volume() {
        return minutes.values().stream().mapToLong(BarMinute::volume).sum();
    }

    private boolean isPast(Instant start) {
        BarMinute running = current;
        return start.isBefore(closedUntil) || (running != null && start.isBefore(running.start()));
    }

    private boolean isOver(FeedSession other) {
        return session != null && other.compareTo(session) < 0;
    }

    /** Ends what runs of a session before. */
    private List<Bar> begin(FeedSession next) {
        List<Bar> bars = new ArrayList<>();
        if (!next.equals(session)) {
            bars.addAll(closeUntil(Instant.MAX));
            minutes.clear();
            closedUntil = Instant.MIN;
            session = next;
        }
        return bars;
    }

    private BarMinute minute(Instant start, FeedSession of) {
        return minutes.computeIfAbsent(start, at -> new BarMinute(instrument, of.tradeDate(), at));
    }

    private static boolean contains(BarMinute minute, Instant time) {
        return !time.isBefore(minute.start()) && time.isBefore(minute.end());
    }
}
