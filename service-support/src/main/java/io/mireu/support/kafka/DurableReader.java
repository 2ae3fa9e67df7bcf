package io.mireu.support.kafka;

import io.mireu.model.event.Event;
import io.mireu.model.event.Topic;
import io.mireu.support.json.EventJson;
import io.mireu.support.observability.TraceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;
import org.springframework.kafka.listener.MessageListener;

/** Reads one topic in a group, one event after the other. */
final class DurableReader<E extends Event> {

    private static final int SESSION_TIMEOUT_MS = 15_000;

    private final Topic<E> topic;
    private final EventSubscription<E> subscription;
    private final EventJson json;
    private final KafkaMessageListenerContainer<String, byte[]> container;

    @SuppressWarnings("unchecked") // a durable subscription has exactly one topic, of its own event type
    DurableReader(EventSubscription<E> subscription, KafkaClients clients, EventJson json, DeadLetters deadLetters) {
        this.topic = (Topic<E>) subscription.topics().getFirst();
        this.subscription = subscription;
        this.json = json;
        this.container = new KafkaMessageListenerContainer<>(factory(clients), containerProperties());
        this.container.setBeanName(subscription.consumer());
        this.container.setCommonErrorHandler(errorHandler(deadLetters));
    }

    void start() {
        container.start();
    }

    void stop() {
        container.stop();
    }

    boolean isRunning() {
        return container.isRunning();
    }

    private void accept(ConsumerRecord<String, byte[]> message) {
        try (var _ = TraceContext.enter(message.headers())) {
            subscription.handler().accept(List.of(json.read(message.value(), topic)));
        }
    }

    private ContainerProperties containerProperties() {
        ContainerProperties properties = new ContainerProperties(topic.name());
        properties.setMessageListener((MessageListener<String, byte[]>) this::accept);
        properties.setAckMode(ContainerProperties.AckMode.BATCH);
        properties.setMissingTopicsFatal(false);
        properties.setLogContainerConfig(false);
        return properties;
    }

    private DefaultKafkaConsumerFactory<String, byte[]> factory(KafkaClients clients) {
        Map<String, Object> properties = clients.consumerProperties(subscription.consumer()).entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().toString(), Map.Entry::getValue));
        properties.put(ConsumerConfig.GROUP_ID_CONFIG, subscription.consumer());
        // A static member that was killed takes its place again at once, without waiting for its session to end.
        properties.put(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, subscription.consumer() + "-" + clients.instance());
        properties.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, SESSION_TIMEOUT_MS);
        properties.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, SESSION_TIMEOUT_MS / 3);
        return new DefaultKafkaConsumerFactory<>(properties, new StringDeserializer(), new ByteArrayDeserializer());
    }

    @SuppressWarnings("unchecked") // the container reads strings and bytes only
    private DefaultErrorHandler errorHandler(DeadLetters deadLetters) {
        DefaultErrorHandler handler = new DefaultErrorHandler((message, fault) ->
                deadLetters.put(topic, subscription.consumer(), (ConsumerRecord<String, byte[]>) message, fault));
        handler.setBackOffFunction((message, fault) -> RetryPolicy.backOff(fault));
        return handler;
    }
}
