package io.mireu.embedded;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Exit;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A Kafka broker that is its own controller, in this process, on loopback, over one folder. */
final class KafkaBroker implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(KafkaBroker.class);
    private static final int ATTEMPTS = 3;

    private final KafkaRaftServer server;
    private final int port;

    private KafkaBroker(KafkaRaftServer server, int port) {
        this.server = server;
        this.port = port;
    }

    static KafkaBroker start(Path folder) {
        return start(folder, () -> LoopbackPort.free(2));
    }

    /** @param ports gives a port for clients and one for the controller, others at each attempt */
    static KafkaBroker start(Path folder, Supplier<List<Integer>> ports) {
        format(folder);
        for (int attempt = 1; ; attempt++) {
            try {
                return startOn(folder, ports.get());
            } catch (InfrastructureException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
                log.warn("The Kafka broker did not start, trying other ports", e);
            }
        }
    }

    String bootstrapServers() {
        return LoopbackPort.HOST + ":" + port;
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }

    private static KafkaBroker startOn(Path folder, List<Integer> ports) {
        KafkaConfig config = KafkaConfig.fromProps(BrokerSettings.of(folder, ports.getFirst(), ports.getLast()), false);
        KafkaRaftServer server = new KafkaRaftServer(config, Time.SYSTEM);
        startGuarded(server);
        return new KafkaBroker(server, ports.getFirst());
    }

    /** Kafka ends the whole process when its controller cannot start; here that becomes an exception. */
    private static void startGuarded(KafkaRaftServer server) {
        Exit.setExitProcedure(KafkaBroker::refuseToExit);
        Exit.setHaltProcedure(KafkaBroker::refuseToExit);
        try {
            server.startup();
        } catch (RuntimeException e) {
            closeWhatStarted(server);
            throw new InfrastructureException("The Kafka broker did not start: " + e.getMessage(), e);
        } finally {
            Exit.resetExitProcedure();
            Exit.resetHaltProcedure();
        }
    }

    /** Where only one of broker and controller started, it holds the folder, and no other attempt could use it. */
    private static void closeWhatStarted(KafkaRaftServer server) {
        try {
            server.shutdown();
            server.awaitShutdown();
        } catch (RuntimeException e) {
            log.warn("Could not stop a Kafka broker that had not started", e);
        }
    }

    private static void refuseToExit(int status, String message) {
        throw new InfrastructureException("Kafka gave up with status " + status + ": " + message);
    }

    /** Kafka writes {@code meta.properties} last and at once, so a formatting that was cut short is simply done again. */
    private static void format(Path folder) {
        if (Files.exists(folder.resolve("meta.properties"))) {
            return;
        }
        try {
            Files.createDirectories(folder);
            new Formatter()
                    .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                    .setNodeId(BrokerSettings.NODE_ID)
                    .setClusterId(Uuid.randomUuid().toString())
                    .setControllerListenerName("CONTROLLER")
                    .setMetadataLogDirectory(folder.toString())
                    .addDirectory(folder.toString())
                    .setIgnoreFormatted(true)
                    .run();
        } catch (Exception e) {
            throw new InfrastructureException("Cannot format the Kafka folder " + folder + ": " + e.getMessage(), e);
        }
    }
}
