package io.mireu.marketdata.adapter.out.kafka;

import io.mireu.model.event.MarketEvent;
import io.mireu.model.event.Topic;
import io.mireu.model.instrument.InstrumentCode;
import io.mireu.model.market.DataOrigin;
import io.mireu.support.json.EventJson;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.utils.Utils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/**
 * The end of a topic, and how far the stream had come in each of its partitions. A broker keeps the order within a
 * partition: what it does not have came after the last that it has, in each for itself.
 */
final class TopicEnd<E extends MarketEvent> {

    private static final Logger log = LoggerFactory.getLogger(TopicEnd.class);
    private static final Duration POLL = Duration.ofMillis(200);

    private final Topic<E> topic;
    private final KafkaConsumer<String, byte[]> consumer;
    private final EventJson json;
    private final List<TopicPartition> partitions;
    private final Map<Integer, Instant> times = new HashMap<>();

    TopicEnd(Topic<E> topic, KafkaConsumer<String, byte[]> consumer, EventJson json) {
        this.topic = topic;
        this.consumer = consumer;
        this.json = json;
        this.partitions = consumer.partitionsFor(topic.name()).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
    }

    /**
     * Reads what there is at this moment.
     *
     * @param most of each partition
     * @param to partition and event
     */
    void read(int most, BiConsumer<Integer, E> to) {
        consumer.assign(partitions);
        Map<TopicPartition, Long> begin = consumer.beginningOffsets(partitions);
        Map<TopicPartition, Long> end = consumer.endOffsets(partitions);
        end.forEach((partition, offset) ->
                consumer.seek(partition, Math.max(begin.getOrDefault(partition, 0L), offset - most)));
        while (end.entrySet().stream().anyMatch(entry -> consumer.position(entry.getKey()) < entry.getValue())) {
            consumer.poll(POLL)
                    .forEach(message -> event(message).ifPresent(event -> to.accept(message.partition(), event)));
        }
    }

    /** An event was published; what was asked for says nothing of the stream. */
    void published(int partition, DataOrigin origin, Instant venueTime) {
        if (origin == DataOrigin.LIVE) {
            times.put(partition, venueTime);
        }
    }

    /** The venue's time of the last event of the stream in an instrument's partition. */
    Optional<Instant> completeUntil(InstrumentCode instrument) {
        if (partitions.isEmpty()) {
            return Optional.empty();
        }
        // as the producer spreads keys
        int hash = Utils.murmur2(instrument.value().getBytes(StandardCharsets.UTF_8));
        return Optional.ofNullable(times.get(Utils.toPositive(hash) % partitions.size()));
    }

    private Optional<E> event(ConsumerRecord<String, byte[]> message) {
        try {
            return Optional.of(json.read(message.value(), topic));
        } catch (JacksonException e) {
            log.warn("an event of {} cannot be read back: {}", topic.name(), e.getMessage());
            return Optional.empty();
        }
    }
}
