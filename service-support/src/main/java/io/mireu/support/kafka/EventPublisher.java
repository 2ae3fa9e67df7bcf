package io.mireu.support.kafka;

import io.mireu.model.event.Event;
import io.mireu.model.event.Topic;
import io.mireu.support.json.EventJson;
import io.mireu.support.observability.TraceContext;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/**
 * Publishes what needs no transaction: market data, snapshots, alerts. What is stored and published together goes
 * through the outbox instead.
 */
public final class EventPublisher implements AutoCloseable {

    private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(5);

    private final KafkaProducer<String, byte[]> producer;
    private final EventJson json;

    EventPublisher(KafkaProducer<String, byte[]> producer, EventJson json) {
        this.producer = producer;
        this.json = json;
    }

    /**
     * Hands the event to the producer.
     *
     * @return done when the broker has it on all replicas, or failed with Kafka's exception
     */
    public <E extends Event> CompletableFuture<Void> publish(Topic<? super E> topic, E event) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        publish(topic, event, fault -> {
            if (fault == null) {
                done.complete(null);
            } else {
                done.completeExceptionally(fault);
            }
        });
        return done;
    }

    /**
     * The same without a future, for what comes tens of thousands of times a second.
     *
     * @param answered told on the producer's thread, which it must not hold up
     * @throws org.apache.kafka.common.KafkaException when the producer does not take it
     */
    public <E extends Event> void publish(Topic<? super E> topic, E event, Answered answered) {
        var _ = producer.send(record(topic, event), (_, fault) -> answered.answered(fault));
    }

    /** Hears what became of an event. */
    @FunctionalInterface
    public interface Answered {
        /** The broker has it on all replicas, or there was this fault. */
        void answered(@Nullable Exception fault);
    }

    private ProducerRecord<String, byte[]> record(Topic<?> topic, Event event) {
        return new ProducerRecord<>(topic.name(), null, event.key(), json.write(event), List.of(TraceContext.header()));
    }

    @Override
    public void close() {
        producer.close(CLOSE_TIMEOUT);
    }
}
