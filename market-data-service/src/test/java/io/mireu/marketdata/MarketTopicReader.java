package io.mireu.marketdata;

import io.mireu.model.event.Event;
import io.mireu.model.event.Topic;
import io.mireu.support.json.EventJson;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Everything on one topic, from its beginning, in the order of each key. */
final class MarketTopicReader<E extends Event> implements AutoCloseable {

    private final Topic<E> topic;
    private final EventJson json = new EventJson();
    private final KafkaConsumer<String, byte[]> consumer;
    private final List<E> events = new ArrayList<>();

    MarketTopicReader(String bootstrapServers, Topic<E> topic) {
        this.topic = topic;
        Map<String, Object> settings = new HashMap<>();
        settings.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
        List<TopicPartition> partitions = consumer.partitionsFor(topic.name()).stream()
                .map(partition -> new TopicPartition(topic.name(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** What there is by now; not together with {@link #next}. */
    List<E> all() {
        events.addAll(next());
        return List.copyOf(events);
    }

    /** What has come since the last call; it is not kept. */
    List<E> next() {
        List<E> next = new ArrayList<>();
        var end = consumer.endOffsets(consumer.assignment());
        while (end.entrySet().stream().anyMatch(entry -> consumer.position(entry.getKey()) < entry.getValue())) {
            consumer.poll(Duration.ofMillis(100)).forEach(entry -> next.add(json.read(entry.value(), topic)));
        }
        return next;
    }

    @Override
    public void close() {
        consumer.close();
    }
}
