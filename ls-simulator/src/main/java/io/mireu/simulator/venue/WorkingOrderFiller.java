package io.mireu.simulator.venue;

import io.mireu.model.market.SessionPhase;
import io.mireu.simulator.account.AccountLedger;
import io.mireu.simulator.account.AccountOrder;
import io.mireu.simulator.book.BookOrder;
import io.mireu.simulator.matching.TimeCondition;
import java.time.LocalDateTime;
import java.util.List;

/** Somebody who trades with everything that the account has in the books, and with all that has priority over it. */
final class WorkingOrderFiller {

    private final AccountLedger ledger;
    private final MatchSink sink;

    WorkingOrderFiller(AccountLedger ledger, MatchSink sink) {
        this.ledger = ledger;
        this.sink = sink;
    }

    void fill(VenueMarket market, LocalDateTime time) {
        List.copyOf(ledger.working())
                .forEach(order -> market.find(order.accepted().code())
                        .filter(contract -> contract.phase() == SessionPhase.CONTINUOUS)
                        .ifPresent(contract -> fill(order, contract, time)));
    }

    private void fill(AccountOrder order, ContractMarket contract, LocalDateTime time) {
        while (order.remaining() > 0) {
            BookOrder taker = BookOrder.ofNoise(
                    order.accepted().side().opposite(), order.accepted().priceCents(), order.remaining());
            sink.matched(contract, contract.engine().submit(taker, TimeCondition.IMMEDIATE), time);
            if (taker.remaining() > 0) {
                return;
            }
        }
    }
}
