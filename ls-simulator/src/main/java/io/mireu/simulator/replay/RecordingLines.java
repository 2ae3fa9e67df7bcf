package io.mireu.simulator.replay;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The lines of a plain or gzipped text file, with their numbers; blank lines and lines that begin with # are left out. */
final class RecordingLines implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RecordingLines.class);
    private static final int BUFFER = 1 << 16;
    private static final int GZIP_MAGIC_1 = 0x1f;
    private static final int GZIP_MAGIC_2 = 0x8b;

    private final Path file;
    private final InputStream in;
    private final BufferedReader reader;
    private @Nullable String following;
    private long number;

    RecordingLines(Path file) {
        this.file = file;
        try {
            this.in = open(file);
            this.reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), BUFFER);
            this.following = reader.readLine();
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
            return gzip ? new BrokenOffGzip(in, BUFFER) : in;
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    /** The next line, cut at its commas. */
    Optional<RecordingRow> next() {
        for (String line = following; line != null; line = following) {
            advance();
            if (following == null && in instanceof BrokenOffGzip gzip && gzip.isBrokenOff()) {
                LOG.warn("{} breaks off in line {}, which is left out", file.getFileName(), number);
                return Optional.empty();
            }
            if (!line.isBlank() && line.charAt(0) != '#') {
                return Optional.of(new RecordingRow(file, number, line.split(",", -1)));
            }
        }
        return Optional.empty();
    }

    private void advance() {
        number++;
        try {
            following = reader.readLine();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private BadRecording unreadable(IOException e) {
        return new BadRecording(RecordingFault.UNREADABLE, file, number, e.toString());
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
