package io.mireu.marketdata.domain;

import io.mireu.model.market.Trade;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Judges the trades of one instrument by the session's cumulative volume: each contract counts once. */
public final class TradeSequence {

    private static final long UNKNOWN = -1;
    private static final Verdict NEXT = new Verdict.Next();
    private static final Verdict REPEAT = new Verdict.Repeat();
    private static final Verdict LATE = new Verdict.Late();
    private static final Verdict COUNT_RESTARTED = new Verdict.CountRestarted();

    private final VolumeHoles holes = new VolumeHoles();
    private @Nullable FeedSession session;
    private long lastVolume = UNKNOWN;
    private Instant lastTime = Instant.MIN;

    /** What a trade is, seen from those before it. */
    public sealed interface Verdict {

        /** The next one. */
        record Next() implements Verdict {}

        /** One that was seen, or is of a session that is over. */
        record Repeat() implements Verdict {}

        /** One that was missing so far; later ones were seen. */
        record Late() implements Verdict {}

        /**
         * A new one, but others before it were not seen.
         *
         * @param missedContracts how many contracts, positive
         * @param since the venue's time of the last trade that was seen before
         */
        record AfterGap(long missedContracts, Instant since) implements Verdict {}

        /** A new one on a count that the venue began again, so that nothing can be said of what was missed. */
        record CountRestarted() implements Verdict {}
    }

    /**
     * Judges a trade, and remembers it unless it is a repeat.
     *
     * @param tradeSession the session that it belongs to
     */
    public Verdict judge(Trade trade, FeedSession tradeSession) {
        int order = session == null ? 1 : tradeSession.compareTo(session);
        if (order < 0) {
            return REPEAT;
        }
        if (order > 0) {
            begin(tradeSession);
            return first(trade);
        }
        return inSession(trade);
    }

    /** Goes on after a trade that was published before a restart: what is missing since then is a hole. */
    public void resume(Trade last, FeedSession lastSession) {
        begin(lastSession);
        remember(last);
    }

    /** Whether nothing was seen of the trade yet; asking changes nothing. */
    public boolean mayBeNew(Trade trade, FeedSession tradeSession) {
        int order = session == null ? 1 : tradeSession.compareTo(session);
        return order > 0
                || (order == 0
                        && (trade.cumulativeVolume() > lastVolume
                                || trade.venueTime().isAfter(lastTime)
                                || !holes.isEmpty()));
    }

    /** Whether no trade of the session was seen yet. */
    public boolean isFirstOf(FeedSession tradeSession) {
        return !tradeSession.equals(session);
    }

    /** The cumulative volume of the last trade, -1 before the first. */
    public long lastVolume() {
        return lastVolume;
    }

    /** The venue's time of the last trade. */
    public Instant lastTime() {
        return lastTime;
    }

    /** Contracts of the session that were traded and not seen, as far as is known. */
    public long missing() {
        return holes.contracts();
    }

    private void begin(FeedSession next) {
        session = next;
        holes.clear();
        lastVolume = UNKNOWN;
        lastTime = Instant.MIN;
    }

    /** What came before it may still come: out of order, or from a chart. */
    private Verdict first(Trade trade) {
        long before = trade.cumulativeVolume() - trade.quantity();
        if (before > 0) {
            holes.add(0, before, Instant.MIN, trade.venueTime());
        }
        remember(trade);
        return NEXT;
    }

    private Verdict inSession(Trade trade) {
        long volume = trade.cumulativeVolume();
        long before = volume - trade.quantity();
        if (before == lastVolume) {
            remember(trade);
            return NEXT;
        }
        if (volume <= lastVolume) {
            return behind(trade, before);
        }
        Verdict verdict = before > lastVolume ? afterGap(trade, before) : NEXT;
        remember(trade);
        return verdict;
    }

    /** A repeat has the old time too; a later time on a lower count means that the venue counts afresh. */
    private Verdict behind(Trade trade, long before) {
        if (holes.fill(before, trade.cumulativeVolume(), trade.venueTime())) {
            return LATE;
        }
        if (!trade.venueTime().isAfter(lastTime)) {
            return REPEAT;
        }
        holes.clear();
        remember(trade);
        return COUNT_RESTARTED;
    }

    private Verdict afterGap(Trade trade, long before) {
        Instant to = trade.venueTime().isBefore(lastTime) ? lastTime : trade.venueTime();
        holes.add(lastVolume, before, lastTime, to);
        return new Verdict.AfterGap(before - lastVolume, lastTime);
    }

    private void remember(Trade trade) {
        lastVolume = trade.cumulativeVolume();
        lastTime = trade.venueTime();
    }
}
