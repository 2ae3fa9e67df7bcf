package io.mireu.benchmark.feed;

import io.mireu.model.event.Topics;
import io.mireu.support.kafka.KafkaClients;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** What a producer does on the same broker that only sends, over and over, the bytes that the service has written. */
final class BareProducer {

    private static final int KEPT = 50_000;
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final long SECOND_NS = 1_000_000_000;

    private final KafkaClients clients;
    private final int lingerMs;

    BareProducer(KafkaClients clients, int lingerMs) {
        this.clients = clients;
        this.lingerMs = lingerMs;
    }

    /** Sends for some seconds, and gives how many records a second the broker took. */
    long perSecond(int seconds) {
        List<ConsumerRecord<String, byte[]>> written = written();
        AtomicReference<@Nullable Exception> fault = new AtomicReference<>();
        try (KafkaProducer<String, byte[]> producer = clients.producer("bare", lingerMs)) {
            long beganNs = System.nanoTime();
            long sent = 0;
            while (System.nanoTime() - beganNs < seconds * SECOND_NS) {
                for (ConsumerRecord<String, byte[]> record : written) {
                    var _ = producer.send(
                            new ProducerRecord<>(record.topic(), null, record.key(), record.value(), record.headers()),
                            (_, refused) -> fault.compareAndSet(null, refused));
                    sent++;
                }
            }
            producer.flush();
            if (fault.get() != null) {
                throw new IllegalStateException("the bare producer lost records", fault.get());
            }
            return sent * SECOND_NS / (System.nanoTime() - beganNs);
        }
    }

    private List<ConsumerRecord<String, byte[]>> written() {
        List<ConsumerRecord<String, byte[]>> written = new ArrayList<>(KEPT);
        try (KafkaConsumer<String, byte[]> consumer = clients.groupless("benchmark")) {
            consumer.assign(Stream.of(Topics.MARKET_TRADES, Topics.MARKET_QUOTES)
                    .flatMap(TopicEnds::partitions)
                    .toList());
            consumer.seekToBeginning(consumer.assignment());
            boolean more = true;
            while (more && written.size() < KEPT) {
                int before = written.size();
                consumer.poll(POLL).forEach(written::add);
                more = written.size() > before;
            }
        }
        return written;
    }
}
