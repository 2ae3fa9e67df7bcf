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
        var _ = producer.send(record(topic, event), (metadata, fault) -> {
            if (fault == null) {
                done.complete(null);
            } else {
                done.completeExceptionally(fault);
            }
        });
        return done;
    }

    private ProducerRecord<String, byte[]> record(Topic<?> topic, Event event) {
        return new ProducerRecord<>(topic.name(), null, event.key(), json.write(event), List.of(TraceContext.header()));
    }

    @Override
    public void close() {
        producer.close(CLOSE_TIMEOUT);
    }
}
