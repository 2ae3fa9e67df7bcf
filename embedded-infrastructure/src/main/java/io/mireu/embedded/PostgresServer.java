package io.mireu.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A PostgreSQL server of our own, on loopback, over one folder; nobody else may use the folder meanwhile. */
final class PostgresServer implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(PostgresServer.class);
    private static final int ATTEMPTS = 3;

    private final PostgresFolder folder;
    private final Durability durability;
    private final DatabaseAccess administration;

    private PostgresServer(PostgresFolder folder, Durability durability, int port) {
        this.folder = folder;
        this.durability = durability;
        this.administration = new DatabaseAccess(
                "jdbc:postgresql://%s:%d/postgres".formatted(LoopbackPort.HOST, port),
                PostgresFolder.USER,
                folder.password());
    }

    static PostgresServer start(Path dataFolder, InfrastructureSettings settings) {
        PostgresBinaries binaries =
                PostgresBinaries.unpackedIn(List.of(settings.cacheFolder(), dataFolder.resolve("cache")));
        PostgresFolder folder = PostgresFolder.in(dataFolder);
        Postmaster.clear(folder.cluster());
        folder.deleteUnfinished();
        if (!folder.isInitialised()) {
            folder.writeNewPassword();
        }
        PostgresPrograms programs = PostgresPrograms.choose(binaries, folder, settings.privilegeDrops());
        if (!folder.isInitialised()) {
            initialise(programs, folder, settings.durability());
        }
        int port = startOnFreePort(programs, folder, settings);
        return new PostgresServer(folder, settings.durability(), port);
    }

    DatabaseAccess administration() {
        return administration;
    }

    @Override
    public void close() {
        Postmaster.of(folder.cluster()).ifPresent(this::stop);
    }

    private void stop(Postmaster postmaster) {
        switch (durability) {
            case SAFE -> postmaster.stop();
            case EPHEMERAL -> postmaster.abandon();
        }
    }

    private static void initialise(PostgresPrograms programs, PostgresFolder folder, Durability durability) {
        Path unfinished = folder.unfinishedCluster();
        List<String> arguments = new ArrayList<>(List.of(
                "--pgdata=" + unfinished,
                "--username=" + PostgresFolder.USER,
                "--pwfile=" + folder.passwordFile(),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--no-instructions"));
        if (durability == Durability.EPHEMERAL) {
            arguments.add("--no-sync");
        }
        Subprocess.Result result = programs.run("initdb", arguments);
        if (!result.succeeded()) {
            throw new InfrastructureException("PostgreSQL could not create its files: " + result.output());
        }
        publish(unfinished, folder.cluster());
    }

    private static void publish(Path unfinished, Path cluster) {
        try {
            Files.move(unfinished, cluster);
        } catch (IOException e) {
            throw new InfrastructureException("Cannot move the new database to " + cluster, e);
        }
    }

    private static int startOnFreePort(
            PostgresPrograms programs, PostgresFolder folder, InfrastructureSettings settings) {
        for (int attempt = 1; ; attempt++) {
            int port = LoopbackPort.free(1).getFirst();
            folder.startNewLog();
            Subprocess.Result result = programs.run("pg_ctl", startArguments(folder, settings, port));
            if (result.succeeded()) {
                return port;
            }
            if (attempt == ATTEMPTS) {
                throw new InfrastructureException(
                        "PostgreSQL did not start: " + result.output() + "\n" + folder.lastLogLines());
            }
            log.warn("PostgreSQL did not start, trying again: {}", folder.lastLogLines());
            Postmaster.clear(folder.cluster());
        }
    }

    /** The control program gives the server a session of its own, so that Ctrl-C in a terminal does not reach it. */
    private static List<String> startArguments(PostgresFolder folder, InfrastructureSettings settings, int port) {
        Duration timeout = settings.startTimeout();
        return List.of(
                "start",
                "--pgdata=" + folder.cluster(),
                "--log=" + folder.serverLog(),
                "--wait",
                "--timeout=" + timeout.toSeconds(),
                "--options=" + options(port, settings.durability()));
    }

    private static String options(int port, Durability durability) {
        StringBuilder options = new StringBuilder("-c port=" + port);
        COMMON.forEach(
                (name, value) -> options.append(" -c ").append(name).append('=').append(value));
        if (durability == Durability.EPHEMERAL) {
            options.append(" -c fsync=off -c full_page_writes=off -c shared_buffers=32MB");
        }
        return options.toString();
    }

    private static final Map<String, String> COMMON = Map.of(
            "listen_addresses", LoopbackPort.HOST,
            "unix_socket_directories", "",
            "max_connections", "200",
            "shared_buffers", "64MB",
            "max_wal_size", "256MB",
            "io_method", "sync",
            "jit", "off",
            "timezone", "UTC",
            "log_timezone", "UTC");
}
