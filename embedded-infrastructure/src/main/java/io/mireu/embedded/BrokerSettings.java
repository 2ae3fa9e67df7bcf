package io.mireu.embedded;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/** What our single broker is told: small, alone, and untroubled by a clock that jumps years between two runs. */
final class BrokerSettings {

    static final int NODE_ID = 1;

    /** What is true of a single broker wherever it runs, in this process or in a container. */
    static final Map<String, String> SINGLE_BROKER = Map.ofEntries(
            Map.entry("auto.create.topics.enable", "false"),
            Map.entry("offsets.topic.replication.factor", "1"),
            Map.entry("offsets.topic.num.partitions", "4"),
            Map.entry("transaction.state.log.replication.factor", "1"),
            Map.entry("transaction.state.log.min.isr", "1"),
            Map.entry("transaction.state.log.num.partitions", "4"),
            Map.entry("share.coordinator.state.topic.replication.factor", "1"),
            Map.entry("share.coordinator.state.topic.min.isr", "1"),
            Map.entry("share.coordinator.state.topic.num.partitions", "4"),
            Map.entry("group.initial.rebalance.delay.ms", "0"),
            // A killed consumer must not hold its partitions for the usual 45 s after a restart.
            Map.entry("group.min.session.timeout.ms", "1000"),
            Map.entry("group.consumer.min.session.timeout.ms", "1000"),
            Map.entry("group.consumer.session.timeout.ms", "10000"),
            Map.entry("group.consumer.min.heartbeat.interval.ms", "500"),
            Map.entry("group.consumer.heartbeat.interval.ms", "2000"),
            // Nothing disappears because the clock says 2031; topics that shall forget say so themselves.
            Map.entry("log.retention.ms", "-1"),
            Map.entry("offsets.retention.minutes", String.valueOf(Integer.MAX_VALUE)),
            Map.entry("log.message.timestamp.after.max.ms", String.valueOf(Long.MAX_VALUE)));

    private static final Map<String, String> SMALL = Map.of(
            "num.network.threads", "2",
            "num.io.threads", "4",
            "background.threads", "2",
            "num.recovery.threads.per.data.dir", "2",
            // After a kill the broker is not let in again before its own last session has ended; usually 9 s.
            "broker.session.timeout.ms", "6000",
            "broker.heartbeat.interval.ms", "500",
            "log.cleaner.dedupe.buffer.size", String.valueOf(4 << 20),
            // Both indexes of every partition are allocated at this size and mapped into memory.
            "log.index.size.max.bytes", String.valueOf(1 << 20));

    private BrokerSettings() {}

    static Properties of(Path folder, int port, int controllerPort) {
        Properties properties = new Properties();
        properties.putAll(SINGLE_BROKER);
        properties.putAll(SMALL);
        properties.putAll(Map.of(
                "process.roles", "broker,controller",
                "node.id", String.valueOf(NODE_ID),
                "listeners",
                        "BROKER://%1$s:%2$d,CONTROLLER://%1$s:%3$d".formatted(LoopbackPort.HOST, port, controllerPort),
                "advertised.listeners", "BROKER://%s:%d".formatted(LoopbackPort.HOST, port),
                "listener.security.protocol.map", "BROKER:PLAINTEXT,CONTROLLER:PLAINTEXT",
                "inter.broker.listener.name", "BROKER",
                "controller.listener.names", "CONTROLLER",
                // Static voters: the address is read here at every start and not kept on disk, so the port may change.
                "controller.quorum.voters", "%d@%s:%d".formatted(NODE_ID, LoopbackPort.HOST, controllerPort),
                "log.dirs", folder.toString()));
        return properties;
    }
}
