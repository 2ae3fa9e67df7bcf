package io.mireu.marketdata.adapter.out.kafka;

import io.mireu.marketdata.application.InstrumentHistory;
import io.mireu.marketdata.domain.ListedInstrument;
import io.mireu.model.event.MarketEvent;
import io.mireu.model.event.Topics;
import io.mireu.model.instrument.Instrument;
import io.mireu.model.instrument.ListingStatus;
import io.mireu.support.TransientFault;
import io.mireu.support.json.EventJson;
import io.mireu.support.kafka.KafkaClients;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Reads the topic of instruments from its beginning to where it ends now. */
@Component
class KafkaInstrumentHistory implements InstrumentHistory {

    private static final Logger log = LoggerFactory.getLogger(KafkaInstrumentHistory.class);
    private static final Duration POLL = Duration.ofMillis(500);

    private final KafkaClients clients;
    private final EventJson json;

    KafkaInstrumentHistory(KafkaClients clients, EventJson json) {
        this.clients = clients;
        this.json = json;
    }

    @Override
    public List<ListedInstrument> read() {
        try (KafkaConsumer<String, byte[]> consumer = clients.groupless("market-data-instrument-history")) {
            List<TopicPartition> partitions = consumer.partitionsFor(Topics.MARKET_INSTRUMENTS.name()).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            Map<String, ListedInstrument> last = new LinkedHashMap<>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(POLL)
                        .forEach(message -> read(message)
                                .ifPresent(listed -> last.put(listed.code().value(), listed)));
            }
            return List.copyOf(last.values());
        } catch (KafkaException e) {
            throw new TransientFault("the instruments of earlier runs could not be read: " + e.getMessage(), e);
        }
    }

    private Optional<ListedInstrument> read(ConsumerRecord<String, byte[]> message) {
        byte[] value = message.value();
        if (value == null) {
            return Optional.empty();
        }
        try {
            MarketEvent.InstrumentListed event = json.read(value, Topics.MARKET_INSTRUMENTS);
            ListingStatus listing = Objects.requireNonNullElse(event.listing(), ListingStatus.ACTIVE);
            return event.instrument() instanceof Instrument.Derivative derivative
                    ? Optional.of(new ListedInstrument(derivative, listing))
                    : Optional.empty();
        } catch (RuntimeException e) {
            log.warn("an instrument of an earlier run cannot be read: {}", e.getMessage());
            return Optional.empty();
        }
    }
}
