package io.mireu.volatility.adapter.out.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.mireu.model.event.EventMeta;
import io.mireu.model.event.Topics;
import io.mireu.model.event.VolatilityEvent.GreeksComputed;
import io.mireu.model.event.VolatilityEvent.SmileComputed;
import io.mireu.model.volatility.OptionGreeks;
import io.mireu.model.volatility.VolatilitySmile;
import io.mireu.support.kafka.EventPublisher;
import io.mireu.volatility.application.VolatilityPublisher;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Puts Greeks and smiles on their topics and does not wait: the next one replaces a lost one. */
@Component
class KafkaVolatilityPublisher implements VolatilityPublisher {

    private static final String QUOTE_TO_GREEKS = "mireu.volatility.quote.to.greeks";

    private final EventPublisher events;
    private final Clock machine;
    private final MeterRegistry meters;
    private final Timer quoteToGreeks;
    private final Instant bornAt;

    KafkaVolatilityPublisher(EventPublisher events, @Qualifier("machineClock") Clock machine, MeterRegistry meters) {
        this.events = events;
        this.machine = machine;
        this.meters = meters;
        this.bornAt = machine.instant();
        this.quoteToGreeks = Timer.builder(QUOTE_TO_GREEKS)
                .description("from the receipt of an option's quote until the broker has its Greeks")
                .publishPercentiles(0.5, 0.99)
                .register(meters);
    }

    @Override
    public void publish(OptionGreeks greeks, @Nullable Instant quotedAt) {
        meters.counter("mireu.volatility.greeks", "quality", greeks.quality().name())
                .increment();
        events.publish(
                Topics.VOLATILITY_GREEKS,
                new GreeksComputed(meta(greeks.asOf()), greeks),
                fault -> measure(quotedAt, fault));
    }

    /** What was received before this service began has waited for its start. */
    private void measure(@Nullable Instant quotedAt, @Nullable Exception fault) {
        if (fault == null && quotedAt != null && quotedAt.isAfter(bornAt)) {
            quoteToGreeks.record(Duration.between(quotedAt, machine.instant()));
        }
    }

    @Override
    public void publish(VolatilitySmile smile) {
        var _ = events.publish(Topics.VOLATILITY_SMILES, new SmileComputed(meta(smile.asOf()), smile));
    }

    private EventMeta meta(Instant asOf) {
        return EventMeta.unique(asOf, machine, null);
    }
}
