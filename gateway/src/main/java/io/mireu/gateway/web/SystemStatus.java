package io.mireu.gateway.web;

import java.time.Instant;
import java.util.List;

/**
 * How the services are.
 *
 * @param services in the order of the flow
 * @param checkedAt the machine's time
 */
record SystemStatus(List<ServiceState> services, Instant checkedAt) {

    SystemStatus {
        services = List.copyOf(services);
    }

    /**
     * One service.
     *
     * @param name for example {@code order-service}
     * @param status {@code UP}, {@code DOWN}, {@code OUT_OF_SERVICE}, {@code UNKNOWN}, or {@code UNREACHABLE}
     * @param answeredInMs how long its answer took
     */
    record ServiceState(String name, String status, long answeredInMs) {}
}
