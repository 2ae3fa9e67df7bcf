package io.mireu.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The server process of one cluster, as its {@code postmaster.pid} names it; it may be long gone.
 *
 * @param pid     what the file says
 * @param cluster a real path
 */
record Postmaster(long pid, Path cluster) {

    private static final Logger log = LoggerFactory.getLogger(Postmaster.class);
    private static final Duration FAST = Duration.ofSeconds(30);
    private static final Duration AT_ONCE = Duration.ofSeconds(5);

    /** @return empty when there is no such file, or none with a number in it */
    static Optional<Postmaster> of(Path cluster) {
        try {
            return Files.readAllLines(pidFile(cluster)).stream()
                    .findFirst()
                    .map(String::strip)
                    .filter(line -> line.matches("[1-9][0-9]{0,17}"))
                    .map(line -> new Postmaster(Long.parseLong(line), cluster));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Stops a server that outlived its process, and removes the traces of one that did not. */
    static void clear(Path cluster) {
        Optional<Postmaster> found = of(cluster);
        if (found.isPresent() && found.get().isRunning()) {
            log.warn(
                    "Stopping PostgreSQL process {}, left behind by a killed run",
                    found.get().pid());
            found.get().stop();
        }
        boolean judgedByPostgres = found.isPresent() && !found.get().isTaken();
        if (!judgedByPostgres) {
            deletePidFile(cluster);
        }
    }

    /** True for a live server of this very cluster; not for a zombie, nor for a stranger with its number. */
    boolean isRunning() {
        Path linux = Path.of("/proc", Long.toString(pid), "cmdline");
        return Files.exists(Path.of("/proc/self/cmdline")) ? isServer(words(linux)) : isServer(ProcessHandle.of(pid));
    }

    /** Ends every session and writes everything down; harder where that takes too long. */
    void stop() {
        if (!signalled("INT", FAST) && !signalled("QUIT", AT_ONCE) && !signalled("KILL", AT_ONCE)) {
            throw new InfrastructureException("PostgreSQL process " + pid + " does not stop");
        }
    }

    /** For data that nobody will read again. */
    void abandon() {
        if (!signalled("QUIT", AT_ONCE)) {
            stop();
        }
    }

    private boolean signalled(String signal, Duration patience) {
        if (!isRunning()) {
            return true;
        }
        Subprocess.run(List.of("/bin/sh", "-c", "kill -" + signal + " " + pid));
        return Poll.until(() -> !isRunning(), patience);
    }

    /** A process has this number, though it is no server of ours: PostgreSQL would not dare to start. */
    private boolean isTaken() {
        return ProcessHandle.of(pid).isPresent();
    }

    private boolean isServer(List<String> words) {
        return !words.isEmpty() && words.getFirst().endsWith("/postgres") && words.contains(cluster.toString());
    }

    private boolean isServer(Optional<ProcessHandle> process) {
        Optional<ProcessHandle.Info> info = process.map(ProcessHandle::info);
        return info.flatMap(ProcessHandle.Info::command).orElse("").endsWith("/postgres")
                && info.flatMap(ProcessHandle.Info::commandLine).orElse("").contains(cluster.toString());
    }

    private static List<String> words(Path file) {
        try {
            String content = Files.readString(file, StandardCharsets.UTF_8);
            return content.isEmpty() ? List.of() : List.of(content.split("\0"));
        } catch (IOException e) {
            return List.of();
        }
    }

    private static void deletePidFile(Path cluster) {
        try {
            Files.deleteIfExists(pidFile(cluster));
        } catch (IOException e) {
            throw new InfrastructureException("Cannot remove a stale " + pidFile(cluster), e);
        }
    }

    private static Path pidFile(Path cluster) {
        return cluster.resolve("postmaster.pid");
    }
}
