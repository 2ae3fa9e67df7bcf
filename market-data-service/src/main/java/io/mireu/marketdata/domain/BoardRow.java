package io.mireu.marketdata.domain;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.market.BookLevel;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of an option board: the best prices of one option.
 *
 * @param code short code of the option
 * @param strike index points with two decimals at least, however few the venue's field leaves room for; the only source
 *     of a strike, since codes do not tell it
 * @param bid best bid, index points, 0 when there is none
 * @param bidQuantity contracts at the best bid
 * @param offer best offer, index points, 0 when there is none
 * @param offerQuantity contracts at the best offer
 * @param last price of the last trade, index points, 0 before the first
 * @param volume contracts of the session
 * @param openInterest contracts; null where the board does not tell, as at night
 */
public record BoardRow(
        DerivativeCode code,
        BigDecimal strike,
        BigDecimal bid,
        long bidQuantity,
        BigDecimal offer,
        long offerQuantity,
        BigDecimal last,
        long volume,
        @Nullable Long openInterest) {

    private static final int DECIMALS = 2;

    public BoardRow {
        strike = strike.scale() < DECIMALS ? strike.setScale(DECIMALS) : strike;
    }

    /** The book that the row shows. */
    public PolledBook book() {
        return new PolledBook(side(bid, bidQuantity), side(offer, offerQuantity));
    }

    private static List<BookLevel> side(BigDecimal price, long quantity) {
        return price.signum() > 0 && quantity > 0 ? List.of(new BookLevel(price, quantity, 0)) : List.of();
    }
}
