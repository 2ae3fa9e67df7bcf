package io.mireu.simulator.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.mireu.model.order.Side;
import io.mireu.simulator.book.BookOrder;
import io.mireu.simulator.book.DepthLevel;
import io.mireu.simulator.book.PriceBook;
import io.mireu.simulator.feed.MarketRandom;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MatchingEngineTest {

    private static final List<TimeCondition> CONDITIONS = List.of(TimeCondition.values());

    private final PriceBook book = new PriceBook();
    private final MatchingEngine engine = new MatchingEngine(book);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void noQuantityAppearsOrVanishesAndTheBookIsNeverCrossed(long seed) {
        MarketRandom random = MarketRandom.of(seed, 0);
        long submitted = 0;
        long traded = 0;
        long discarded = 0;
        for (int i = 1; i <= 5_000; i++) {
            BookOrder order = randomOrder(random, i);
            TimeCondition condition = CONDITIONS.get(random.nextInt(3));
            submitted += order.remaining();
            List<BookMatch> matches = engine.submit(order, condition);
            traded += 2 * matches.stream().mapToLong(BookMatch::quantity).sum();
            discarded += condition == TimeCondition.DAY ? 0 : order.remaining();
            assertThat(book.isCrossed()).isFalse();
            assertThat(matches).allMatch(match -> order.accepts(match.priceCents()));
        }
        long resting = quantity(Side.BUY) + quantity(Side.SELL);
        assertThat(submitted).isEqualTo(traded + resting + discarded);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void betterPricesTradeFirstAndEarlierOrdersBeforeLaterOnes(long seed) {
        MarketRandom random = MarketRandom.of(seed, 0);
        for (int i = 1; i <= 3_000; i++) {
            BookOrder order = randomOrder(random, i);
            List<BookOrder> queue = book.side(order.side().opposite()).orders();
            List<BookMatch> matches = engine.submit(order, TimeCondition.DAY);
            List<BookOrder> hit = matches.stream().map(BookMatch::resting).toList();
            assertThat(hit).isEqualTo(queue.subList(0, hit.size()));
            assertThat(isSorted(queue)).isTrue();
        }
    }

    @Test
    void anAllOrNothingOrderThatCannotBeFilledLeavesNoTrace() {
        engine.submit(BookOrder.ofClient(1, Side.SELL, 100, 3), TimeCondition.DAY);
        List<BookMatch> matches = engine.submit(BookOrder.ofClient(2, Side.BUY, 100, 4), TimeCondition.ALL_OR_NOTHING);
        assertThat(matches).isEmpty();
        assertThat(book.depth().offer(1)).isEqualTo(new DepthLevel(100, 3, 1));
        assertThat(book.depth().bids()).isEmpty();
    }

    @Test
    void makersWhoJoinAPriceQueueBehindTheClientWhoIsThere() {
        engine.quote(List.of(new DepthLevel(98, 5, 2)), List.of(new DepthLevel(102, 5, 2)));
        engine.submit(BookOrder.ofClient(7, Side.BUY, 100, 2), TimeCondition.DAY);
        engine.quote(List.of(new DepthLevel(100, 5, 2)), List.of(new DepthLevel(102, 5, 2)));
        List<BookMatch> matches = engine.submit(BookOrder.ofNoise(Side.SELL, 100, 3), TimeCondition.IMMEDIATE);
        assertThat(matches)
                .extracting(match -> match.resting().number(), BookMatch::quantity)
                .containsExactly(tuple(7L, 2L), tuple(0L, 1L));
    }

    @Test
    void makersWhoMoveThroughAWaitingOrderFillItAtItsPrice() {
        engine.quote(List.of(new DepthLevel(98, 5, 2)), List.of(new DepthLevel(102, 5, 2)));
        engine.submit(BookOrder.ofClient(7, Side.SELL, 104, 8), TimeCondition.DAY);
        List<BookMatch> matches = engine.quote(List.of(new DepthLevel(106, 5, 2)), List.of(new DepthLevel(108, 5, 2)));
        assertThat(matches)
                .extracting(BookMatch::priceCents, BookMatch::quantity)
                .containsExactly(tuple(104L, 5L));
        assertThat(book.depth().offer(1)).isEqualTo(new DepthLevel(104, 3, 1));
        assertThat(book.isCrossed()).isFalse();
    }

    private static BookOrder randomOrder(MarketRandom random, int number) {
        Side side = random.nextBoolean() ? Side.BUY : Side.SELL;
        return BookOrder.ofClient(number, side, 100 + random.nextInt(20), 1 + random.nextInt(9));
    }

    private long quantity(Side side) {
        return book.side(side).orders().stream().mapToLong(BookOrder::remaining).sum();
    }

    private static boolean isSorted(List<BookOrder> queue) {
        List<BookOrder> sorted = new ArrayList<>(queue);
        sorted.sort((a, b) -> {
            long better = a.side() == Side.BUY ? b.priceCents() - a.priceCents() : a.priceCents() - b.priceCents();
            return better != 0 ? Long.signum(better) : Long.compare(a.number(), b.number());
        });
        return sorted.equals(queue);
    }
}
