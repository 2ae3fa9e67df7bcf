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
    private final Thread thread;
    private volatile boolean closing;

    RecordingFile(Path directory, LocalDate day, List<RecordedInstrument> instruments) {
        this.thread =
                Thread.ofPlatform().daemon().name("simulator-recorder").start(() -> write(directory, day, instruments));
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
            boolean taken = false;
            // when the thread has ended, the log said why, and the venue goes on
            while (!taken && thread.isAlive()) {
                taken = waiting.offer(event, POLL_MS, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void write(Path directory, LocalDate day, List<RecordedInstrument> instruments) {
        try {
            Path file = free(directory, day);
            LOG.info("recording {} to {}", day, file);
            try (RecordingWriter writer = new RecordingWriter(file, day, instruments)) {
                write(writer);
            }
        } catch (UncheckedIOException e) {
            LOG.error(
                    "{} is recorded no further; make room in {} or set another mireu.simulator.record, and restart",
                    day,
                    directory,
                    e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void write(RecordingWriter writer) throws InterruptedException {
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
