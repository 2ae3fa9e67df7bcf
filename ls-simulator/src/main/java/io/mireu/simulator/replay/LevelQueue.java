package io.mireu.simulator.replay;

import io.mireu.model.order.Side;
import io.mireu.simulator.book.BookOrder;
import io.mireu.simulator.book.OrderOwner;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * Who waits at one price: our orders, and how much of the others' is before each.
 *
 * @param ours first to last
 * @param others contracts of the others
 */
record LevelQueue(List<Place> ours, long others) {

    LevelQueue {
        ours = List.copyOf(ours);
    }

    /**
     * One of our orders.
     *
     * @param ahead contracts of the others before it
     */
    record Place(BookOrder order, long ahead) {}

    static LevelQueue of(List<BookOrder> orders) {
        List<Place> ours = new ArrayList<>();
        long others = 0;
        for (BookOrder order : orders) {
            if (order.owner() == OrderOwner.CLIENT) {
                ours.add(new Place(order, others));
            } else {
                others += order.remaining();
            }
        }
        return new LevelQueue(ours, others);
    }

    /** As many of the others as this; a reduction takes from before our orders what the rule says. */
    LevelQueue resized(long wanted, ReplaySettings.Cancellations rule) {
        return placed(wanted, place -> switch (rule) {
            case AT_THE_BACK -> place.ahead();
            case PRO_RATA -> wanted >= others ? place.ahead() : Math.ceilDiv(place.ahead() * wanted, others);
        });
    }

    /** Our orders among others whose number was not known until now. */
    LevelQueue placed(long wanted, ToLongFunction<Place> ahead) {
        List<Place> places = new ArrayList<>();
        long before = 0;
        for (Place place : ours) {
            before = Math.max(before, Math.min(wanted, ahead.applyAsLong(place)));
            places.add(new Place(place.order(), before));
        }
        return new LevelQueue(places, wanted);
    }

    /** The queue as orders of a book; the number of orders is counted with the first of the others. */
    List<BookOrder> orders(Side side, long priceCents, int count) {
        List<BookOrder> orders = new ArrayList<>();
        long before = 0;
        int uncounted = (int) Math.min(count, others);
        for (Place place : ours) {
            if (place.ahead() > before) {
                orders.add(BookOrder.ofMakers(side, priceCents, place.ahead() - before, uncounted));
                uncounted = 0;
                before = place.ahead();
            }
            orders.add(place.order());
        }
        if (others > before) {
            orders.add(BookOrder.ofMakers(side, priceCents, others - before, uncounted));
        }
        return orders;
    }

    Stream<BookOrder> clients() {
        return ours.stream().map(Place::order);
    }
}
