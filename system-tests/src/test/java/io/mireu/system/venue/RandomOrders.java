package io.mireu.system.venue;

import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.model.order.Side;
import io.mireu.simulator.book.BookOrder;
import io.mireu.simulator.book.BookSide;
import io.mireu.simulator.book.PriceBook;
import io.mireu.simulator.feed.MarketRandom;
import io.mireu.simulator.matching.AuctionPrice;
import io.mireu.simulator.matching.BookMatch;
import io.mireu.simulator.matching.MatchingEngine;
import io.mireu.simulator.matching.PriceType;
import io.mireu.simulator.matching.TimeCondition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Random orders, cancels, amendments and auctions in one book, and beside it in the slow book; both must agree at every step. */
final class RandomOrders {

    private static final long LOWEST = 9_000;
    private static final long HIGHEST = 11_000;
    private static final int TICKS = 30;
    private static final long TICK = 2;
    private static final int MOST_WAITING = 150;
    private static final int AUCTION_EVERY = 400;
    private static final int AUCTION_ORDERS = 40;
    private static final List<PriceType> TYPES = List.of(PriceType.values());

    private final MarketRandom random;
    private final PriceBook book = new PriceBook();
    private final MatchingEngine engine = new MatchingEngine(book);
    private final SlowBook slow = new SlowBook();
    private final Map<Long, Long> unaccounted = new HashMap<>();
    private final List<Long> waiting = new ArrayList<>();
    private long middle = (LOWEST + HIGHEST) / 2;
    private long number;
    private long trades;
    private long auctions;
    private long amendments;

    RandomOrders(long seed) {
        random = MarketRandom.of(seed, 77);
    }

    /**
     * What was done.
     *
     * @param orders new orders, amendments included
     * @param trades trades between them
     * @param auctions ended auctions
     * @param amendments amended orders
     */
    record Figures(long orders, long trades, long auctions, long amendments) {}

    Figures run(int orders) {
        while (number < orders) {
            middle = Math.clamp(middle + TICK * (random.nextInt(3) - 1), LOWEST + 200, HIGHEST - 200);
            if (random.nextInt(AUCTION_EVERY) == 0) {
                auction();
            } else if (waiting.size() > MOST_WAITING || (!waiting.isEmpty() && random.chance(0.2))) {
                withdrawOrAmend();
            } else {
                order();
            }
            assertSame();
        }
        unaccounted.forEach((order, left) -> assertThat(left)
                .as("what order %d traded, lost and keeps is what it asked for", order)
                .isEqualTo(slow.remaining(order)));
        return new Figures(number, trades, auctions, amendments);
    }

    private void order() {
        Side side = random.nextBoolean() ? Side.BUY : Side.SELL;
        submit(side, TYPES.get(random.nextInt(TYPES.size())), price(), 1 + random.nextInt(20));
    }

    private long price() {
        return middle + TICK * (random.nextInt(TICKS) - TICKS / 2);
    }

    private void submit(Side side, PriceType type, long price, long quantity) {
        OptionalLong limit = switch (type.pricing()) {
            case LIMIT -> OptionalLong.of(price);
            case MARKET -> OptionalLong.of(side == Side.BUY ? HIGHEST : LOWEST);
            case BEST -> book.side(side.opposite()).best();
        };
        if (limit.isEmpty()) {
            return;
        }
        number++;
        unaccounted.put(number, quantity);
        long reachable = slow.reachable(side, limit.getAsLong());
        BookOrder order = BookOrder.ofClient(number, side, limit.getAsLong(), quantity);
        List<BookMatch> matches = engine.submit(order, type.condition());
        List<SlowBook.Trade> expected = slow.submit(number, side, limit.getAsLong(), quantity, type.condition());
        assertThat(trades(matches)).as("trades of order " + number).isEqualTo(expected);
        long traded = account(matches);
        assertThat(matches).allMatch(match -> order.accepts(match.priceCents()));
        settleRest(order, type.condition(), traded, quantity, reachable);
    }

    private void settleRest(BookOrder order, TimeCondition condition, long traded, long quantity, long reachable) {
        switch (condition) {
            case DAY -> waiting.add(order.number());
            case IMMEDIATE -> {
                assertThat(traded).isEqualTo(Math.min(quantity, reachable));
                discard(order.number());
            }
            case ALL_OR_NOTHING -> {
                assertThat(traded).as("all or nothing").isEqualTo(reachable >= quantity ? quantity : 0);
                discard(order.number());
            }
        }
    }

    private void discard(long order) {
        assertThat(slow.remaining(order)).as("it must not rest").isZero();
        assertThat(book.client(Side.BUY, order)).isEmpty();
        assertThat(book.client(Side.SELL, order)).isEmpty();
        unaccounted.remove(order);
    }

    private static List<SlowBook.Trade> trades(List<BookMatch> matches) {
        return matches.stream()
                .map(match -> new SlowBook.Trade(
                        match.priceCents(),
                        match.quantity(),
                        match.taker().number(),
                        match.resting().number()))
                .toList();
    }

    private long account(List<BookMatch> matches) {
        trades += matches.size();
        for (BookMatch match : matches) {
            unaccounted.merge(match.taker().number(), -match.quantity(), Long::sum);
            unaccounted.merge(match.resting().number(), -match.quantity(), Long::sum);
        }
        return matches.stream().mapToLong(BookMatch::quantity).sum();
    }

    private void withdrawOrAmend() {
        int chosen = random.nextInt(waiting.size());
        long order = waiting.get(chosen);
        long remaining = slow.remaining(order);
        if (remaining == 0) {
            waiting.set(chosen, waiting.getLast());
            waiting.removeLast();
            return;
        }
        BookOrder resting = client(order).orElseThrow();
        boolean amend = random.chance(0.5);
        long taken = amend || random.nextBoolean() ? remaining : 1 + random.nextInt((int) remaining);
        engine.withdraw(resting, taken);
        slow.withdraw(order, taken);
        unaccounted.merge(order, -taken, Long::sum);
        if (amend) {
            amendments++;
            submit(resting.side(), PriceType.LIMIT, price(), 1 + random.nextInt((int) remaining));
        }
    }

    private Optional<BookOrder> client(long order) {
        return book.client(Side.BUY, order).or(() -> book.client(Side.SELL, order));
    }

    private void auction() {
        auctions++;
        for (int i = 0; i < AUCTION_ORDERS; i++) {
            collect(random.nextBoolean() ? Side.BUY : Side.SELL, random.chance(0.1));
        }
        assertSameLines();
        long reference = price();
        Optional<AuctionPrice> price = AuctionPrice.of(book, reference);
        assertBest(price, reference);
        List<BookMatch> matches = engine.uncross(reference);
        assertThat(account(matches)).isEqualTo(price.map(AuctionPrice::quantity).orElse(0L));
        assertThat(trades(matches))
                .isEqualTo(price.map(made -> slow.uncross(made.priceCents())).orElse(List.of()));
        engine.priceMarketOrders(price.map(AuctionPrice::priceCents).orElse(reference));
        slow.priceMarketOrders(price.map(AuctionPrice::priceCents).orElse(reference));
    }

    private void collect(Side side, boolean market) {
        number++;
        long quantity = 1L + random.nextInt(20);
        long limit = market ? side == Side.BUY ? HIGHEST : LOWEST : price();
        engine.collect(
                market
                        ? BookOrder.ofClientMarket(number, side, limit, quantity)
                        : BookOrder.ofClient(number, side, limit, quantity));
        slow.collect(number, side, market, limit, quantity);
        unaccounted.put(number, quantity);
        waiting.add(number);
    }

    /** No price of the grid trades more; none of the allowed ones that trade as much is preferable. */
    private void assertBest(Optional<AuctionPrice> price, long reference) {
        long most = 0;
        for (long any = LOWEST; any <= HIGHEST; any++) {
            most = Math.max(most, slow.volumeAt(any));
        }
        assertThat(price.map(AuctionPrice::quantity).orElse(0L)).isEqualTo(most);
        if (price.isEmpty()) {
            return;
        }
        long chosen = price.get().priceCents();
        assertThat(slow.volumeAt(chosen)).isEqualTo(most);
        assertThat(slow.prices(reference)).contains(chosen);
        long leftOver = slow.leftOverAt(chosen);
        slow.prices(reference)
                .filter(other -> slow.volumeAt(other) == price.get().quantity())
                .forEach(other -> {
                    assertThat(slow.leftOverAt(other)).isGreaterThanOrEqualTo(leftOver);
                    if (slow.leftOverAt(other) == leftOver) {
                        assertThat(Math.abs(other - reference)).isGreaterThanOrEqualTo(Math.abs(chosen - reference));
                    }
                });
    }

    private void assertSame() {
        assertThat(book.isCrossed()).as("crossed after order " + number).isFalse();
        assertSameLines();
    }

    private void assertSameLines() {
        for (Side side : Side.values()) {
            BookSide orders = book.side(side);
            List<SlowBook.Line> lines = new ArrayList<>();
            orders.forEach(
                    order -> lines.add(new SlowBook.Line(order.number(), order.priceCents(), order.remaining())));
            assertThat(lines).as(side + " after order " + number).isEqualTo(slow.lines(side));
        }
        assertThat(book.depth().bidTotal().quantity()).isEqualTo(total(Side.BUY));
        assertThat(book.depth().offerTotal().quantity()).isEqualTo(total(Side.SELL));
    }

    private long total(Side side) {
        return slow.lines(side).stream().mapToLong(SlowBook.Line::remaining).sum();
    }
}
