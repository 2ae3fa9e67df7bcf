package io.mireu.simulator.admin;

import io.mireu.simulator.venue.Venue;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What happens to the market as a whole, by hand. */
@RestController
@RequestMapping("/simulator/v1/market")
class MarketController {

    private final Venue venue;

    MarketController(Venue venue) {
        this.venue = venue;
    }

    /**
     * The circuit breaker of the stock market.
     *
     * @param stage 1 or 2 for a halt, 3 for the end of the day
     */
    record Breaker(int stage) {}

    /**
     * A move of the index at once.
     *
     * @param points up, or down when negative
     */
    record Shock(double points) {}

    @PostMapping("/circuit-breaker")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void circuitBreaker(@RequestBody Breaker breaker) {
        if (!venue.circuitBreaker(breaker.stage())) {
            throw new ResponseStatusException(
                    HttpStatus.CONFLICT, "stage " + breaker.stage() + " of the circuit breaker cannot begin now");
        }
    }

    @PostMapping("/shock")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void shock(@RequestBody Shock shock) {
        venue.shock(shock.points());
    }
}
