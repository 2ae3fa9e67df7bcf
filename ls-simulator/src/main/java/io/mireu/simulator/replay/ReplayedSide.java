package io.mireu.simulator.replay;

import io.mireu.model.order.Side;
import io.mireu.simulator.book.BookOrder;
import io.mireu.simulator.book.BookSide;
import io.mireu.simulator.book.DepthLevel;
import io.mireu.simulator.book.OrderOwner;
import io.mireu.simulator.matching.BookMatch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One side of a replayed book: the recorded levels, with our orders in their queues. */
final class ReplayedSide {

    private static final long UNKNOWN = Long.MAX_VALUE;

    private final Side side;
    private final BookSide book;
    private final ReplaySettings.Cancellations rule;
    /** What the last quote recorded at each price, less what was recorded to trade since. */
    private final Map<Long, Long> recorded = new HashMap<>();
    /** What was before our orders when their price was in view last. */
    private final Map<Long, Long> remembered = new HashMap<>();

    private final Set<Long> known = new HashSet<>();
    private View view = new View(false, true, 0);

    ReplayedSide(Side side, BookSide book, ReplaySettings.Cancellations rule) {
        this.side = side;
        this.book = book;
        this.rule = rule;
    }

    /**
     * Which prices the recording tells of.
     *
     * @param quoted whether there was a quote
     * @param whole whether all levels of the side are in it
     * @param worstCents the worst price that is in it, cents
     */
    private record View(boolean quoted, boolean whole, long worstCents) {

        static View of(List<DepthLevel> levels) {
            return levels.size() < LevelColumns.LEVELS
                    ? new View(true, true, 0)
                    : new View(true, false, levels.getLast().priceCents());
        }
    }

    private boolean isIn(View shown, long priceCents) {
        return shown.quoted() && (shown.whole() || !isWorse(priceCents, shown.worstCents()));
    }

    private boolean isWorse(long priceCents, long than) {
        return side == Side.BUY ? priceCents < than : priceCents > than;
    }

    /** Makes the others' part of this side the recorded one. */
    void show(List<DepthLevel> levels) {
        meetNewOrders();
        View next = View.of(levels);
        Map<Long, DepthLevel> wanted = new HashMap<>();
        levels.forEach(level -> wanted.put(level.priceCents(), level));
        Set<Long> prices = new HashSet<>(wanted.keySet());
        book.forEach(order -> prices.add(order.priceCents()));
        prices.stream().sorted().forEach(price -> show(wanted.getOrDefault(price, new DepthLevel(price, 0, 0)), next));
        recorded.clear();
        levels.forEach(level -> recorded.put(level.priceCents(), level.quantity()));
        view = next;
    }

    /** Orders that came since the last event: whatever waits out of view is before them. */
    private void meetNewOrders() {
        if (!book.hasClients()) {
            known.clear();
            remembered.clear();
            return;
        }
        for (BookOrder order : clients()) {
            if (known.add(order.number()) && !isIn(view, order.priceCents())) {
                remembered.put(order.number(), UNKNOWN);
            }
        }
    }

    private List<BookOrder> clients() {
        return book.orders().stream()
                .filter(order -> order.owner() == OrderOwner.CLIENT)
                .toList();
    }

    private void show(DepthLevel level, View next) {
        long price = level.priceCents();
        LevelQueue now = LevelQueue.of(book.ordersAt(price));
        boolean was = isIn(view, price);
        LevelQueue wanted;
        if (!isIn(next, price)) {
            if (was) {
                now.ours().forEach(place -> remembered.put(place.order().number(), place.ahead()));
            }
            wanted = now.placed(0, _ -> 0);
        } else if (was) {
            boolean unchanged = recorded.getOrDefault(price, 0L) == level.quantity();
            wanted = now.resized(unchanged ? Math.min(now.others(), level.quantity()) : level.quantity(), rule);
        } else {
            wanted = now.placed(
                    level.quantity(),
                    place -> remembered.getOrDefault(place.order().number(), 0L));
            now.clients().forEach(order -> remembered.remove(order.number()));
        }
        arrange(price, now, wanted, level.orders());
    }

    private void arrange(long price, LevelQueue now, LevelQueue wanted, int orders) {
        int count = (int) Math.min(orders, wanted.others());
        if (!now.equals(wanted) || book.makersAt(price).orders() != count) {
            book.arrange(price, wanted.orders(side, price, count));
        }
    }

    /** Lets a recorded trade take what waits here: ours at better prices, then the queue of its price. */
    List<BookMatch> take(RecordedEvent.Print print) {
        meetNewOrders();
        BookOrder taker = BookOrder.ofNoise(side.opposite(), print.priceCents(), print.quantity());
        List<BookMatch> matches = new ArrayList<>();
        long left = print.quantity();
        for (BookOrder order : reached(print.priceCents())) {
            if (left == 0) {
                break;
            }
            long taken = Math.min(left, order.remaining());
            left -= taken;
            book.reduce(order, taken);
            matches.add(new BookMatch(order.priceCents(), taken, taker, order));
        }
        if (left > 0) {
            BookOrder unseen = BookOrder.ofMakers(side, print.priceCents(), left, 0);
            matches.add(new BookMatch(print.priceCents(), left, taker, unseen));
        }
        recorded.computeIfPresent(print.priceCents(), (_, before) -> Math.max(0, before - print.quantity()));
        return joined(matches);
    }

    private List<BookOrder> reached(long priceCents) {
        List<BookOrder> reached = new ArrayList<>();
        if (book.hasClients()) {
            clients().stream()
                    .filter(order -> isWorse(priceCents, order.priceCents()))
                    .forEach(reached::add);
        }
        if (isIn(view, priceCents)) {
            reached.addAll(book.ordersAt(priceCents));
        }
        return reached;
    }

    /** Neighbours of the others are one trade, as they were recorded. */
    private static List<BookMatch> joined(List<BookMatch> matches) {
        List<BookMatch> joined = new ArrayList<>();
        for (BookMatch match : matches) {
            boolean others = match.resting().owner() != OrderOwner.CLIENT;
            if (others && !joined.isEmpty() && joined.getLast().resting().owner() != OrderOwner.CLIENT) {
                BookMatch last = joined.removeLast();
                joined.add(new BookMatch(
                        last.priceCents(), last.quantity() + match.quantity(), last.taker(), last.resting()));
            } else {
                joined.add(match);
            }
        }
        return joined;
    }
}
