package io.mireu.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestFolderIT {

    @TempDir
    private Path parent;

    @Test
    void onlyWhatAKilledTestRunLeftIsDeleted() throws Exception {
        Path abandoned = Files.createDirectory(parent.resolve("mireu-test-1"));
        DataFolderLock.acquire(abandoned).close();
        Path starting = Files.createDirectory(parent.resolve("mireu-test-2"));
        Path locking = Files.createDirectory(parent.resolve("mireu-test-4"));
        Files.createFile(locking.resolve("lock"));
        Path stranger = Files.createDirectory(parent.resolve("other"));
        Path used = Files.createDirectory(parent.resolve("mireu-test-3"));
        try (var lock = DataFolderLock.acquire(used)) {
            TestFolder.deleteAbandoned(parent);
            assertThat(lock.folder()).exists();
        }
        assertThat(abandoned).doesNotExist();
        assertThat(starting).exists();
        assertThat(locking).exists();
        assertThat(stranger).exists();
    }

    @Test
    void aServerThatStillRunsInItIsStoppedFirst() throws Exception {
        Path abandoned = Files.createDirectory(parent.resolve("mireu-test-1"));
        DataFolderLock.acquire(abandoned).close();
        PostgresServer.start(abandoned, InfrastructureSettings.in(abandoned).with(Durability.EPHEMERAL));
        Postmaster orphan = Postmaster.of(abandoned.toRealPath().resolve("postgres/cluster"))
                .orElseThrow();
        assertThat(orphan.isRunning()).isTrue();
        TestFolder.deleteAbandoned(parent);
        assertThat(orphan.isRunning()).isFalse();
        assertThat(abandoned).doesNotExist();
    }
}
