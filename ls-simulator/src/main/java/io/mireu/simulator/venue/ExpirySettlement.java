package io.mireu.simulator.venue;

import io.mireu.model.instrument.ContractType;
import io.mireu.model.instrument.Instrument;
import io.mireu.simulator.account.AccountLedger;
import io.mireu.simulator.account.AccountPosition;
import io.mireu.simulator.account.LedgerEntry;
import io.mireu.simulator.book.Points;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Settles what ends on a day in cash, at the day's closing index. */
final class ExpirySettlement {

    private static final double CENTS_PER_POINT = 100;

    private final AccountLedger ledger;
    private final Bookkeeper bookkeeper;

    ExpirySettlement(AccountLedger ledger, Bookkeeper bookkeeper) {
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
        bookkeeper.settled(entries);
    }

    private static Optional<LedgerEntry> settled(AccountPosition position, VenueMarket market, long indexCents) {
        LocalDateTime time = market.time();
        return market.find(position.code())
                .map(ContractMarket::instrument)
                .filter(instrument ->
                        !instrument.lastTradingDay().isAfter(market.session().tradeDate()))
                .map(instrument -> new LedgerEntry.Settled(
                        position.code(), position.contracts(), worthCents(instrument, indexCents), time));
    }

    private static long worthCents(Instrument.Derivative instrument, long indexCents) {
        return switch (instrument) {
            case Instrument.Future _ -> indexCents;
            case Instrument.Option option -> {
                long strike = Points.toCents(option.strike());
                boolean isCall = option.code().type() == ContractType.CALL;
                yield Math.max(0, isCall ? indexCents - strike : strike - indexCents);
            }
        };
    }
}
