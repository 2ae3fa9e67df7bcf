package io.mireu.simulator.venue;

import io.mireu.model.market.SessionPhase;
import io.mireu.model.order.Side;
import io.mireu.simulator.account.AccountLedger;
import io.mireu.simulator.account.AccountOrder;
import io.mireu.simulator.account.LedgerEntry;
import io.mireu.simulator.account.WithdrawalCause;
import io.mireu.simulator.book.BookOrder;
import io.mireu.simulator.book.OrderOwner;
import io.mireu.simulator.matching.PriceType;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The account's orders that wait in the books. */
final class ClientOrders {

    private final AccountLedger ledger;
    private final Bookkeeper bookkeeper;

    ClientOrders(AccountLedger ledger, Bookkeeper bookkeeper) {
        this.ledger = ledger;
        this.bookkeeper = bookkeeper;
    }

    /** The order as it waits in the book of a contract: without a price when it is one for an auction at any price. */
    static BookOrder resting(LedgerEntry.Accepted accepted, long quantity, ContractMarket contract) {
        boolean atAnyPrice = accepted.priceType() == PriceType.MARKET
                || (accepted.priceType() == PriceType.CONDITIONAL && contract.phase() == SessionPhase.CLOSING_AUCTION);
        return atAnyPrice
                ? BookOrder.ofClientMarket(
                        accepted.number(), accepted.side(), worstCents(accepted.side(), contract), quantity)
                : BookOrder.ofClient(accepted.number(), accepted.side(), accepted.priceCents(), quantity);
    }

    /** The worst price that a side can trade at. */
    static long worstCents(Side side, ContractMarket contract) {
        return side == Side.BUY
                ? contract.limits().upperCents()
                : contract.limits().lowerCents();
    }

    /** Orders that were waiting when the process died wait again, in the same order. */
    void rest(VenueMarket market) {
        ledger.working()
                .forEach(order -> market.find(order.accepted().code())
                        .ifPresent(contract ->
                                contract.engine().collect(resting(order.accepted(), order.remaining(), contract))));
    }

    /** Conditional orders of a contract become market orders, now that its closing auction has begun. */
    void toMarket(ContractMarket contract) {
        for (AccountOrder order : working(contract)) {
            if (order.accepted().priceType() == PriceType.CONDITIONAL) {
                contract.book()
                        .client(order.accepted().side(), order.number())
                        .ifPresent(waiting -> contract.engine().withdraw(waiting, waiting.remaining()));
                contract.engine().collect(resting(order.accepted(), order.remaining(), contract));
            }
        }
    }

    /** What an auction left of market orders is withdrawn: it has no price to wait at. */
    void dropMarketOrders(ContractMarket contract, LocalDateTime time) {
        working(contract).stream()
                .filter(order -> order.accepted().priceType() == PriceType.MARKET)
                .forEach(order -> withdraw(order, contract, WithdrawalCause.NOT_IMMEDIATE, time));
    }

    /** The session of a contract has ended: nothing waits any longer. */
    void expire(ContractMarket contract, LocalDateTime time) {
        working(contract).forEach(order -> withdraw(order, contract, WithdrawalCause.DAY_ENDED, time));
    }

    private void withdraw(AccountOrder order, ContractMarket contract, WithdrawalCause cause, LocalDateTime time) {
        contract.book()
                .client(order.accepted().side(), order.number())
                .ifPresent(waiting -> contract.engine().withdraw(waiting, waiting.remaining()));
        LedgerEntry.Withdrawn withdrawn =
                new LedgerEntry.Withdrawn(order.number(), order.number(), order.remaining(), cause, time);
        bookkeeper.book(contract, List.of(withdrawn), List.of(), time);
    }

    private List<AccountOrder> working(ContractMarket contract) {
        return Stream.of(Side.values())
                .flatMap(side -> contract.book().side(side).orders().stream())
                .filter(order -> order.owner() == OrderOwner.CLIENT)
                .flatMap(order -> ledger.find(order.number()).stream())
                .sorted(Comparator.comparingLong(AccountOrder::number))
                .toList();
    }
}
