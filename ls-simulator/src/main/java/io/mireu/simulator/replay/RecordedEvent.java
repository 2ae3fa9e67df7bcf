package io.mireu.simulator.replay;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.order.Side;
import io.mireu.simulator.book.DepthLevel;
import java.time.LocalDateTime;
import java.util.List;
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
