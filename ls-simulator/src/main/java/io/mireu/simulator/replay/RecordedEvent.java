package io.mireu.simulator.replay;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.order.Side;
import io.mireu.simulator.book.DepthLevel;
import io.mireu.simulator.book.Points;
import java.time.LocalDateTime;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** One thing that happened on a recorded day. */
public sealed interface RecordedEvent {

    /** When, market time. */
    LocalDateTime time();

    /**
     * A contract's book.
     *
     * @param bids at most five levels, best first; one of quantity 0 says that its price is in view and empty
     * @param offers the same
     */
    record Book(LocalDateTime time, DerivativeCode code, List<DepthLevel> bids, List<DepthLevel> offers)
            implements RecordedEvent {

        public Book {
            bids = List.copyOf(bids);
            offers = List.copyOf(offers);
        }

        /** The best price of a side at which somebody is, cents. */
        public OptionalLong best(Side side) {
            return side(side).stream()
                    .filter(level -> level.quantity() > 0)
                    .mapToLong(DepthLevel::priceCents)
                    .findFirst();
        }

        /** Whether the best bid is at or above the best offer, as it can be in an auction. */
        public boolean isCrossed() {
            OptionalLong bid = best(Side.BUY);
            OptionalLong offer = best(Side.SELL);
            return bid.isPresent() && offer.isPresent() && bid.getAsLong() >= offer.getAsLong();
        }

        /** The middle of the best prices, points; empty unless there are both and they are not crossed. */
        public OptionalDouble mid() {
            OptionalLong bid = best(Side.BUY);
            OptionalLong offer = best(Side.SELL);
            return bid.isPresent() && offer.isPresent() && bid.getAsLong() < offer.getAsLong()
                    ? OptionalDouble.of(Points.toDouble(bid.getAsLong() + offer.getAsLong()) / 2)
                    : OptionalDouble.empty();
        }

        /** The levels of a side. */
        public List<DepthLevel> side(Side side) {
            return side == Side.BUY ? bids : offers;
        }
    }

    /**
     * A trade.
     *
     * @param priceCents cents
     * @param quantity contracts, positive
     * @param aggressor the side of the order that came in, null where the recording does not say
     */
    record Print(
            LocalDateTime time,
            DerivativeCode code,
            long priceCents,
            long quantity,
            @Nullable Side aggressor) implements RecordedEvent {}

    /**
     * The KOSPI 200.
     *
     * @param value points
     */
    record Index(LocalDateTime time, double value) implements RecordedEvent {}
}
