package io.mireu.support.kafka;

import java.util.Properties;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Kafka's own clients, set up so that nothing is lost and nothing changes its order. */
public final class KafkaClients {

    private final KafkaSettings settings;
    private final String service;

    KafkaClients(KafkaSettings settings, String service) {
        this.settings = settings;
        this.service = service;
    }

    /**
     * An idempotent producer that never gives up on a record it has taken.
     *
     * @param purpose names it in the broker's log
     * @param lingerMs how long a batch may wait for more, milliseconds
     */
    public KafkaProducer<String, byte[]> producer(String purpose, int lingerMs) {
        Properties properties = new Properties();
        properties.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, settings.bootstrapServers());
        properties.put(ProducerConfig.CLIENT_ID_CONFIG, service + "-" + purpose);
        properties.put(ProducerConfig.ACKS_CONFIG, "all");
        properties.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        properties.put(ProducerConfig.LINGER_MS_CONFIG, lingerMs);
        properties.put(ProducerConfig.BATCH_SIZE_CONFIG, settings.batchBytes());
        properties.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Integer.MAX_VALUE);
        properties.put(
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                Long.toString(settings.maxBlock().toMillis()));
        return new KafkaProducer<>(properties, new StringSerializer(), new ByteArraySerializer());
    }

    /** What the consumers of one group have in common; a null group reads without one. */
    public Properties consumerProperties(String purpose) {
        Properties properties = new Properties();
        properties.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, settings.bootstrapServers());
        properties.put(ConsumerConfig.CLIENT_ID_CONFIG, service + "-" + purpose);
        properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        properties.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        properties.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 30_000);
        return properties;
    }

    /** A consumer without a group. */
    public KafkaConsumer<String, byte[]> groupless(String purpose) {
        return new KafkaConsumer<>(consumerProperties(purpose), new StringDeserializer(), new ByteArrayDeserializer());
    }

    /** A client for making topics. */
    public Admin admin() {
        Properties properties = new Properties();
        properties.put(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, settings.bootstrapServers());
        properties.put(AdminClientConfig.CLIENT_ID_CONFIG, service + "-admin");
        return Admin.create(properties);
    }

    /** The service that these clients belong to. */
    public String service() {
        return service;
    }

    /** Tells this process from others of the same service. */
    String instance() {
        return settings.instance();
    }

    KafkaSettings settings() {
        return settings;
    }
}
