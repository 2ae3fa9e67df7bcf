package io.mireu.simulator.venue;

import io.mireu.model.instrument.Instrument;
import io.mireu.simulator.account.AccountExecution;
import io.mireu.simulator.account.AccountOrder;
import io.mireu.simulator.account.LedgerEntry;
import io.mireu.simulator.feed.TradePrint;
import io.mireu.simulator.matching.AuctionPrice;
import java.time.LocalDateTime;

/**
 * Hears what happens at the venue, in order, after it was journalled, and under the venue's lock: it must be quick and
 * must not block.
 */
public interface VenueListener {

    /** Somebody traded. */
    default void traded(VenueMarket market, ContractMarket contract, TradePrint print) {}

    /** A book looks different; not more often than the settings allow. */
    default void quoted(VenueMarket market, ContractMarket contract) {}

    /** A recorded book stands, since a time that may be before the market's. */
    default void quoted(VenueMarket market, ContractMarket contract, LocalDateTime time) {
        quoted(market, contract);
    }

    /** In an auction, the price that the orders so far would make; not more often than the settings allow. */
    default void indicative(VenueMarket market, ContractMarket contract, AuctionPrice price) {}

    /** The prices at which a future's orders are taken in continuous trading moved with its last price. */
    default void bandChanged(VenueMarket market, ContractMarket contract) {}

    /** A contract's limits moved out to the next step. */
    default void limitsWidened(VenueMarket market, ContractMarket contract) {}

    /**
     * A market's state changed.
     *
     * @param kind LS's jangubun: 1 stock market, 5 derivatives by day, 8 derivatives at night
     * @param status LS's jstatus, for example 21 open, 41 closed
     */
    default void statusChanged(String kind, String status) {}

    /** A request of the account got its number. */
    default void accepted(AccountOrder order, Instrument.Derivative instrument) {}

    /** The account traded. */
    default void filled(AccountOrder order, AccountExecution execution) {}

    /**
     * A quantity left an order of the account without trading.
     *
     * @param request the request that asked for it, which is the order itself when nobody did
     */
    default void withdrawn(AccountOrder order, AccountOrder request, LedgerEntry.Withdrawn withdrawal) {}

    /** The exchange did not take a request that was accepted; it has no effect. */
    default void rejected(AccountOrder request, LedgerEntry.Rejected rejection) {}
}
