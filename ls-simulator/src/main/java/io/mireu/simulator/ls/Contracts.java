package io.mireu.simulator.ls;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.simulator.venue.ContractMarket;
import io.mireu.simulator.venue.VenueMarket;
import java.util.Optional;

/** Contracts by what a client calls them. */
final class Contracts {

    private Contracts() {}

    static Optional<ContractMarket> find(VenueMarket market, String code) {
        try {
            return market.find(DerivativeCode.of(code));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    static TrAnswer unknown() {
        return TrAnswer.of("00009", "해당 자료가 없습니다.");
    }
}
