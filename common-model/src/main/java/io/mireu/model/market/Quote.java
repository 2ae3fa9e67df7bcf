package io.mireu.model.market;

import io.mireu.model.instrument.InstrumentCode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The visible book of one instrument.
 *
 * @param instrument whose book
 * @param bids best first, at most five levels, empty levels left out
 * @param offers best first, at most five levels, empty levels left out
 * @param venueTime the venue's time of the book
 * @param receivedAt the machine's time of receipt
 * @param origin how it reached us
 */
public record Quote(
        InstrumentCode instrument,
        List<BookLevel> bids,
        List<BookLevel> offers,
        Instant venueTime,
        Instant receivedAt,
        DataOrigin origin) {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    public Quote {
        bids = List.copyOf(bids);
        offers = List.copyOf(offers);
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
}
