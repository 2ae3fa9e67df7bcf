package io.mireu.simulator.replay;

import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.order.Side;
import io.mireu.simulator.book.BookOrder;
import io.mireu.simulator.book.DepthLevel;
import io.mireu.simulator.book.OrderOwner;
import io.mireu.simulator.book.PriceBook;
import io.mireu.simulator.matching.BookMatch;
import io.mireu.simulator.matching.MatchingEngine;
import io.mireu.simulator.matching.TimeCondition;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The fill model, case by case. Prices are cents; a level is price, quantity, orders. */
class ReplayedBookTest {

    private static final DerivativeCode CODE = DerivativeCode.of("A056C000");
    private static final LocalDateTime TIME = LocalDateTime.of(2026, 11, 27, 9, 0);

    private final PriceBook book = new PriceBook();
    private final MatchingEngine engine = new MatchingEngine(book);
    private ReplayedBook replayed = new ReplayedBook(book, ReplaySettings.Cancellations.PRO_RATA);
    private long numbers;

    @Test
    void withoutOrdersOfOursTheBookIsTheRecordedOneWithItsCounts() {
        quote(List.of(level(100, 10, 3), level(98, 7, 0)), List.of(level(102, 5, 5)));
        quote(List.of(level(100, 12, 2), level(96, 1, 1)), List.of(level(102, 5, 4), level(104, 9, 2)));
        assertThat(book.depth().bids()).containsExactly(level(100, 12, 2), level(96, 1, 1));
        assertThat(book.depth().offers()).containsExactly(level(102, 5, 4), level(104, 9, 2));
        quote(List.of(), List.of(level(104, 9, 2)));
        assertThat(book.depth().bids()).isEmpty();
    }

    @Test
    void aRecordedTradeIsOneTradeAndLeavesTheLevelThatTheNextQuoteShows() {
        quote(List.of(level(100, 10, 3)), List.of(level(102, 5, 5)));
        assertThat(fills(trade(100, 4, Side.SELL))).isEmpty();
        assertThat(book.depth().bid(1)).isEqualTo(level(100, 6, 3));
        List<BookMatch> beyond = trade(100, 9, Side.SELL);
        assertThat(beyond).hasSize(1);
        assertThat(beyond.getFirst().quantity()).isEqualTo(9);
        assertThat(beyond.getFirst().taker().side()).isEqualTo(Side.SELL);
    }

    @Test
    void anOrderThatComesInTakesWhatIsDisplayedAndItStaysTakenUntilTheLevelChanges() {
        quote(List.of(level(100, 10, 3)), List.of(level(102, 5, 2), level(104, 8, 2)));
        assertThat(fills(place(Side.BUY, 104, 7, TimeCondition.IMMEDIATE))).containsExactly("5@102", "2@104");
        quote(List.of(level(100, 10, 3)), List.of(level(102, 5, 2), level(104, 8, 2)));
        assertThat(book.depth().offers()).containsExactly(level(104, 6, 2));
        quote(List.of(level(100, 10, 3)), List.of(level(102, 6, 2), level(104, 8, 2)));
        assertThat(book.depth().offers()).containsExactly(level(102, 6, 2), level(104, 6, 2));
        assertThat(fills(place(Side.BUY, 102, 9, TimeCondition.IMMEDIATE))).containsExactly("6@102");
    }

    @Test
    void whatWasTakenStaysTakenWhenRecordedTradesExplainTheChange() {
        quote(List.of(level(100, 10, 3)), List.of(level(102, 8, 4)));
        place(Side.BUY, 102, 3, TimeCondition.IMMEDIATE);
        trade(102, 2, Side.BUY);
        quote(List.of(level(100, 10, 3)), List.of(level(102, 6, 3)));
        assertThat(book.depth().offer(1)).isEqualTo(level(102, 3, 3));
    }

    @Test
    void anOrderWaitsBehindWhatIsDisplayedAndAdvancesByTrades() {
        quote(List.of(level(100, 10, 3)), List.of(level(102, 5, 5)));
        place(Side.BUY, 100, 4, TimeCondition.DAY);
        quote(List.of(level(100, 15, 4)), List.of(level(102, 5, 5)));
        assertThat(fills(trade(100, 9, Side.SELL))).isEmpty();
        quote(List.of(level(100, 6, 2)), List.of(level(102, 5, 5)));
        assertThat(fills(trade(100, 3, Side.SELL))).containsExactly("2@100");
        assertThat(fills(trade(100, 5, Side.SELL))).containsExactly("2@100");
        assertThat(book.depth().bid(1).quantity()).isEqualTo(2);
    }

    @Test
    void theTradesThatReachUsAndOthersAddUpToTheRecordedQuantity() {
        quote(List.of(level(100, 3, 1)), List.of(level(102, 5, 5)));
        place(Side.BUY, 100, 4, TimeCondition.DAY);
        quote(List.of(level(100, 8, 2)), List.of(level(102, 5, 5)));
        List<BookMatch> matches = trade(100, 9, Side.SELL);
        assertThat(matches).extracting(BookMatch::quantity).containsExactly(3L, 4L, 2L);
        assertThat(fills(matches)).containsExactly("4@100");
    }

    @Test
    void aReductionWithoutATradeAdvancesUsProRata() {
        quote(List.of(level(100, 10, 3)), List.of(level(102, 5, 5)));
        place(Side.BUY, 100, 1, TimeCondition.DAY);
        quote(List.of(level(100, 20, 6)), List.of(level(102, 5, 5)));
        quote(List.of(level(100, 11, 6)), List.of(level(102, 5, 5)));
        assertThat(ahead()).as("10 of 20 become 5.5 of 11, rounded against us").isEqualTo(6);
        assertThat(fills(trade(100, 6, Side.SELL))).isEmpty();
        assertThat(fills(trade(100, 1, Side.SELL))).containsExactly("1@100");
    }

    @Test
    void aReductionAtTheBackOnlyAdvancesUsWhenNobodyIsBehind() {
        replayed = new ReplayedBook(book, ReplaySettings.Cancellations.AT_THE_BACK);
        quote(List.of(level(100, 10, 3)), List.of(level(102, 5, 5)));
        place(Side.BUY, 100, 1, TimeCondition.DAY);
        quote(List.of(level(100, 20, 6)), List.of(level(102, 5, 5)));
        quote(List.of(level(100, 11, 6)), List.of(level(102, 5, 5)));
        assertThat(ahead()).isEqualTo(10);
        quote(List.of(level(100, 7, 6)), List.of(level(102, 5, 5)));
        assertThat(ahead()).isEqualTo(7);
    }

    @Test
    void aTradeThroughOurPriceFillsUsAtOurPriceUpToItsQuantity() {
        quote(List.of(level(100, 10, 3)), List.of(level(106, 5, 5)));
        place(Side.BUY, 102, 4, TimeCondition.DAY);
        place(Side.BUY, 104, 2, TimeCondition.DAY);
        assertThat(fills(trade(100, 5, Side.SELL))).containsExactly("2@104", "3@102");
        assertThat(fills(trade(100, 5, Side.BUY))).isEmpty();
        assertThat(book.depth().bids()).containsExactly(level(102, 1, 1), level(100, 10, 3));
    }

    @Test
    void anOppositeQuoteAtOurPriceFillsUsUpToItsQuantityAndIsThenTaken() {
        quote(List.of(level(100, 10, 3)), List.of(level(106, 5, 5)));
        place(Side.BUY, 102, 9, TimeCondition.DAY);
        RecordedEvent.Book crossing = new RecordedEvent.Book(
                TIME, CODE, List.of(level(98, 1, 1)), List.of(level(101, 2, 1), level(102, 3, 1)));
        assertThat(fills(replayed.show(crossing))).containsExactly("2@102", "3@102");
        assertThat(book.depth().offers()).isEmpty();
        assertThat(fills(replayed.show(crossing))).isEmpty();
        assertThat(book.depth().bid(1)).isEqualTo(level(102, 4, 1));
    }

    @Test
    void aBookThatIsCrossedInItselfIsShownAndFillsNothing() {
        quote(List.of(level(100, 10, 3)), List.of(level(106, 5, 5)));
        place(Side.BUY, 102, 9, TimeCondition.DAY);
        List<BookMatch> matches = quote(List.of(level(103, 5, 1)), List.of(level(101, 2, 1)));
        assertThat(matches).isEmpty();
        assertThat(book.depth().bid(1)).isEqualTo(level(103, 5, 1));
        assertThat(book.depth().offer(1)).isEqualTo(level(101, 2, 1));
    }

    @Test
    void whatComesIntoViewIsBeforeAnOrderThatCameUnseenAndWhatReturnsIsRemembered() {
        quote(bidsFrom(100), List.of(level(106, 5, 5)));
        place(Side.BUY, 88, 1, TimeCondition.DAY);
        place(Side.BUY, 92, 1, TimeCondition.DAY);
        quote(bidsFrom(96), List.of(level(106, 5, 5)));
        assertThat(aheadAt(88)).as("was out of view").isEqualTo(10);
        assertThat(aheadAt(92)).as("stands behind what was displayed").isEqualTo(10);
        quote(List.of(level(92, 25, 5), level(88, 30, 9)), List.of(level(106, 5, 5)));
        assertThat(aheadAt(92)).isEqualTo(10);
        quote(bidsFrom(102), List.of(level(106, 5, 5)));
        assertThat(book.depth().bids()).extracting(DepthLevel::priceCents).startsWith(102L, 100L, 98L, 96L, 94L);
        quote(List.of(level(94, 2, 1), level(92, 40, 5)), List.of(level(106, 5, 5)));
        assertThat(aheadAt(92)).as("it was displayed before").isEqualTo(10);
    }

    @Test
    void anEmptyLevelSaysThatItsPriceIsInView() {
        quote(
                List.of(level(100, 7, 0), level(98, 0, 0), level(96, 0, 0), level(94, 0, 0), level(92, 0, 0)),
                List.of(level(106, 5, 0)));
        place(Side.BUY, 96, 1, TimeCondition.DAY);
        assertThat(book.depth().bids()).containsExactly(level(100, 7, 0), level(96, 1, 1));
        quote(List.of(level(96, 50, 0)), List.of(level(106, 5, 0)));
        assertThat(aheadAt(96)).as("nobody was there before us").isZero();
    }

    @Test
    void theAggressorIsToldByTheQuoteOrThePriceWhereTheRecordingDoesNot() {
        quote(List.of(level(100, 10, 3)), List.of(level(106, 5, 5)));
        assertThat(trade(106, 1, null).getFirst().taker().side()).isEqualTo(Side.BUY);
        assertThat(trade(100, 1, null).getFirst().taker().side()).isEqualTo(Side.SELL);
        assertThat(trade(103, 1, null).getFirst().taker().side()).isEqualTo(Side.BUY);
        assertThat(trade(103, 1, null).getFirst().taker().side()).isEqualTo(Side.BUY);
        assertThat(trade(102, 1, null).getFirst().taker().side()).isEqualTo(Side.SELL);
    }

    private static List<DepthLevel> bidsFrom(long best) {
        return List.of(
                level(best, 10, 2),
                level(best - 2, 10, 2),
                level(best - 4, 10, 2),
                level(best - 6, 10, 2),
                level(best - 8, 10, 2));
    }

    private static DepthLevel level(long price, long quantity, int orders) {
        return new DepthLevel(price, quantity, orders);
    }

    private List<BookMatch> quote(List<DepthLevel> bids, List<DepthLevel> offers) {
        return replayed.show(new RecordedEvent.Book(TIME, CODE, bids, offers));
    }

    private List<BookMatch> trade(long price, long quantity, @Nullable Side aggressor) {
        return replayed.trade(new RecordedEvent.Print(TIME, CODE, price, quantity, aggressor));
    }

    private List<BookMatch> place(Side side, long price, long quantity, TimeCondition condition) {
        numbers++;
        return engine.submit(BookOrder.ofClient(numbers, side, price, quantity), condition);
    }

    /** Our fills, as quantity and price. */
    private static List<String> fills(List<BookMatch> matches) {
        return matches.stream()
                .filter(match -> match.taker().owner() == OrderOwner.CLIENT
                        || match.resting().owner() == OrderOwner.CLIENT)
                .map(match -> match.quantity() + "@" + match.priceCents())
                .toList();
    }

    private long ahead() {
        return aheadAt(100);
    }

    private long aheadAt(long price) {
        long ahead = 0;
        for (BookOrder order : book.side(Side.BUY).ordersAt(price)) {
            if (order.owner() == OrderOwner.CLIENT) {
                return ahead;
            }
            ahead += order.remaining();
        }
        throw new AssertionError("no order of ours at " + price);
    }
}
