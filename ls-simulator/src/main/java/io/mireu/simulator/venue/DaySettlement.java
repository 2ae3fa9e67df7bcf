package io.mireu.simulator.venue;

import io.mireu.simulator.account.AccountLedger;
import io.mireu.simulator.account.AccountPosition;
import io.mireu.simulator.account.LedgerEntry;
import io.mireu.simulator.book.Points;
import java.util.List;
import java.util.Optional;

/** Settles what ends on a day in cash, at the day's closing index, and marks the other futures to the market. */
final class DaySettlement {

    private static final double CENTS_PER_POINT = 100;

    private final AccountLedger ledger;
    private final Bookkeeper bookkeeper;

    DaySettlement(AccountLedger ledger, Bookkeeper bookkeeper) {
        this.ledger = ledger;
        this.bookkeeper = bookkeeper;
    }

    /** Settles all positions in series whose last day it is; those that are settled already are gone. */
    void settle(VenueMarket market, SessionRecord record) {
        if (record.closingIndex().isEmpty()) {
            double index = Math.round(market.prices().index() * CENTS_PER_POINT) / CENTS_PER_POINT;
            record.add(new MarketEntry.IndexClosed(index, market.time()));
        }
        long indexCents = Points.toCents(record.closingIndex().orElseThrow());
        List<LedgerEntry> entries = ledger.positions().stream()
                .filter(position -> position.contracts() != 0)
                .flatMap(position -> settled(position, market, indexCents).stream())
                .toList();
        bookkeeper.keep(entries);
    }

    private static Optional<LedgerEntry> settled(AccountPosition position, VenueMarket market, long indexCents) {
        return market.find(position.code())
                .map(ContractMarket::instrument)
                .filter(instrument ->
                        !instrument.lastTradingDay().isAfter(market.session().tradeDate()))
                .map(instrument -> LedgerEntry.Settled.of(instrument, position.contracts(), indexCents, market.time()));
    }

    /** Marks the futures to the market, with which the day ends. */
    void mark(VenueMarket market) {
        bookkeeper.keep(ledger.marks(market::settlementCents, market.time()));
    }
}
