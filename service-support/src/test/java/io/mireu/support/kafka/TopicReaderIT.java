package io.mireu.support.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.mireu.embedded.TestInfrastructure;
import io.mireu.model.event.EventMeta;
import io.mireu.model.event.SystemEvent;
import io.mireu.model.event.Topic;
import io.mireu.support.json.EventJson;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;

class TopicReaderIT {

    private static final Duration SOON = Duration.ofMinutes(1);
    private static final Duration LONG_ENOUGH_TO_ASK_THE_BROKER = Duration.ofSeconds(1);

    private final Topic<SystemEvent> topic =
            new Topic<>("late-" + UUID.randomUUID(), SystemEvent.class, "source", 2, new Topic.Retention.Forever());
    private final EventJson json = new EventJson();
    private final KafkaClients clients = new KafkaClients(
            new KafkaSettings(TestInfrastructure.shared().bootstrapServers(), (short) 1, "1", SOON, 0, 65_536), "test");

    @Test
    void aTopicThatTheBrokerDoesNotKnowYetIsWaitedForAndRead() throws Exception {
        List<SystemEvent> read = new CopyOnWriteArrayList<>();
        var subscription = EventSubscription.replay(topic, "late-reader", read::add);
        SystemEvent event = alert();
        try (var producer = clients.producer("late", 0);
                EventPublisher publisher = new EventPublisher(producer, json)) {
            var deadLetters = new DeadLetters(producer, new SimpleMeterRegistry());
            var reader = new TopicReader<>(subscription, clients, json, deadLetters, Clock.systemUTC());
            Thread starting = Thread.ofPlatform().start(reader::start);
            assertThat(starting.join(LONG_ENOUGH_TO_ASK_THE_BROKER))
                    .as("started without the topic")
                    .isFalse();
            createTopic();
            publisher.publish(topic, event).join();
            await().atMost(SOON).until(() -> read.contains(event));
            reader.stop();
        }
    }

    private void createTopic() throws Exception {
        try (Admin admin = clients.admin()) {
            admin.createTopics(List.of(new NewTopic(topic.name(), topic.partitions(), (short) 1)))
                    .all()
                    .get();
        }
    }

    private static SystemEvent alert() {
        Instant now = Instant.parse("2026-11-23T01:00:00Z");
        return new SystemEvent.AlertRaised(
                new EventMeta(UUID.randomUUID(), now, now, null), "late", SystemEvent.Severity.INFO, "late", "test");
    }
}
