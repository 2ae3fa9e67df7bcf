package io.mireu.support.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import io.mireu.model.event.Topic;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts what cannot be processed on the dead letter topic, unchanged, with the cause in its headers. */
final class DeadLetters {

    private static final Logger log = LoggerFactory.getLogger(DeadLetters.class);

    private final KafkaProducer<String, byte[]> producer;
    private final MeterRegistry meters;

    DeadLetters(KafkaProducer<String, byte[]> producer, MeterRegistry meters) {
        this.producer = producer;
        this.meters = meters;
    }

    /** Returns when the broker has it. */
    void put(Topic<?> topic, String consumer, ConsumerRecord<String, byte[]> poison, Exception cause) {
        Throwable root = root(cause);
        var letter = new ProducerRecord<>(topic.deadLetterName(), 0, poison.key(), poison.value(), poison.headers());
        header(letter, "dlt-consumer", consumer);
        header(letter, "dlt-position", poison.partition() + "/" + poison.offset());
        header(letter, "dlt-cause", root.toString());
        log.error(
                "{} cannot process {} {}/{}; it is on {}",
                consumer,
                poison.topic(),
                poison.partition(),
                poison.offset(),
                topic.deadLetterName(),
                root);
        meters.counter("mireu.dead.letters", "topic", topic.name()).increment();
        try {
            producer.send(letter).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted before the dead letter was written", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the dead letter was not written", e);
        }
    }

    private static void header(ProducerRecord<String, byte[]> letter, String name, String value) {
        letter.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private static Throwable root(Throwable fault) {
        Throwable root = fault;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }
}
