package io.mireu.simulator.record;

import io.mireu.simulator.replay.RecordedEvent;
import io.mireu.simulator.replay.RecordedInstrument;
import io.mireu.simulator.replay.RecordingWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One day's file, written by a thread of its own, so that the venue does not wait for the disk. When the disk cannot
 * follow, the venue waits nevertheless: a recording has no holes.
 */
final class RecordingFile implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RecordingFile.class);
    private static final int MOST_WAITING = 100_000;
    private static final long POLL_MS = 100;
    private static final long FLUSH_NS = 1_000_000_000;

    private final BlockingQueue<RecordedEvent> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final RecordingWriter writer;
    private final Thread thread;
    private volatile boolean closing;

    RecordingFile(Path directory, LocalDate day, List<RecordedInstrument> instruments) {
        Path file = free(directory, day);
        this.writer = new RecordingWriter(file, day, instruments);
        LOG.info("recording {} to {}", day, file);
        this.thread = Thread.ofPlatform().daemon().name("simulator-recorder").start(this::write);
    }

    /** A name that no earlier recording of the day has. */
    private static Path free(Path directory, LocalDate day) {
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Path file = directory.resolve(day + ".csv.gz");
        for (int part = 2; Files.exists(file); part++) {
            file = directory.resolve(day + "-" + part + ".csv.gz");
        }
        return file;
    }

    void add(RecordedEvent event) {
        try {
            while (!waiting.offer(event, POLL_MS, TimeUnit.MILLISECONDS)) {
                if (!thread.isAlive()) {
                    // told in the log when it happened; the venue goes on
                    return;
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void write() {
        try (writer) {
            List<RecordedEvent> events = new ArrayList<>();
            long flushedNs = System.nanoTime();
            while (!closing || !waiting.isEmpty()) {
                RecordedEvent first = waiting.poll(POLL_MS, TimeUnit.MILLISECONDS);
                if (first != null) {
                    events.add(first);
                    waiting.drainTo(events);
                    events.forEach(writer::write);
                    events.clear();
                }
                if (System.nanoTime() - flushedNs >= FLUSH_NS) {
                    writer.flush();
                    flushedNs = System.nanoTime();
                }
            }
        } catch (UncheckedIOException e) {
            LOG.error("the day is recorded no further", e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closing = true;
        try {
            thread.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
