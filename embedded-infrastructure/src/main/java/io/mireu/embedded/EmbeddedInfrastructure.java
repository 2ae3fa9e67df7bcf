package io.mireu.embedded;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A broker and a database over one data folder, from {@link #start} to {@link #close}. */
public final class EmbeddedInfrastructure implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedInfrastructure.class);
    private static final String DATABASE = "mireu";
    private static final Executor BACKGROUND =
            task -> Thread.ofPlatform().name("embedded-infrastructure").start(task);

    private final DataFolderLock lock;
    private final KafkaBroker broker;
    private final PostgresServer server;
    private final DatabaseAccess database;
    private final long startupMs;
    private final AtomicBoolean closed = new AtomicBoolean();

    private EmbeddedInfrastructure(DataFolderLock lock, KafkaBroker broker, PostgresServer server, long startedNs) {
        this.lock = lock;
        this.broker = broker;
        this.server = server;
        this.database = new DatabaseAdministration(server.administration()).createIfMissing(DATABASE);
        this.startupMs = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - startedNs);
    }

    /**
     * Starts both over what the data folder holds, or over nothing; a server that a killed run left behind is stopped first.
     *
     * @throws InfrastructureException when the folder is in use, or one of the two does not start
     */
    public static EmbeddedInfrastructure start(InfrastructureSettings settings) {
        long startedNs = System.nanoTime();
        DataFolderLock lock = DataFolderLock.acquire(settings.dataFolder());
        var broker = CompletableFuture.supplyAsync(
                () -> KafkaBroker.start(lock.folder().resolve("kafka")), BACKGROUND);
        var server = CompletableFuture.supplyAsync(() -> PostgresServer.start(lock.folder(), settings), BACKGROUND);
        try {
            var started = new EmbeddedInfrastructure(lock, broker.join(), server.join(), startedNs);
            log.info("Kafka and PostgreSQL are up after {} ms, over {}", started.startupMs, lock.folder());
            return started;
        } catch (RuntimeException e) {
            closeOnceStarted(broker);
            closeOnceStarted(server);
            lock.close();
            throw unwrapped(e);
        }
    }

    /** Where clients find the broker: host and port, others than at the last start. */
    public String bootstrapServers() {
        return broker.bootstrapServers();
    }

    /** The database {@code mireu}. */
    public DatabaseAccess database() {
        return database;
    }

    public String jdbcUrl() {
        return database.jdbcUrl();
    }

    public String username() {
        return database.username();
    }

    public String password() {
        return database.password();
    }

    /** How long {@link #start} took, first unpacking and crash recovery included. */
    public long startupMs() {
        return startupMs;
    }

    /** Stops both, whoever is connected, and lets go of the data folder. */
    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        var brokerStopped = CompletableFuture.runAsync(broker::close, BACKGROUND);
        var serverStopped = CompletableFuture.runAsync(server::close, BACKGROUND);
        try {
            CompletableFuture.allOf(brokerStopped, serverStopped).join();
        } catch (CompletionException e) {
            throw unwrapped(e);
        } finally {
            lock.close();
        }
    }

    DatabaseAccess administration() {
        return server.administration();
    }

    private static void closeOnceStarted(CompletableFuture<? extends AutoCloseable> part) {
        part.thenAccept(EmbeddedInfrastructure::closeQuietly)
                .exceptionally(alreadyReported -> null)
                .join();
    }

    private static void closeQuietly(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            log.warn("Could not stop after a failed start", e);
        }
    }

    private static RuntimeException unwrapped(RuntimeException e) {
        return e instanceof CompletionException && e.getCause() instanceof RuntimeException cause ? cause : e;
    }
}
