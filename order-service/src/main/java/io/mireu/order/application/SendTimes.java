package io.mireu.order.application;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.mireu.order.domain.SubmissionOutcome;
import io.mireu.order.domain.TrackedIntent;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Measures how long it takes from the market event, and from the intent, until the order leaves, and to its answer. */
@Component
public final class SendTimes {

    private final Timer tickToSent;
    private final Timer intentToSent;
    private final Timer answer;
    private final MeterRegistry meters;
    private final Clock machine;

    /** Registers the timers. */
    public SendTimes(MeterRegistry meters, @Qualifier("machineClock") Clock machine) {
        this.meters = meters;
        this.machine = machine;
        this.tickToSent = timer("mireu.order.tick.to.sent", "from the receipt of the market event to the sending");
        this.intentToSent = timer("mireu.order.intent.to.sent", "from the intent to the sending of the order");
        this.answer = timer("mireu.order.venue.answer", "from the sending of an order to the venue's answer");
    }

    private Timer timer(String name, String description) {
        return Timer.builder(name)
                .description(description)
                .publishPercentiles(0.5, 0.99)
                .register(meters);
    }

    /** Sends and measures; for a first leg also since its cause. */
    SubmissionOutcome measure(TrackedIntent intent, int legNumber, Supplier<SubmissionOutcome> send) {
        if (legNumber == 0) {
            Instant now = machine.instant();
            Instant trigger = intent.triggerReceivedAt();
            intentToSent.record(atLeastZero(Duration.between(intent.issuedAt(), now)));
            if (trigger != null) {
                tickToSent.record(atLeastZero(Duration.between(trigger, now)));
            }
        }
        SubmissionOutcome outcome = Objects.requireNonNull(answer.record(send));
        meters.counter("mireu.order.submissions", "outcome", outcome.getClass().getSimpleName())
                .increment();
        return outcome;
    }

    private static Duration atLeastZero(Duration duration) {
        return duration.isNegative() ? Duration.ZERO : duration;
    }
}
