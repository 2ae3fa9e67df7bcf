package io.mireu.simulator.venue;

import io.mireu.model.market.SessionPhase;
import io.mireu.model.market.TradingSession;
import io.mireu.simulator.clock.SessionPlan;
import io.mireu.simulator.clock.VenueTime;
import java.time.LocalDateTime;

/** Brings each contract from phase to phase: auctions trade at their end, and nothing waits after the last. */
final class ContractSessions {

    private final SessionPlan plan;
    private final Bookkeeper bookkeeper;
    private final ClientOrders orders;

    ContractSessions(SessionPlan plan, Bookkeeper bookkeeper, ClientOrders orders) {
        this.plan = plan;
        this.bookkeeper = bookkeeper;
        this.orders = orders;
    }

    /**
     * Makes a contract do what is due.
     *
     * @param planned what the timetable says of its market
     * @param due what its market does
     * @param isEnded whether the market's day has ended before its time
     */
    void become(
            ContractMarket contract, TradingSession planned, TradingSession due, boolean isEnded, LocalDateTime time) {
        TradingSession own = plan.at(time, due, contract.instrument());
        SessionPhase before = contract.phase();
        contract.become(own);
        boolean isOver = isEnded || isOver(plan.at(time, planned, contract.instrument()), time);
        boolean begins = own.phase() == SessionPhase.CONTINUOUS && before != SessionPhase.CONTINUOUS;
        if (begins || (isOver && before == SessionPhase.CLOSING_AUCTION)) {
            bookkeeper.uncrossed(contract, contract.uncross(), time);
            orders.dropMarketOrders(contract, time);
        }
        if (own.phase() == SessionPhase.CLOSING_AUCTION && before != SessionPhase.CLOSING_AUCTION) {
            orders.toMarket(contract);
        }
        if (isOver) {
            end(contract, time);
        }
    }

    /** Ends a contract's session for good: what waits expires. */
    void end(ContractMarket contract, LocalDateTime time) {
        if (!contract.isOver()) {
            orders.expire(contract, time);
            contract.endSession();
        }
    }

    /** Whether a session lies behind the time. */
    static boolean isOver(TradingSession session, LocalDateTime time) {
        return session.phase() == SessionPhase.CLOSED
                && !VenueTime.instant(time).isBefore(session.hours().close());
    }
}
