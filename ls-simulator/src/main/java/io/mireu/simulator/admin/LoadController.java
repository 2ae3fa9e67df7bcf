package io.mireu.simulator.admin;

import io.mireu.simulator.ls.RealtimeCounts;
import io.mireu.simulator.venue.MarketLoad;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Makes the market move as much as a consumer must bear, and counts what left. */
@RestController
@RequestMapping("/simulator/v1/load")
class LoadController {

    private final MarketLoad load;
    private final RealtimeCounts counts;

    LoadController(MarketLoad load, RealtimeCounts counts) {
        this.load = load;
        this.counts = counts;
    }

    @GetMapping
    LoadState state() {
        return new LoadState(load.rate(), load.told(), counts.sent());
    }

    @PutMapping
    LoadState set(@RequestBody LoadRate rate) {
        load.rate(rate.messagesPerSecond());
        return state();
    }
}
