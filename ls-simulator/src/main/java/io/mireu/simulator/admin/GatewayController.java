package io.mireu.simulator.admin;

import io.mireu.simulator.ls.GatewayTruth;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the gateway holds and has counted: whose subscriptions stand, and how close to the limits the calls came. */
@RestController
@RequestMapping("/simulator/v1/truth")
class GatewayController {

    private final GatewayTruth truth;

    GatewayController(GatewayTruth truth) {
        this.truth = truth;
    }

    @GetMapping("/subscriptions")
    List<GatewayTruth.TrueSocket> subscriptions() {
        return truth.sockets();
    }

    @GetMapping("/limits")
    GatewayTruth.TrueCalls limits() {
        return truth.calls();
    }
}
