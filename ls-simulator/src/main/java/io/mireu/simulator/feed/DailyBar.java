package io.mireu.simulator.feed;

import java.time.LocalDate;

/**
 * One session of one instrument.
 *
 * @param date trading day
 * @param openCents first price, cents
 * @param highCents highest price, cents
 * @param lowCents lowest price, cents
 * @param closeCents last price, cents
 * @param volume contracts
 * @param turnover cents times contracts
 * @param openInterest contracts
 */
public record DailyBar(
        LocalDate date,
        long openCents,
        long highCents,
        long lowCents,
        long closeCents,
        long volume,
        long turnover,
        long openInterest) {

    /** A session so far; without a trade it has the previous close throughout. */
    public static DailyBar of(LocalDate date, DayStatistics day, long previousCloseCents, long openInterest) {
        return day.hasTraded()
                ? new DailyBar(
                        date,
                        day.openCents(),
                        day.highCents(),
                        day.lowCents(),
                        day.lastCents(),
                        day.volume(),
                        day.turnover(),
                        openInterest)
                : new DailyBar(date, 0, 0, 0, previousCloseCents, 0, 0, openInterest);
    }

    /** A bar of a chart as a period of its own. */
    public static DailyBar of(LocalDate date, ChartBar bar, long openInterest) {
        return new DailyBar(
                date,
                bar.openCents(),
                bar.highCents(),
                bar.lowCents(),
                bar.closeCents(),
                bar.volume(),
                bar.turnover(),
                openInterest);
    }

    /** This session followed by another, as one period that is named after the later one. */
    public DailyBar then(DailyBar next) {
        return new DailyBar(
                next.date,
                openCents == 0 ? next.openCents : openCents,
                Math.max(highCents, next.highCents),
                lowest(lowCents, next.lowCents),
                next.closeCents,
                volume + next.volume,
                turnover + next.turnover,
                next.openInterest);
    }

    /** The same session with another open interest, contracts. */
    public DailyBar withOpenInterest(long contracts) {
        return new DailyBar(date, openCents, highCents, lowCents, closeCents, volume, turnover, contracts);
    }

    private static long lowest(long one, long other) {
        return one == 0 ? other : other == 0 ? one : Math.min(one, other);
    }
}
