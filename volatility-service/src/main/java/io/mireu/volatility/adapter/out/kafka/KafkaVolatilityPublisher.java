package io.mireu.volatility.adapter.out.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import io.mireu.model.event.EventMeta;
import io.mireu.model.event.Topics;
import io.mireu.model.event.VolatilityEvent.GreeksComputed;
import io.mireu.model.event.VolatilityEvent.SmileComputed;
import io.mireu.model.volatility.OptionGreeks;
import io.mireu.model.volatility.VolatilitySmile;
import io.mireu.support.kafka.EventPublisher;
import io.mireu.volatility.application.VolatilityPublisher;
import java.time.Clock;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Puts Greeks and smiles on their topics and does not wait: the next one replaces a lost one. */
@Component
class KafkaVolatilityPublisher implements VolatilityPublisher {

    private final EventPublisher events;
    private final Clock machine;
    private final MeterRegistry meters;

    KafkaVolatilityPublisher(EventPublisher events, @Qualifier("machineClock") Clock machine, MeterRegistry meters) {
        this.events = events;
        this.machine = machine;
        this.meters = meters;
    }

    @Override
    public void publish(OptionGreeks greeks) {
        meters.counter("mireu.volatility.greeks", "quality", greeks.quality().name())
                .increment();
        var _ = events.publish(Topics.VOLATILITY_GREEKS, new GreeksComputed(meta(greeks.asOf()), greeks));
    }

    @Override
    public void publish(VolatilitySmile smile) {
        var _ = events.publish(Topics.VOLATILITY_SMILES, new SmileComputed(meta(smile.asOf()), smile));
    }

    private EventMeta meta(Instant asOf) {
        return EventMeta.unique(asOf, machine, null);
    }
}
