package io.mireu.simulator.ls;

import io.mireu.simulator.feed.DailyBar;
import io.mireu.simulator.venue.ContractMarket;
import io.mireu.simulator.venue.Venue;
import io.mireu.simulator.venue.VenueMarket;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The sessions of a contract, one bar each. */
@Component
class PastDays {

    private final Venue venue;

    PastDays(Venue venue) {
        this.venue = venue;
    }

    /** All that are known, first to last, the running one included when it traded or is the only one. */
    List<DailyBar> bars(VenueMarket market, ContractMarket contract) {
        long interest = QuoteFacts.openInterest(contract);
        List<DailyBar> bars =
                new ArrayList<>(venue.past(contract, market.session().market(), interest));
        LocalDate today = venue.today();
        if (contract.tape().statistics().hasTraded() || bars.isEmpty()) {
            bars.add(DailyBar.of(
                    today, contract.tape().statistics(), contract.limits().previousCloseCents(), interest));
        }
        return bars;
    }

    /** The session before the running one. */
    Optional<DailyBar> previous(VenueMarket market, ContractMarket contract) {
        return bars(market, contract).reversed().stream()
                .filter(bar -> bar.date().isBefore(venue.today()))
                .findFirst();
    }
}
