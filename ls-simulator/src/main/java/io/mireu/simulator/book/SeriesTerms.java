package io.mireu.simulator.book;

import io.mireu.model.instrument.SeriesCode;
import java.time.LocalDate;

/**
 * What is listed of one expiry of one product.
 *
 * @param series product and series code
 * @param name for people: {@code 2612}, or {@code 2611W4} of a weekly
 * @param lastTradingDay last day on which its contracts trade
 * @param future whether it has a future
 * @param lowestCents lowest strike, cents
 * @param highestCents highest strike, cents
 * @param stepCents distance of the strikes, cents; 0 when it has no options
 */
public record SeriesTerms(
        SeriesCode series,
        String name,
        LocalDate lastTradingDay,
        boolean future,
        long lowestCents,
        long highestCents,
        long stepCents) {

    public SeriesTerms {
        if (stepCents < 0 || (stepCents > 0 && (lowestCents <= 0 || highestCents < lowestCents))) {
            throw new IllegalArgumentException(
                    "strikes of " + series + ": " + lowestCents + " to " + highestCents + " by " + stepCents);
        }
    }

    /** A series without options. */
    static SeriesTerms ofFuture(SeriesCode series, String name, LocalDate lastTradingDay) {
        return new SeriesTerms(series, name, lastTradingDay, true, 0, 0, 0);
    }

    /**
     * A series with so many strikes on each side of the one nearest to the index.
     *
     * @param index points
     * @param eachSide strikes above, and below as far as they stay positive
     */
    static SeriesTerms around(
            SeriesCode series,
            String name,
            LocalDate lastTradingDay,
            boolean future,
            double index,
            int eachSide,
            long stepCents) {
        long middle = Math.round(Points.toCents(index) / (double) stepCents);
        return new SeriesTerms(
                series,
                name,
                lastTradingDay,
                future,
                Math.max(1, middle - eachSide) * stepCents,
                (middle + eachSide) * stepCents,
                stepCents);
    }

    /** Whether it has options. */
    public boolean hasOptions() {
        return stepCents > 0;
    }

    /** Whether it has options of a strike, cents. */
    boolean hasStrike(long strikeCents) {
        return hasOptions()
                && strikeCents >= lowestCents
                && strikeCents <= highestCents
                && (strikeCents - lowestCents) % stepCents == 0;
    }

    /** These terms, and what was listed before: a listed strike stays until it expires. */
    SeriesTerms including(SeriesTerms before) {
        if (!hasOptions() || !before.hasOptions()) {
            return this;
        }
        return new SeriesTerms(
                series,
                name,
                lastTradingDay,
                future,
                Math.min(lowestCents, before.lowestCents),
                Math.max(highestCents, before.highestCents),
                Math.min(stepCents, before.stepCents));
    }
}
