package io.mireu.embedded;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Writes words into the broker and the database, and reads them again. */
final class KeptData {

    private static final String TOPIC = "test.words.v1";
    private static final TopicPartition PARTITION = new TopicPartition(TOPIC, 0);

    private KeptData() {}

    static void createIn(EmbeddedInfrastructure infrastructure) throws Exception {
        try (Admin admin = Admin.create(client(infrastructure))) {
            admin.createTopics(List.of(new NewTopic(TOPIC, Optional.of(1), Optional.empty())))
                    .all()
                    .get();
        }
        execute(infrastructure.database(), "create table words (word text primary key)");
    }

    static void write(EmbeddedInfrastructure infrastructure, String word) throws Exception {
        try (var producer =
                new KafkaProducer<>(client(infrastructure), new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(TOPIC, 0, "key", word)).get();
        }
        execute(infrastructure.database(), "insert into words values ('" + word + "')");
    }

    static List<String> rows(DatabaseAccess database) throws SQLException {
        List<String> words = new ArrayList<>();
        try (Connection connection = connect(database);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select word from words order by word")) {
            while (rows.next()) {
                words.add(rows.getString(1));
            }
        }
        return words;
    }

    static List<String> records(EmbeddedInfrastructure infrastructure) {
        try (var consumer =
                new KafkaConsumer<>(client(infrastructure), new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(PARTITION));
            consumer.seekToBeginning(List.of(PARTITION));
            long end = consumer.endOffsets(List.of(PARTITION)).getOrDefault(PARTITION, 0L);
            List<String> words = new ArrayList<>();
            while (words.size() < end) {
                consumer.poll(Duration.ofMillis(200)).forEach(word -> words.add(word.value()));
            }
            return words;
        }
    }

    static void execute(DatabaseAccess database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Connection connect(DatabaseAccess database) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password());
    }

    private static Map<String, Object> client(EmbeddedInfrastructure infrastructure) {
        return Map.of("bootstrap.servers", infrastructure.bootstrapServers(), "acks", "all");
    }
}
