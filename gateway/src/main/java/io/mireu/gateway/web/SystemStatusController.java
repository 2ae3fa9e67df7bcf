package io.mireu.gateway.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Status of the whole system. */
@RestController
class SystemStatusController {

    private final ServiceProbe probe;

    SystemStatusController(ServiceProbe probe) {
        this.probe = probe;
    }

    @GetMapping("/api/v1/system/status")
    SystemStatus status() {
        return probe.status();
    }
}
