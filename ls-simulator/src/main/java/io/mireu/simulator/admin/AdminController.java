package io.mireu.simulator.admin;

import io.mireu.simulator.fault.FaultPlan;
import io.mireu.simulator.venue.Venue;
import io.mireu.simulator.venue.VenueTruth;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The admin API; it has no sign-in, so it answers only to the machine that it runs on. */
@RestController
@RequestMapping("/simulator/v1")
class AdminController {

    private final Venue venue;
    private final VenueTruth truth;
    private final FaultPlan faults;

    AdminController(Venue venue, VenueTruth truth, FaultPlan faults) {
        this.venue = venue;
        this.truth = truth;
        this.faults = faults;
    }

    @ModelAttribute
    void onlyFromThisMachine(HttpServletRequest request) throws UnknownHostException {
        if (!InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    @GetMapping("/truth/orders")
    List<VenueTruth.TrueOrder> orders() {
        return truth.orders();
    }

    @GetMapping("/truth/executions")
    List<VenueTruth.TrueExecution> executions() {
        return truth.executions();
    }

    @GetMapping("/truth/summary")
    VenueTruth.Summary summary() {
        return truth.summary();
    }

    @GetMapping("/truth/hash")
    VenueFingerprint hash() {
        return new VenueFingerprint(truth.hash());
    }

    @PostMapping("/faults")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void order(@RequestBody FaultOrder order) {
        switch (order.kind()) {
            case CUT_SOCKETS -> faults.cutSockets();
            case LOSE_ORDER_ANSWERS -> faults.loseOrderAnswers(order.count());
            case DELAY_ANSWERS -> faults.delayAnswers(order.count(), Duration.ofMillis(order.delayMs()));
            case DROP_FILL_FRAMES -> faults.dropFillFrames(order.count());
            case REVOKE_TOKENS -> faults.revokeTokens();
            case FAIL_CALLS -> faults.failCalls(order.count());
            case FAIL_ORDERS -> faults.failOrders(order.count());
            case SOCKET_OF_OTHER_ENVIRONMENT -> faults.foreignSocket(true);
            case SOCKET_OF_OWN_ENVIRONMENT -> faults.foreignSocket(false);
            case HALT_MARKET -> venue.halt(true);
            case OPEN_MARKET -> venue.halt(false);
        }
    }
}
