package io.mireu.marketdata.domain;

import io.mireu.model.market.KrxCalendar;
import io.mireu.model.market.Trade;
import java.time.Instant;
import java.time.LocalDate;

/** Judges the trades of one instrument by the session's cumulative volume: each contract counts once. */
public final class TradeSequence {

    private static final long UNKNOWN = -1;

    private long lastVolume = UNKNOWN;
    private Instant lastTime = Instant.MIN;
    private LocalDate lastDay = LocalDate.MIN;

    /** What a trade is, seen from the one before it. */
    public sealed interface Verdict {

        /** The next one. */
        record Next() implements Verdict {}

        /** One that was seen, or is older than one that was seen. */
        record Repeat() implements Verdict {}

        /**
         * A new one, but others before it were not seen.
         *
         * @param missedContracts how many contracts, positive
         */
        record AfterGap(long missedContracts) implements Verdict {}

        /** A new one on a count that the venue began again, so that nothing can be said of what was missed. */
        record CountRestarted() implements Verdict {}
    }

    /** Judges a trade, and remembers it unless it is a repeat. */
    public Verdict judge(Trade trade) {
        Verdict verdict = verdictOn(trade);
        if (!(verdict instanceof Verdict.Repeat)) {
            lastVolume = trade.cumulativeVolume();
            lastTime = trade.venueTime();
            lastDay = dayOf(trade);
        }
        return verdict;
    }

    /** The cumulative volume of the last trade, -1 before the first. */
    public long lastVolume() {
        return lastVolume;
    }

    /** The venue's time of the last trade. */
    public Instant lastTime() {
        return lastTime;
    }

    private Verdict verdictOn(Trade trade) {
        if (lastVolume == UNKNOWN || dayOf(trade).isAfter(lastDay)) {
            return new Verdict.Next();
        }
        long volume = trade.cumulativeVolume();
        if (volume <= lastVolume) {
            // A repeat has the old time too; a later time on a lower count means that the venue counts afresh.
            return trade.venueTime().isAfter(lastTime) ? new Verdict.CountRestarted() : new Verdict.Repeat();
        }
        long missed = volume - trade.quantity() - lastVolume;
        return missed > 0 ? new Verdict.AfterGap(missed) : new Verdict.Next();
    }

    private static LocalDate dayOf(Trade trade) {
        return trade.venueTime().atZone(KrxCalendar.ZONE).toLocalDate();
    }
}
