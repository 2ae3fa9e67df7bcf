package io.mireu.support.kafka;

import io.mireu.model.event.Event;
import io.mireu.support.json.EventJson;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.SmartLifecycle;

/** Starts the service's readers when everything else is ready, and stops them first. */
final class Subscriptions implements SmartLifecycle, HealthIndicator {

    private final List<EventSubscription<?>> wanted;
    private final KafkaClients clients;
    private final EventJson json;
    private final DeadLetters deadLetters;
    private final Clock machine;
    private final List<DurableReader<?>> durable = new ArrayList<>();
    private final List<TopicReader<?>> readers = new ArrayList<>();
    private volatile boolean running;

    Subscriptions(
            List<EventSubscription<?>> wanted,
            KafkaClients clients,
            EventJson json,
            DeadLetters deadLetters,
            Clock machine) {
        this.wanted = wanted;
        this.clients = clients;
        this.json = json;
        this.deadLetters = deadLetters;
        this.machine = machine;
    }

    @Override
    public void start() {
        wanted.forEach(this::startOne);
        running = true;
    }

    private <E extends Event> void startOne(EventSubscription<E> subscription) {
        if (subscription.start() instanceof EventSubscription.Start.Committed) {
            DurableReader<E> reader = new DurableReader<>(subscription, clients, json, deadLetters);
            durable.add(reader);
            reader.start();
        } else {
            TopicReader<E> reader = new TopicReader<>(subscription, clients, json, deadLetters, machine);
            readers.add(reader);
            reader.start();
        }
    }

    @Override
    public void stop() {
        running = false;
        durable.forEach(DurableReader::stop);
        readers.forEach(TopicReader::stop);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public Health health() {
        boolean alive = durable.stream().allMatch(DurableReader::isRunning)
                && readers.stream().allMatch(TopicReader::isRunning);
        return (alive && running ? Health.up() : Health.down())
                .withDetail("readers", wanted.size())
                .build();
    }
}
