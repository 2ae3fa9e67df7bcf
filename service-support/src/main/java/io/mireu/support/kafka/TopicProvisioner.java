package io.mireu.support.kafka;

import io.mireu.model.event.Topic;
import io.mireu.model.event.Topics;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;

/** Makes the catalogued topics that the broker does not have yet, each with its dead letter topic. */
final class TopicProvisioner {

    private static final int TIMEOUT_SECONDS = 60;

    private final KafkaClients clients;

    TopicProvisioner(KafkaClients clients) {
        this.clients = clients;
    }

    void provision() {
        try (Admin admin = clients.admin()) {
            Set<String> present = admin.listTopics().names().get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
            List<NewTopic> missing = Topics.all().stream()
                    .flatMap(this::withDeadLetters)
                    .filter(topic -> !present.contains(topic.name()))
                    .toList();
            for (KafkaFuture<Void> made : admin.createTopics(missing).values().values()) {
                awaitMade(made);
            }
            awaitLeaders(admin, missing);
        } catch (ExecutionException e) {
            throw new IllegalStateException("cannot make the topics: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while making the topics", e);
        } catch (TimeoutException e) {
            throw new IllegalStateException("the broker does not answer", e);
        }
    }

    private static void awaitMade(KafkaFuture<Void> made)
            throws ExecutionException, InterruptedException, TimeoutException {
        try {
            made.get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) { // another service starts at the same time
                throw e;
            }
        }
    }

    /**
     * A topic is made before its partitions are led. An idempotent producer whose first batches come in between can lose its
     * count of them, and then it tries them again for ever.
     */
    private static void awaitLeaders(Admin admin, List<NewTopic> made)
            throws ExecutionException, InterruptedException, TimeoutException {
        Map<TopicPartition, OffsetSpec> ends = made.stream()
                .flatMap(topic -> IntStream.range(0, topic.numPartitions())
                        .mapToObj(partition -> new TopicPartition(topic.name(), partition)))
                .collect(Collectors.toMap(Function.identity(), _ -> OffsetSpec.latest()));
        admin.listOffsets(ends).all().get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
    }

    private Stream<NewTopic> withDeadLetters(Topic<?> topic) {
        short replication = clients.settings().replication();
        return Stream.of(
                new NewTopic(topic.name(), topic.partitions(), replication).configs(retention(topic.retention())),
                new NewTopic(topic.deadLetterName(), 1, replication)
                        .configs(Map.of(TopicConfig.RETENTION_MS_CONFIG, "-1")));
    }

    private static Map<String, String> retention(Topic.Retention retention) {
        return switch (retention) {
            case Topic.Retention.Time time ->
                Map.of(
                        TopicConfig.RETENTION_MS_CONFIG,
                        Long.toString(time.keep().toMillis()));
            case Topic.Retention.Compacted _ ->
                Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT);
            case Topic.Retention.Forever _ -> Map.of(TopicConfig.RETENTION_MS_CONFIG, "-1");
        };
    }
}
