package io.mireu.simulator.admin;

import io.mireu.simulator.venue.VenueTruth;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What really happened, for whoever compares. */
@RestController
@RequestMapping("/simulator/v1/truth")
class TruthController {

    private final VenueTruth truth;

    TruthController(VenueTruth truth) {
        this.truth = truth;
    }

    @GetMapping("/orders")
    List<VenueTruth.TrueOrder> orders() {
        return truth.orders();
    }

    @GetMapping("/executions")
    List<VenueTruth.TrueExecution> executions() {
        return truth.executions();
    }

    @GetMapping("/summary")
    VenueTruth.Summary summary() {
        return truth.summary();
    }

    /** Equal venues have equal hashes. */
    @GetMapping("/hash")
    VenueFingerprint hash() {
        return new VenueFingerprint(truth.hash());
    }
}
