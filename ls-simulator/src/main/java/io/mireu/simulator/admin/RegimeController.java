package io.mireu.simulator.admin;

import io.mireu.simulator.MarketRegime;
import io.mireu.simulator.venue.Venue;
import io.mireu.simulator.venue.VenueMarket;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** How the market moves: normal, quiet or in a crash. */
@RestController
@RequestMapping("/simulator/v1/regime")
class RegimeController {

    private final Venue venue;

    RegimeController(Venue venue) {
        this.venue = venue;
    }

    /**
     * A regime.
     *
     * @param regime its name
     */
    record Regime(MarketRegime regime) {}

    @GetMapping
    Regime regime() {
        return new Regime(venue.market(VenueMarket::regime));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(@RequestBody Regime next) {
        venue.regime(next.regime());
    }
}
