package io.mireu.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedInfrastructureIT {

    @TempDir
    private Path parent;

    @Test
    void dataSurvivesAStopAndARestartOnOtherPorts() throws Exception {
        InfrastructureSettings settings = settings();
        String broker;
        String database;
        try (var infrastructure = EmbeddedInfrastructure.start(settings)) {
            KeptData.createIn(infrastructure);
            KeptData.write(infrastructure, "first");
            broker = infrastructure.bootstrapServers();
            database = infrastructure.jdbcUrl();
        }
        try (var _ = occupy("kafka://" + broker);
                var _ = occupy(database.substring("jdbc:".length()));
                var infrastructure = EmbeddedInfrastructure.start(settings)) {
            KeptData.write(infrastructure, "second");
            assertThat(infrastructure.bootstrapServers()).isNotEqualTo(broker);
            assertThat(infrastructure.jdbcUrl()).isNotEqualTo(database);
            assertThat(KeptData.records(infrastructure)).containsExactly("first", "second");
            assertThat(KeptData.rows(infrastructure.database())).containsExactly("first", "second");
            assertThat(infrastructure.startupMs()).isPositive();
        }
        assertThat(Postmaster.of(cluster(settings))).isEmpty();
    }

    @Test
    void aKilledRunKeepsItsDataAndItsOrphanedServerIsStopped() throws Exception {
        InfrastructureSettings settings = settings();
        ChildProcess child = ChildProcess.start(settings.dataFolder());
        try {
            assertThatThrownBy(() -> EmbeddedInfrastructure.start(settings))
                    .isInstanceOf(InfrastructureException.class)
                    .hasMessageContaining("in use by process " + child.pid());
        } finally {
            child.kill();
        }
        Postmaster orphan = Postmaster.of(cluster(settings)).orElseThrow();
        assertThat(orphan.isRunning()).isTrue();
        try (var infrastructure = EmbeddedInfrastructure.start(settings)) {
            assertThat(orphan.isRunning()).isFalse();
            KeptData.write(infrastructure, "written-after");
            assertThat(KeptData.records(infrastructure)).containsExactly(ChildProcess.WORD, "written-after");
            assertThat(KeptData.rows(infrastructure.database())).contains(ChildProcess.WORD, "written-after");
        }
    }

    @Test
    void aFailedStartLetsGoOfTheFolder() throws Exception {
        InfrastructureSettings broken = settings();
        Path kafka = broken.dataFolder().resolve("kafka");
        Files.createDirectories(broken.dataFolder());
        Files.writeString(kafka, "a file where the broker wants a folder");
        assertThatThrownBy(() -> EmbeddedInfrastructure.start(broken))
                .isInstanceOf(InfrastructureException.class)
                .hasMessageContaining("kafka");
        assertThat(Postmaster.of(cluster(broken))).isEmpty();
        DataFolderLock.acquire(broken.dataFolder()).close();
    }

    private InfrastructureSettings settings() {
        return InfrastructureSettings.in(parent.resolve("data"));
    }

    private static Path cluster(InfrastructureSettings settings) throws Exception {
        return settings.dataFolder().toRealPath().resolve("postgres/cluster");
    }

    /** Keeps a port from being free; where another process took it since, it does so for us. */
    private static ServerSocket occupy(String address) throws Exception {
        ServerSocket socket = new ServerSocket();
        try {
            socket.bind(new InetSocketAddress(
                    InetAddress.ofLiteral(LoopbackPort.HOST),
                    URI.create(address).getPort()));
        } catch (BindException e) {
            assertThat(e).hasMessageContaining("in use");
        }
        return socket;
    }
}
