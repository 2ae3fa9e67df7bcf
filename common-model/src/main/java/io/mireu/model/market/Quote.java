package io.mireu.model.market;

import io.mireu.model.instrument.InstrumentCode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The visible book of one instrument.
 *
 * @param instrument whose book
 * @param bids best first, at most five levels, empty levels left out
 * @param offers best first, at most five levels, empty levels left out
 * @param venueTime the venue's time of the book
 * @param receivedAt the machine's time of receipt
 * @param origin how it reached us
 * @param age how old it may have been at receipt, at most: of one that was asked for; null when it was pushed
 * @param sequence place among the books of its instrument on the topic since the feed began, from 1; 1 again when the
 *     feed began anew; 0 where nobody counted
 * @param flags what is doubtful about it
 */
public record Quote(
        InstrumentCode instrument,
        List<BookLevel> bids,
        List<BookLevel> offers,
        Instant venueTime,
        Instant receivedAt,
        DataOrigin origin,
        @Nullable Duration age,
        long sequence,
        Set<QualityFlag> flags) {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    public Quote {
        bids = List.copyOf(bids);
        offers = List.copyOf(offers);
        flags = Set.copyOf(flags);
        if (age != null && age.isNegative()) {
            throw new IllegalArgumentException("a book of the age " + age);
        }
    }

    /** A book that was pushed, and that nobody has counted or doubted. */
    public Quote(
            InstrumentCode instrument,
            List<BookLevel> bids,
            List<BookLevel> offers,
            Instant venueTime,
            Instant receivedAt,
            DataOrigin origin) {
        this(instrument, bids, offers, venueTime, receivedAt, origin, null, 0, Set.of());
    }

    /** The same book, counted and judged. */
    public Quote withQuality(long place, Set<QualityFlag> doubts) {
        return new Quote(instrument, bids, offers, venueTime, receivedAt, origin, age, place, doubts);
    }

    /** The highest bid, where there is one. */
    public Optional<BookLevel> bestBid() {
        return bids.stream().findFirst();
    }

    /** The lowest offer, where there is one. */
    public Optional<BookLevel> bestOffer() {
        return offers.stream().findFirst();
    }

    /** Whether both sides have a price. */
    public boolean isTwoSided() {
        return !bids.isEmpty() && !offers.isEmpty();
    }

    /** Whether the best bid is at or above the best offer. */
    public boolean isCrossed() {
        return isTwoSided()
                && bids.getFirst().price().compareTo(offers.getFirst().price()) >= 0;
    }

    /** The middle of the best prices, in index points, of a two-sided and uncrossed book. */
    public Optional<BigDecimal> mid() {
        if (!isTwoSided() || isCrossed()) {
            return Optional.empty();
        }
        return Optional.of(
                bids.getFirst().price().add(offers.getFirst().price()).divide(TWO));
    }

    /** The same, having reached us in another way. */
    public Quote withOrigin(DataOrigin reached) {
        return new Quote(instrument, bids, offers, venueTime, receivedAt, reached, age, sequence, flags);
    }
}
