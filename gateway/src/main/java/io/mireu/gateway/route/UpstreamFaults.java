package io.mireu.gateway.route;

import io.mireu.support.web.Problems;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.client.ResourceAccessException;

/** A service that does not answer is no fault of the gateway's own. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class UpstreamFaults {

    private static final Logger LOG = LoggerFactory.getLogger(UpstreamFaults.class);

    @ExceptionHandler
    ProblemDetail unreachable(ResourceAccessException e) {
        LOG.warn("A service does not answer: {}", e.getMessage());
        return Problems.of(
                HttpStatus.SERVICE_UNAVAILABLE, "service-unavailable", "the service does not answer; try again soon");
    }
}
