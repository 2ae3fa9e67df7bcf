package io.mireu.order.adapter.in.work;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.mireu.order.application.ReconciliationResult;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** What the last comparison with the venue found, as metrics; all of it is zero on a good day. */
@Component
class ReconciliationFigures {

    private final AtomicInteger unknownOrders = new AtomicInteger();
    private final AtomicInteger missingOrders = new AtomicInteger();
    private final Counter missedExecutions;

    ReconciliationFigures(MeterRegistry meters) {
        Gauge.builder("mireu.order.unknown.at.venue", unknownOrders, AtomicInteger::get)
                .description("orders at the venue that are none of ours")
                .register(meters);
        Gauge.builder("mireu.order.missing.at.venue", missingOrders, AtomicInteger::get)
                .description("orders of ours with a number that the venue does not show")
                .register(meters);
        missedExecutions = Counter.builder("mireu.order.missed.executions")
                .description("executions whose frame was lost and that the venue's list told")
                .register(meters);
    }

    void show(ReconciliationResult result) {
        unknownOrders.set(result.unknownOrders());
        missingOrders.set(result.missingOrders());
        missedExecutions.increment(result.missedExecutions());
    }
}
