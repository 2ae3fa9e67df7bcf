package io.mireu.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostmasterTest {

    @TempDir
    private Path cluster;

    @Test
    void aStrangerWithTheOldNumberIsLeftAloneAndTheFileRemoved() throws Exception {
        Process stranger = new ProcessBuilder("sleep", "60").start();
        try {
            write(stranger.pid() + "\n" + cluster + "\n");
            assertThat(Postmaster.of(cluster).orElseThrow().isRunning()).isFalse();
            Postmaster.clear(cluster);
            assertThat(stranger.isAlive()).isTrue();
            assertThat(pidFile()).doesNotExist();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void theFileOfADeadServerIsLeftForPostgresToJudge() throws Exception {
        Process dead = new ProcessBuilder("true").start();
        dead.waitFor();
        write(dead.pid() + "\n" + cluster + "\n");
        Postmaster.clear(cluster);
        assertThat(pidFile()).exists();
    }

    @Test
    void aFileWithoutANumberIsRemoved() throws Exception {
        write("");
        assertThat(Postmaster.of(cluster)).isEmpty();
        Postmaster.clear(cluster);
        assertThat(pidFile()).doesNotExist();
    }

    private Path pidFile() {
        return cluster.resolve("postmaster.pid");
    }

    private void write(String content) throws Exception {
        Files.writeString(pidFile(), content);
    }
}
