package io.mireu.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;
import org.testcontainers.DockerClientFactory;

class TestInfrastructureIT {

    @Test
    void everyDatabaseIsFreshAndTheBrokerIsThere() throws Exception {
        TestInfrastructure infrastructure = TestInfrastructure.shared();
        DatabaseAccess one = infrastructure.createDatabase();
        DatabaseAccess other = infrastructure.createDatabase();
        KeptData.execute(one, "create table words (word text)");
        KeptData.execute(other, "create table words (word text)");
        KeptData.execute(one, "insert into words values ('한국')");
        assertThat(KeptData.rows(one)).containsExactly("한국");
        assertThat(KeptData.rows(other)).isEmpty();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", infrastructure.bootstrapServers()))) {
            // a broker whose process stood still is left out until it has reported again
            await().atMost(Duration.ofMinutes(1))
                    .until(() -> admin.describeCluster().nodes().get().size() == 1);
        }
    }

    @Test
    void itIsSharedByTheWholeProcess() {
        assertThat(TestInfrastructure.shared()).isSameAs(TestInfrastructure.shared());
    }

    @Test
    void anUnknownChoiceIsRefused() {
        assertThatThrownBy(() -> TestInfrastructure.start("docker"))
                .isInstanceOf(InfrastructureException.class)
                .hasMessageContaining("embedded or testcontainers");
    }

    @Test
    void containersWithoutDockerAreAClearErrorAndNoSilentFallback() {
        assumeFalse(DockerClientFactory.instance().isDockerAvailable());
        assertThatThrownBy(() -> TestInfrastructure.start("testcontainers"))
                .isInstanceOf(InfrastructureException.class)
                .hasMessageContaining("needs a Docker engine");
    }

    @Test
    void theContainerHearsTheSameSettings() {
        assertThat(ContainerTestBackend.brokerEnvironment())
                .containsEntry("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false")
                .containsEntry("KAFKA_LOG_RETENTION_MS", "-1");
    }
}
