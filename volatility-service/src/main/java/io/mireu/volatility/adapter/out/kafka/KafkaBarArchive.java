package io.mireu.volatility.adapter.out.kafka;

import io.mireu.model.event.Topics;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.market.Bar;
import io.mireu.support.TransientFault;
import io.mireu.support.json.EventJson;
import io.mireu.support.kafka.KafkaClients;
import io.mireu.volatility.application.BarArchive;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/** The topic of bars from its beginning to its end at the moment of asking. */
@Component
class KafkaBarArchive implements BarArchive {

    private static final Logger log = LoggerFactory.getLogger(KafkaBarArchive.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final int MOST_EMPTY_POLLS = 60;

    private final KafkaClients clients;
    private final EventJson json;

    KafkaBarArchive(KafkaClients clients, EventJson json) {
        this.clients = clients;
        this.json = json;
    }

    @Override
    public void read(Set<DerivativeCode> instruments, Consumer<Bar> bars) {
        Set<String> keys = instruments.stream().map(DerivativeCode::value).collect(Collectors.toSet());
        try (var consumer = clients.groupless("volatility-rebuild")) {
            List<TopicPartition> partitions = consumer.partitionsFor(Topics.MARKET_BARS.name()).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            readTo(new HashMap<>(consumer.endOffsets(partitions)), consumer, keys, bars);
        } catch (KafkaException e) {
            throw new TransientFault("the archive of bars does not answer", e);
        }
    }

    private void readTo(
            Map<TopicPartition, Long> ends,
            KafkaConsumer<String, byte[]> consumer,
            Set<String> keys,
            Consumer<Bar> bars) {
        int emptyPolls = 0;
        while (!ends.isEmpty()) {
            ConsumerRecords<String, byte[]> messages = consumer.poll(POLL);
            for (ConsumerRecord<String, byte[]> message : messages) {
                // what others traded is not even decoded
                if (message.key() != null && message.value() != null && keys.contains(message.key())) {
                    decode(message, bars);
                }
            }
            ends.entrySet().removeIf(end -> consumer.position(end.getKey()) >= end.getValue());
            emptyPolls = messages.isEmpty() ? emptyPolls + 1 : 0;
            if (emptyPolls > MOST_EMPTY_POLLS) {
                throw new TransientFault("the archive of bars stopped answering");
            }
        }
    }

    private void decode(ConsumerRecord<String, byte[]> message, Consumer<Bar> bars) {
        try {
            bars.accept(json.read(message.value(), Topics.MARKET_BARS).bar());
        } catch (JacksonException | IllegalArgumentException | ArithmeticException e) {
            log.warn("a bar of {} cannot be read and is left out", message.key(), e);
        }
    }
}
