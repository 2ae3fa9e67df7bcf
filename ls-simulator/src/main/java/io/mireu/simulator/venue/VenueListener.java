package io.mireu.simulator.venue;

import io.mireu.model.instrument.Instrument;
import io.mireu.simulator.account.AccountExecution;
import io.mireu.simulator.account.AccountOrder;
import io.mireu.simulator.account.LedgerEntry;
import io.mireu.simulator.feed.TradePrint;

/**
 * Hears what happens at the venue, in order, after it was journalled, and under the venue's lock: it must be quick and
 * must not block.
 */
public interface VenueListener {

    /** Somebody traded. */
    void traded(VenueMarket market, ContractMarket contract, TradePrint print);

    /** A book looks different; not more often than the settings allow. */
    void quoted(VenueMarket market, ContractMarket contract);

    /**
     * The market's state changed.
     *
     * @param status LS's code: 21 open, 41 closed
     */
    void statusChanged(String status);

    /** A request of the account got its number. */
    void accepted(AccountOrder order, Instrument.Derivative instrument);

    /** The account traded. */
    void filled(AccountOrder order, AccountExecution execution);

    /**
     * A quantity left an order of the account without trading.
     *
     * @param request the request that asked for it, which is the order itself when nobody did
     */
    void withdrawn(AccountOrder order, AccountOrder request, LedgerEntry.Withdrawn withdrawal);

    /** The exchange did not take a request that was accepted; it has no effect. */
    default void rejected(AccountOrder request, LedgerEntry.Rejected rejection) {}
}
