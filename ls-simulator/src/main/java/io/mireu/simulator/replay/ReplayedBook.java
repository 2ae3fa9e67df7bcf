package io.mireu.simulator.replay;

import io.mireu.model.order.Side;
import io.mireu.simulator.book.BookOrder;
import io.mireu.simulator.book.OrderOwner;
import io.mireu.simulator.book.PriceBook;
import io.mireu.simulator.matching.BookMatch;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * The fill model: one contract's book in which recorded quotes are the orders of others.
 *
 * <ul>
 *   <li>An order of ours that comes in takes displayed quantity, at the displayed prices. What it took stays away until
 *       the recorded quantity of that level changes otherwise than by recorded trades; then the level is the recorded
 *       one.
 *   <li>An order of ours that waits stands behind what is displayed at its price. It advances by recorded trades at that
 *       price, which take from the front, and by reductions without a trade: pro rata of what is before and behind it,
 *       or only when nobody is behind it. What joins stands behind it.
 *   <li>It fills when a recorded trade reaches it in its queue; when one trades through its price, up to the recorded
 *       quantity; and when the opposite quote reaches its price, up to the displayed quantity, which is then taken as
 *       above. It fills at its own price, best price and then first come first.
 *   <li>The recording shows five levels. Where our price is out of view nothing fills but by trades through it; what was
 *       before us counts again when the price comes back into view, and everything displayed then is before an order
 *       that came while it was out of view.
 *   <li>A quote that is crossed in itself, as in an auction, fills nothing.
 *   <li>Otherwise we move nothing: later quotes and trades are the recorded ones. Trades stand before the quote that
 *       shows their effect.
 * </ul>
 */
public final class ReplayedBook {

    private final PriceBook book;
    private final ReplayedSide bids;
    private final ReplayedSide offers;
    private RecordedEvent.@Nullable Book quote;
    private RecordedEvent.@Nullable Print last;
    private Side lastAggressor = Side.BUY;

    public ReplayedBook(PriceBook book, ReplaySettings.Cancellations rule) {
        this.book = book;
        this.bids = new ReplayedSide(Side.BUY, book.side(Side.BUY), rule);
        this.offers = new ReplayedSide(Side.SELL, book.side(Side.SELL), rule);
    }

    /** Shows a recorded book; returns the trades with our orders that it reaches. */
    public List<BookMatch> show(RecordedEvent.Book event) {
        quote = event;
        bids.show(event.bids());
        offers.show(event.offers());
        return event.isCrossed() ? List.of() : cross();
    }

    /** The middle of the best recorded prices, points. */
    public OptionalDouble mid() {
        return quote == null ? OptionalDouble.empty() : quote.mid();
    }

    private List<BookMatch> cross() {
        List<BookMatch> matches = new ArrayList<>();
        while (book.isCrossed()) {
            BookOrder bid =
                    book.side(Side.BUY).ordersAt(book.side(Side.BUY).priceAt(0)).getFirst();
            BookOrder offer = book.side(Side.SELL)
                    .ordersAt(book.side(Side.SELL).priceAt(0))
                    .getFirst();
            if ((bid.owner() == OrderOwner.CLIENT) == (offer.owner() == OrderOwner.CLIENT)) {
                break;
            }
            BookOrder ours = bid.owner() == OrderOwner.CLIENT ? bid : offer;
            BookOrder theirs = ours == bid ? offer : bid;
            long quantity = Math.min(bid.remaining(), offer.remaining());
            book.side(Side.BUY).reduce(bid, quantity);
            book.side(Side.SELL).reduce(offer, quantity);
            BookOrder taker = BookOrder.ofNoise(theirs.side(), ours.priceCents(), quantity);
            matches.add(new BookMatch(ours.priceCents(), quantity, taker, ours));
        }
        return matches;
    }

    /** Lets a recorded trade happen; returns it as trades, those with our orders among them. */
    public List<BookMatch> trade(RecordedEvent.Print print) {
        Side aggressor = aggressor(print);
        last = print;
        lastAggressor = aggressor;
        return (aggressor == Side.BUY ? offers : bids).take(print);
    }

    /** Who crossed the spread, where the recording does not say: by the quote, else by the price's direction. */
    public Side aggressor(RecordedEvent.Print print) {
        if (print.aggressor() != null) {
            return print.aggressor();
        }
        if (quote != null) {
            OptionalLong bid = quote.best(Side.BUY);
            OptionalLong offer = quote.best(Side.SELL);
            if (offer.isPresent() && print.priceCents() >= offer.getAsLong()) {
                return Side.BUY;
            }
            if (bid.isPresent() && print.priceCents() <= bid.getAsLong()) {
                return Side.SELL;
            }
        }
        long change = last == null ? 0 : print.priceCents() - last.priceCents();
        return change == 0 ? lastAggressor : change > 0 ? Side.BUY : Side.SELL;
    }
}
