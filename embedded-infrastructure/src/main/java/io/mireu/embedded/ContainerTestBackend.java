package io.mireu.embedded;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.common.utils.AppInfoParser;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.lifecycle.Startables;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** Both in containers, which Testcontainers removes when the process ends. */
final class ContainerTestBackend implements TestBackend {

    private final KafkaContainer broker;
    private final PostgreSQLContainer server;

    private ContainerTestBackend(KafkaContainer broker, PostgreSQLContainer server) {
        this.broker = broker;
        this.server = server;
    }

    static ContainerTestBackend start() {
        if (!DockerClientFactory.instance().isDockerAvailable()) {
            throw new InfrastructureException(TestInfrastructure.CHOICE_VARIABLE
                    + "=testcontainers needs a Docker engine, and none answers: start one, or unset the variable");
        }
        KafkaContainer broker =
                new KafkaContainer("apache/kafka:" + AppInfoParser.getVersion()).withEnv(brokerEnvironment());
        PostgreSQLContainer server = new PostgreSQLContainer("postgres:18")
                .withUsername(PostgresFolder.USER)
                .withCommand("postgres", "-c", "fsync=off", "-c", "max_connections=200");
        Startables.deepStart(broker, server).join();
        return new ContainerTestBackend(broker, server);
    }

    @Override
    public String bootstrapServers() {
        return broker.getBootstrapServers();
    }

    @Override
    public DatabaseAccess administration() {
        return new DatabaseAccess(
                        server.getJdbcUrl().replaceFirst("\\?.*$", ""), server.getUsername(), server.getPassword())
                .withDatabase("postgres");
    }

    /** The image reads {@code log.dirs} from {@code KAFKA_LOG_DIRS}, and so on. */
    static Map<String, String> brokerEnvironment() {
        return BrokerSettings.SINGLE_BROKER.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        setting -> "KAFKA_"
                                + setting.getKey().toUpperCase(Locale.ROOT).replace('.', '_'),
                        Map.Entry::getValue));
    }
}
