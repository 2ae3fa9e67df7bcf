package io.mireu.support.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.mireu.embedded.DatabaseAccess;
import io.mireu.embedded.TestInfrastructure;
import io.mireu.model.event.EventMeta;
import io.mireu.model.event.SystemEvent;
import io.mireu.model.event.SystemEvent.AlertRaised;
import io.mireu.model.event.Topics;
import io.mireu.support.MireuService;
import io.mireu.support.TransientFault;
import io.mireu.support.outbox.Outbox;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.transaction.support.TransactionTemplate;

/** The whole of service-support in a running service, with a real broker and a real database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SupportIT {

    private static final Duration SOON = Duration.ofMinutes(1);

    private ConfigurableApplicationContext service;
    private Probe probe;

    @BeforeAll
    void startService() {
        TestInfrastructure infrastructure = TestInfrastructure.shared();
        DatabaseAccess database = infrastructure.createDatabase();
        service = MireuService.builder(Probe.class, "probe")
                .run(
                        "--server.port=0",
                        "--mireu.kafka.bootstrap-servers=" + infrastructure.bootstrapServers(),
                        "--mireu.kafka.max-block=60s",
                        "--mireu.database.url=" + database.jdbcUrl(),
                        "--mireu.database.username=" + database.username(),
                        "--mireu.database.password=" + database.password(),
                        "--mireu.database.schema=probe");
        probe = service.getBean(Probe.class);
    }

    @AfterAll
    void stopService() {
        service.close();
    }

    @Test
    void whatIsAppendedInATransactionArrivesInOrderOnceItCommits() {
        String source = "order-" + UUID.randomUUID();
        IntStream.range(0, 50).forEach(i -> inTransaction(() -> append(alert(source, "n-" + i))));

        await().atMost(SOON).until(() -> probe.codes(source).size() >= 50);

        assertThat(probe.codes(source))
                .containsExactlyElementsOf(
                        IntStream.range(0, 50).mapToObj(i -> "n-" + i).toList());
    }

    @Test
    void whatIsRolledBackIsNeverPublished() {
        String source = "rollback-" + UUID.randomUUID();
        service.getBean(TransactionTemplate.class).executeWithoutResult(status -> {
            append(alert(source, "lost"));
            status.setRollbackOnly();
        });
        inTransaction(() -> append(alert(source, "kept")));

        await().atMost(SOON).until(() -> !probe.codes(source).isEmpty());

        assertThat(probe.codes(source)).containsExactly("kept");
    }

    @Test
    void outsideATransactionNothingIsAppended() {
        assertThatThrownBy(() -> append(alert("outside", "x"))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anEventThatComesTwiceTakesEffectOnce() {
        AlertRaised event = alert("twice-" + UUID.randomUUID(), "x");
        EventPublisher publisher = service.getBean(EventPublisher.class);
        publisher.publish(Topics.SYSTEM_ALERTS, event).join();
        publisher.publish(Topics.SYSTEM_ALERTS, event).join();
        publisher.publish(Topics.SYSTEM_ALERTS, alert(event.source(), "end")).join();

        await().atMost(SOON).until(() -> probe.codes(event.source()).contains("end"));

        assertThat(probe.codes(event.source())).containsExactly("x", "end");
    }

    @Test
    void aTransientFaultIsRetriedUntilItIsGoneAndTheOrderHolds() {
        String source = "transient-" + UUID.randomUUID();
        EventPublisher publisher = service.getBean(EventPublisher.class);
        probe.transientFaults.set(5);
        publisher.publish(Topics.SYSTEM_ALERTS, alert(source, "flaky")).join();
        publisher.publish(Topics.SYSTEM_ALERTS, alert(source, "after")).join();

        await().atMost(SOON).until(() -> probe.codes(source).contains("after"));

        assertThat(probe.codes(source)).containsExactly("flaky", "after");
        assertThat(probe.transientFaults).hasValue(0);
    }

    @Test
    void poisonGoesToTheDeadLetterTopicUnchangedAndTheNextEventIsProcessed() {
        String source = "poison-" + UUID.randomUUID();
        KafkaClients clients = service.getBean(KafkaClients.class);
        try (KafkaProducer<String, byte[]> producer = clients.producer("test", 0)) {
            var _ = producer.send(
                    new ProducerRecord<>(Topics.SYSTEM_ALERTS.name(), source, "{not json".getBytes(UTF_8)));
        }
        service.getBean(EventPublisher.class)
                .publish(Topics.SYSTEM_ALERTS, alert(source, "next"))
                .join();

        await().atMost(SOON).until(() -> probe.codes(source).contains("next"));

        ConsumerRecord<String, byte[]> letter = deadLetter(clients, source);
        assertThat(new String(letter.value(), UTF_8)).isEqualTo("{not json");
        assertThat(letter.headers().lastHeader("dlt-cause")).isNotNull();
    }

    @Test
    void withoutATokenEverythingButHealthIsRefusedAsAProblem() throws Exception {
        String port = service.getEnvironment().getRequiredProperty("local.server.port");
        HttpResponse<String> refused = get(port, "/api/v1/probe");
        HttpResponse<String> health = get(port, "/actuator/health");

        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.body()).contains("\"code\":\"unauthenticated\"");
        assertThat(health.statusCode()).isEqualTo(200);
    }

    private static final java.nio.charset.Charset UTF_8 = java.nio.charset.StandardCharsets.UTF_8;

    private static HttpResponse<String> get(String port, String path) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    private static ConsumerRecord<String, byte[]> deadLetter(KafkaClients clients, String key) {
        try (KafkaConsumer<String, byte[]> consumer = clients.groupless("test")) {
            var partition = new TopicPartition(Topics.SYSTEM_ALERTS.deadLetterName(), 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            List<ConsumerRecord<String, byte[]>> found = new CopyOnWriteArrayList<>();
            await().atMost(SOON).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(found::add);
                return found.stream().anyMatch(letter -> key.equals(letter.key()));
            });
            return found.stream()
                    .filter(letter -> key.equals(letter.key()))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private void inTransaction(Runnable work) {
        service.getBean(TransactionTemplate.class).executeWithoutResult(_ -> work.run());
    }

    private void append(AlertRaised event) {
        service.getBean(Outbox.class).append(Topics.SYSTEM_ALERTS, event);
    }

    private static AlertRaised alert(String source, String code) {
        Instant now = Instant.parse("2026-11-23T01:00:00Z");
        return new AlertRaised(
                new EventMeta(UUID.randomUUID(), now, now, null), source, SystemEvent.Severity.INFO, code, "test");
    }

    /** The smallest service there can be. */
    @SpringBootApplication
    static class Probe {

        private final List<AlertRaised> seen = new CopyOnWriteArrayList<>();
        private final AtomicInteger transientFaults = new AtomicInteger();

        List<String> codes(String source) {
            return seen.stream()
                    .filter(alert -> alert.source().equals(source))
                    .map(AlertRaised::code)
                    .toList();
        }

        @Bean
        EventSubscription<SystemEvent> alerts(ProcessedEvents processed, TransactionTemplate transactions) {
            return EventSubscription.durable(Topics.SYSTEM_ALERTS, "probe-alerts", event -> {
                AlertRaised alert = (AlertRaised) event;
                if ("flaky".equals(alert.code()) && transientFaults.getAndUpdate(n -> Math.max(0, n - 1)) > 0) {
                    throw new TransientFault("not yet");
                }
                transactions.executeWithoutResult(_ -> {
                    if (processed.firstTime("probe-alerts", event)) {
                        seen.add(alert);
                    }
                });
            });
        }
    }
}
