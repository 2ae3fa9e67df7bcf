package io.mireu.simulator.replay;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The lines of a plain or gzipped text file, with their numbers; blank lines and lines that begin with # are left out. */
final class RecordingLines implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RecordingLines.class);
    private static final int BUFFER = 1 << 16;
    private static final int GZIP_MAGIC_1 = 0x1f;
    private static final int GZIP_MAGIC_2 = 0x8b;

    private final Path file;
    private final BufferedReader reader;
    private long number;

    RecordingLines(Path file) {
        this.file = file;
        try {
            this.reader = new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8), BUFFER);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static InputStream open(Path file) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER);
        try {
            in.mark(2);
            boolean gzip = in.read() == GZIP_MAGIC_1 && in.read() == GZIP_MAGIC_2;
            in.reset();
            return gzip ? new GZIPInputStream(in, BUFFER) : in;
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    /** The next line, cut at its commas. */
    Optional<RecordingRow> next() {
        try {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank() && line.charAt(0) != '#') {
                    return Optional.of(new RecordingRow(file, number, line.split(",", -1)));
                }
            }
            return Optional.empty();
        } catch (EOFException e) {
            // what a recorder leaves that was killed: everything before is whole
            LOG.warn("{} breaks off after line {}: {}", file.getFileName(), number, e.getMessage());
            return Optional.empty();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private BadRecording unreadable(IOException e) {
        return new BadRecording(RecordingFault.UNREADABLE, file, number, e.toString());
    }

    Path file() {
        return file;
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            LOG.warn("{} could not be closed: {}", file.getFileName(), e.getMessage());
        }
    }
}
