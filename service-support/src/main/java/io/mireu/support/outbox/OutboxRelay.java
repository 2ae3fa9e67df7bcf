package io.mireu.support.outbox;

import io.mireu.support.observability.TraceContext;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Publishes what stands in the outbox, oldest first, and deletes it once the broker has it. A crash in between
 * publishes again, with the same event id. An advisory lock lets only one process per schema do this at a time, and
 * the producer keeps the order, so the order of a key holds.
 */
final class OutboxRelay implements SmartLifecycle, HealthIndicator {

    private static final Logger log = LoggerFactory.getLogger(OutboxRelay.class);
    private static final int BATCH = 500;
    private static final Duration IDLE = Duration.ofMillis(500);
    private static final Duration ACKNOWLEDGE = Duration.ofSeconds(60);
    private static final String LOCK = "select pg_try_advisory_xact_lock(hashtext(current_schema() || '.outbox'))";

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final KafkaProducer<String, byte[]> producer;
    private final Semaphore work = new Semaphore(0);
    private final Thread thread;
    private volatile boolean running;

    OutboxRelay(
            String service, JdbcClient jdbc, TransactionTemplate transactions, KafkaProducer<String, byte[]> producer) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.producer = producer;
        this.thread = Thread.ofPlatform().name(service + "-outbox").daemon().unstarted(this::run);
    }

    void wake() {
        if (work.availablePermits() == 0) {
            work.release();
        }
    }

    @Override
    public void start() {
        running = true;
        thread.start();
    }

    @Override
    public void stop() {
        running = false;
        wake();
        try {
            thread.join(Duration.ofSeconds(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        producer.close(Duration.ofSeconds(5));
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public Health health() {
        return (thread.isAlive() ? Health.up() : Health.down()).build();
    }

    @Override
    public int getPhase() {
        return DEFAULT_PHASE - 1000; // outlives the readers and workers that append
    }

    private void run() {
        while (running) {
            if (relayOrReport() < BATCH) {
                waitForWork();
            }
        }
        relayOrReport();
    }

    private void waitForWork() {
        try {
            boolean woken = work.tryAcquire(IDLE.toMillis(), TimeUnit.MILLISECONDS);
            log.trace("outbox woken: {}", woken);
            work.drainPermits();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }

    private int relayOrReport() {
        try {
            Integer relayed = transactions.execute(_ -> relay());
            return relayed == null ? 0 : relayed;
        } catch (RuntimeException e) { // this thread must outlive every fault: nobody else publishes
            log.warn("the outbox is not published yet, tries again", e);
            return 0;
        }
    }

    private int relay() {
        if (!jdbc.sql(LOCK).query(Boolean.class).single()) {
            return 0;
        }
        List<Row> rows = jdbc.sql("select id, topic, event_key, payload, traceparent from outbox order by id limit ?")
                .param(BATCH)
                .query(Row::of)
                .list();
        if (rows.isEmpty()) {
            return 0;
        }
        rows.stream().map(this::send).toList().forEach(OutboxRelay::await);
        jdbc.sql("delete from outbox where id in (:ids)")
                .param("ids", rows.stream().map(Row::id).toList())
                .update();
        return rows.size();
    }

    /** A row that fails at once ends the batch here: a later one of its key must not overtake it. */
    private Future<RecordMetadata> send(Row row) {
        Future<RecordMetadata> sent = producer.send(row.toRecord());
        if (sent.isDone()) {
            await(sent);
        }
        return sent;
    }

    private static void await(Future<RecordMetadata> sent) {
        try {
            sent.get(ACKNOWLEDGE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnpublishedException(e);
        } catch (ExecutionException | TimeoutException e) {
            throw new UnpublishedException(e);
        }
    }

    private record Row(long id, String topic, String key, String payload, String traceparent) {

        static Row of(ResultSet row, int number) throws SQLException {
            return new Row(row.getLong(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5));
        }

        ProducerRecord<String, byte[]> toRecord() {
            var message = new ProducerRecord<>(topic, key, payload.getBytes(StandardCharsets.UTF_8));
            message.headers().add(TraceContext.HEADER, traceparent.getBytes(StandardCharsets.US_ASCII));
            return message;
        }
    }

    private static final class UnpublishedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UnpublishedException(Exception cause) {
            super(cause);
        }
    }
}
