package io.mireu.simulator.venue;

import io.mireu.model.market.SessionPhase;
import io.mireu.model.market.TradingSession;
import io.mireu.simulator.clock.VenueTime;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Publishes the expected prices of auctions, each second in which they changed. */
final class Indications {

    private final Duration first;
    private final List<VenueListener> listeners;

    /**
     * Nothing is published yet.
     *
     * @param first how long before the end of an opening auction it begins
     */
    Indications(Duration first, List<VenueListener> listeners) {
        this.first = first;
        this.listeners = listeners;
    }

    void publish(VenueMarket market) {
        boolean wholeSecond = market.time().equals(market.time().truncatedTo(ChronoUnit.SECONDS));
        if (!wholeSecond || !market.isAuction()) {
            return;
        }
        for (ContractMarket contract : market.contracts()) {
            if (contract.isAuction() && isDue(contract.session(), market.time())) {
                publish(market, contract);
            }
        }
    }

    private void publish(VenueMarket market, ContractMarket contract) {
        boolean changed = contract.auction().expect(contract.lastCents());
        contract.auctionPrice()
                .filter(_ -> changed)
                .ifPresent(price -> listeners.forEach(listener -> listener.indicative(market, contract, price)));
    }

    private boolean isDue(TradingSession session, LocalDateTime time) {
        return session.phase() != SessionPhase.OPENING_AUCTION
                || session.timeLeft(VenueTime.instant(time))
                        .filter(left -> left.compareTo(first) <= 0)
                        .isPresent();
    }
}
