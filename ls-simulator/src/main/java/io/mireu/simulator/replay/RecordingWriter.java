package io.mireu.simulator.replay;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Collection;
import java.util.zip.GZIPOutputStream;

/** Writes a recording of {@link RecordingFormat}, gzipped when the file's name says so. Never overwrites. */
public final class RecordingWriter implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final LocalDate day;
    private final Writer writer;

    /**
     * Begins a file with its head.
     *
     * @param file does not exist yet
     * @param instruments every contract of the day
     */
    public RecordingWriter(Path file, LocalDate day, Collection<RecordedInstrument> instruments) {
        this.day = day;
        try {
            OutputStream out =
                    new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW), BUFFER);
            boolean gzip = file.getFileName().toString().endsWith(".gz");
            this.writer = new OutputStreamWriter(
                    gzip ? new GZIPOutputStream(out, BUFFER, true) : out, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        line(RecordingFormat.head(day));
        instruments.forEach(instrument -> line(RecordingFormat.line(instrument)));
    }

    /** Adds an event, which is not earlier than the one before. */
    public void write(RecordedEvent event) {
        line(RecordingFormat.line(event, day));
    }

    private void line(String line) {
        try {
            writer.write(line);
            writer.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes everything readable that was written, even if the process is killed now. */
    public void flush() {
        try {
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            writer.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
