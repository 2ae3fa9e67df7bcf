package io.mireu.portfolio;

import io.mireu.model.event.Event;
import io.mireu.model.event.Topic;
import io.mireu.support.json.EventJson;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

/** Reads a topic from its beginning to its present end and remembers everything. */
final class PortfolioTopicTail<E extends Event> implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(10);

    private final Topic<E> topic;
    private final KafkaConsumer<String, byte[]> consumer;
    private final EventJson json;
    private final List<E> events = new ArrayList<>();

    PortfolioTopicTail(Topic<E> topic, KafkaConsumer<String, byte[]> consumer, EventJson json) {
        this.topic = topic;
        this.consumer = consumer;
        this.json = json;
        var partitions = consumer.partitionsFor(topic.name()).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** All events that are on the topic by now, in the order in which they were read. */
    List<E> events() {
        var ends = consumer.endOffsets(consumer.assignment());
        do {
            consumer.poll(POLL).forEach(message -> events.add(json.read(message.value(), topic)));
        } while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue()));
        return events;
    }

    @Override
    public void close() {
        consumer.close();
    }
}
