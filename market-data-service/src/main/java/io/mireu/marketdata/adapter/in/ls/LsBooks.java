package io.mireu.marketdata.adapter.in.ls;

import io.mireu.ls.wire.FutureQuoteFrame;
import io.mireu.ls.wire.NightQuoteFrame;
import io.mireu.ls.wire.OptionQuoteFrame;
import io.mireu.ls.wire.QuoteLevel;
import io.mireu.ls.wire.StockQuoteFrame;
import io.mireu.model.instrument.InstrumentCode;
import io.mireu.model.market.BookLevel;
import io.mireu.model.market.DataOrigin;
import io.mireu.model.market.Quote;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Books in frames, FH9, OH0, DH0, H1_, HA_; an empty level has the price 0 or no contracts. */
final class LsBooks {

    /** A stock's frame has ten levels; a book has five, of whatever it is. */
    private static final int LEVELS = 5;

    private final LsCodes codes;

    LsBooks(LsCodes codes) {
        this.codes = codes;
    }

    LsObservation of(FutureQuoteFrame f, LsMoment at) {
        return book(codes.future(f.futcode()), f.levels(), at.of(f.hotime()), at.receivedAt());
    }

    LsObservation of(OptionQuoteFrame f, LsMoment at) {
        return book(codes.option(f.optcode()), f.levels(), at.of(f.hotime()), at.receivedAt());
    }

    LsObservation of(NightQuoteFrame f, LsMoment at) {
        return book(codes.derivative(f.futcode()), f.levels(), at.of(f.hotime()), at.receivedAt());
    }

    /** Prices in KRW, quantities in shares. */
    LsObservation of(StockQuoteFrame f, LsMoment at) {
        Side bids = Side.bids();
        Side offers = Side.offers();
        for (StockQuoteFrame.Level level :
                f.levels().subList(0, Math.min(LEVELS, f.levels().size()))) {
            bids.add(BigDecimal.valueOf(level.bidho()), level.bidrem(), 0);
            offers.add(BigDecimal.valueOf(level.offerho()), level.offerrem(), 0);
        }
        return quote(codes.stock(f.shcode()), bids, offers, at.of(f.hotime()), at.receivedAt());
    }

    private static LsObservation book(
            InstrumentCode code, List<QuoteLevel> levels, Instant venueTime, Instant receivedAt) {
        Side bids = Side.bids();
        Side offers = Side.offers();
        for (int i = 0; i < levels.size(); i++) {
            QuoteLevel level = levels.get(i);
            bids.add(level.bidho(), level.bidrem(), level.bidcnt());
            offers.add(level.offerho(), level.offerrem(), level.offercnt());
        }
        return quote(code, bids, offers, venueTime, receivedAt);
    }

    private static LsObservation quote(
            InstrumentCode code, Side bids, Side offers, Instant venueTime, Instant receivedAt) {
        return new LsObservation.OfQuote(
                new Quote(code, bids.levels, offers.levels, venueTime, receivedAt, DataOrigin.LIVE));
    }

    /** One side, as it is read. */
    private static final class Side {
        private final List<BookLevel> levels = new ArrayList<>(LEVELS);
        private final int direction;
        private final String unsorted;

        static Side bids() {
            return new Side(-1, "bids that rise");
        }

        static Side offers() {
            return new Side(1, "offers that fall");
        }

        private Side(int direction, String unsorted) {
            this.direction = direction;
            this.unsorted = unsorted;
        }

        void add(BigDecimal price, long quantity, long orders) {
            if (price.signum() < 0) {
                throw new IllegalArgumentException("book with the price " + price);
            }
            if (price.signum() == 0 || quantity == 0) {
                return;
            }
            // Two levels may have one price where the field has no room for the last decimal: the book is flagged for
            // it.
            if (!levels.isEmpty()
                    && Integer.signum(price.compareTo(levels.getLast().price())) == -direction) {
                throw new IllegalArgumentException(unsorted);
            }
            levels.add(new BookLevel(price, quantity, Math.toIntExact(orders)));
        }
    }
}
