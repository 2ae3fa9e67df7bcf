package io.mireu.simulator.admin;

import io.mireu.simulator.venue.Venue;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Moves the market by hand. */
@RestController
@RequestMapping("/simulator/v1/market")
class MarketController {

    private final Venue venue;

    MarketController(Venue venue) {
        this.venue = venue;
    }

    /**
     * A move of the index at once.
     *
     * @param points up, or down when negative
     */
    record Shock(double points) {}

    @PostMapping("/shock")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void shock(@RequestBody Shock shock) {
        venue.shock(shock.points());
    }
}
