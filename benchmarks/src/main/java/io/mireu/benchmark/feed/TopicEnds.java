package io.mireu.benchmark.feed;

import io.mireu.model.event.Topic;
import io.mireu.model.event.Topics;
import io.mireu.support.kafka.KafkaClients;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;

/** Asks the broker how many trades and books it has. */
final class TopicEnds implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 60;

    private final Admin admin;
    private final Map<TopicPartition, OffsetSpec> asked;

    TopicEnds(KafkaClients clients) {
        admin = clients.admin();
        asked = Stream.of(Topics.MARKET_TRADES, Topics.MARKET_QUOTES)
                .flatMap(TopicEnds::partitions)
                .collect(Collectors.toMap(Function.identity(), _ -> OffsetSpec.latest()));
    }

    static Stream<TopicPartition> partitions(Topic<?> topic) {
        return IntStream.range(0, topic.partitions())
                .mapToObj(partition -> new TopicPartition(topic.name(), partition));
    }

    long events() {
        try {
            return admin.listOffsets(asked).all().get(PATIENCE_SECONDS, TimeUnit.SECONDS).values().stream()
                    .mapToLong(ListOffsetsResultInfo::offset)
                    .sum();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while asking the broker", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("the broker does not answer", e);
        }
    }

    @Override
    public void close() {
        admin.close();
    }
}
