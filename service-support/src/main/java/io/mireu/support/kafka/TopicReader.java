package io.mireu.support.kafka;

import io.mireu.model.event.Event;
import io.mireu.model.event.Topic;
import io.mireu.support.json.EventJson;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads topics without a group, a whole poll at a time, on a thread of its own; a fault in between reconnects. */
final class TopicReader<E extends Event> {

    private static final Logger log = LoggerFactory.getLogger(TopicReader.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration KNOWN_WITHIN = Duration.ofMinutes(1);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

    private final EventSubscription<E> subscription;
    private final Map<String, Topic<? extends E>> topics;
    private final KafkaConsumer<String, byte[]> consumer;
    private final EventJson json;
    private final DeadLetters deadLetters;
    private final Clock machine;
    private final Thread thread;
    private volatile boolean running = true;

    TopicReader(
            EventSubscription<E> subscription,
            KafkaClients clients,
            EventJson json,
            DeadLetters deadLetters,
            Clock machine) {
        this.subscription = subscription;
        this.topics = subscription.topics().stream().collect(Collectors.toMap(Topic::name, Function.identity()));
        this.consumer = clients.groupless(subscription.consumer());
        this.json = json;
        this.deadLetters = deadLetters;
        this.machine = machine;
        this.thread = Thread.ofPlatform()
                .name(clients.service() + "-" + subscription.consumer())
                .daemon()
                .unstarted(this::run);
    }

    void start() {
        seek();
        thread.start();
    }

    boolean isRunning() {
        return thread.isAlive();
    }

    void stop() {
        running = false;
        consumer.wakeup();
        try {
            thread.join(Duration.ofSeconds(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void seek() {
        List<TopicPartition> partitions = topics.keySet().stream()
                .flatMap(topic -> partitionsOf(topic).stream())
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(partitions);
        switch (subscription.start()) {
            case EventSubscription.Start.Beginning _ -> consumer.seekToBeginning(partitions);
            case EventSubscription.Start.End _ -> {
                consumer.seekToEnd(partitions);
                partitions.forEach(
                        consumer::position); // seeking is lazy: without this, what comes before the poll is lost
            }
            case EventSubscription.Start.Back(Duration back) -> seekBack(partitions, back);
            case EventSubscription.Start.Committed _ -> throw new IllegalStateException("a durable reader has a group");
        }
    }

    /** A broker may hear of a topic later than the one that was asked to make it; a reader of nothing would stay one. */
    private List<PartitionInfo> partitionsOf(String topic) {
        long askedNs = System.nanoTime();
        List<PartitionInfo> found = consumer.partitionsFor(topic);
        while (found.isEmpty()) {
            if (System.nanoTime() - askedNs > KNOWN_WITHIN.toNanos()) {
                throw new IllegalStateException("the broker does not know the topic " + topic);
            }
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
            found = consumer.partitionsFor(topic);
        }
        return found;
    }

    private void seekBack(List<TopicPartition> partitions, Duration back) {
        long from = machine.instant().minus(back).toEpochMilli();
        Map<TopicPartition, Long> times = partitions.stream().collect(Collectors.toMap(p -> p, p -> from));
        consumer.offsetsForTimes(times).forEach((partition, offset) -> {
            if (offset == null) {
                consumer.seekToEnd(List.of(partition));
                consumer.position(partition);
            } else {
                consumer.seek(partition, offset.offset());
            }
        });
    }

    private void run() {
        try (consumer) {
            while (running) {
                pollOnce();
            }
        } catch (WakeupException | InterruptException e) {
            log.debug("{} stops", subscription.consumer(), e);
        }
    }

    private void pollOnce() {
        try {
            ConsumerRecords<String, byte[]> messages = consumer.poll(POLL);
            if (!messages.isEmpty()) {
                handle(messages);
            }
        } catch (WakeupException | InterruptException e) {
            throw e;
        } catch (RuntimeException e) { // this thread must outlive every fault: nobody else reads
            log.warn("{} cannot read, tries again", subscription.consumer(), e);
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private void handle(ConsumerRecords<String, byte[]> messages) {
        List<E> events = new ArrayList<>(messages.count());
        for (ConsumerRecord<String, byte[]> message : messages) {
            decode(message, events);
        }
        try {
            subscription.handler().accept(events);
        } catch (RuntimeException e) {
            log.error("{} failed on {} events and goes on", subscription.consumer(), events.size(), e);
        }
    }

    private void decode(ConsumerRecord<String, byte[]> message, List<E> events) {
        Topic<? extends E> topic = topics.get(message.topic());
        if (topic == null || message.value() == null) {
            return;
        }
        try {
            events.add(json.read(message.value(), topic));
        } catch (RuntimeException e) {
            deadLetters.put(topic, subscription.consumer(), message, e);
        }
    }
}
