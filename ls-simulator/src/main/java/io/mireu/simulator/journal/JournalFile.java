package io.mireu.simulator.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * An append-only file of entries, one line each: a checksum and JSON. What {@link #append} returned from survives the
 * kill of the process, and with {@code fsync} that of the machine. A torn last line is cut off when the file is opened.
 */
public final class JournalFile<E> implements AutoCloseable {

    private static final int CHECKSUM_LENGTH = 8;

    private final JsonMapper json;
    private final Class<E> type;
    private final FileChannel channel;
    private final boolean fsync;
    private final List<E> entries = new ArrayList<>();

    /**
     * Opens a file, or makes it, and reads what it holds.
     *
     * @throws UncheckedIOException when the file cannot be read or written
     * @throws IllegalStateException when an entry in the middle is damaged
     */
    public JournalFile(Path file, Class<E> type, JsonMapper json, boolean fsync) {
        this.json = json;
        this.type = type;
        this.fsync = fsync;
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            byte[] content = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
            int valid = read(content, file);
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            channel.truncate(valid);
            channel.position(valid);
        } catch (IOException e) {
            throw new UncheckedIOException("journal " + file, e);
        }
    }

    /** What the file held when it was opened; asked for once, then forgotten. */
    public List<E> recovered() {
        List<E> recovered = List.copyOf(entries);
        entries.clear();
        return recovered;
    }

    /** Adds entries, all in one write; they are with the operating system when this returns. */
    public synchronized void append(List<? extends E> added) {
        if (added.isEmpty()) {
            return;
        }
        StringBuilder lines = new StringBuilder();
        added.forEach(entry -> lines.append(line(json.writerFor(type).writeValueAsString(entry))));
        try {
            ByteBuffer bytes = ByteBuffer.wrap(lines.toString().getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            if (fsync) {
                channel.force(false);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the venue cannot keep its journal", e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int read(byte[] content, Path file) {
        int start = 0;
        for (int i = 0; i < content.length; i++) {
            if (content[i] == '\n') {
                Optional<E> entry = parse(new String(content, start, i - start, StandardCharsets.UTF_8));
                if (entry.isEmpty()) {
                    return torn(content, start, i, file);
                }
                entries.add(entry.get());
                start = i + 1;
            }
        }
        return start;
    }

    private static int torn(byte[] content, int start, int end, Path file) {
        if (end < content.length - 1) {
            throw new IllegalStateException("damaged entry at byte " + start + " of " + file
                    + ", and more after it; restore the file, or begin anew in an empty folder");
        }
        return start;
    }

    private Optional<E> parse(String line) {
        String body = line.length() > CHECKSUM_LENGTH ? line.substring(CHECKSUM_LENGTH + 1) : "";
        if (body.isEmpty() || !line.startsWith(checksum(body))) {
            return Optional.empty();
        }
        try {
            return Optional.of(json.readValue(body, type));
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    private static String line(String body) {
        return checksum(body) + " " + body + "\n";
    }

    private static String checksum(String body) {
        CRC32 crc = new CRC32();
        crc.update(body.getBytes(StandardCharsets.UTF_8));
        return "%08x".formatted(crc.getValue());
    }
}
