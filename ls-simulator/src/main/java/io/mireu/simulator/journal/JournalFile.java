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
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * An append-only file of entries. Those that were added together are one line, a checksum and JSON, and survive together
 * or not at all. What {@link #append} returned from survives the kill of the process, and with {@code fsync} that of the
 * machine. A torn last line is cut off when the file is opened.
 */
public final class JournalFile<E> implements AutoCloseable {

    private static final int CHECKSUM_LENGTH = 8;

    private final ObjectReader reader;
    private final ObjectWriter writer;
    private final FileChannel channel;
    private final boolean fsync;
    private final List<E> entries = new ArrayList<>();

    /**
     * Opens a file, or makes it, and reads what it holds.
     *
     * @throws UncheckedIOException when the file cannot be read or written
     * @throws IllegalStateException when an entry in the middle is damaged, or one is whole and of no known kind
     */
    public JournalFile(Path file, Class<E> type, JsonMapper json, boolean fsync) {
        // an older journal has one entry in each line, and no list
        this.reader = json.readerForListOf(type).with(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY);
        this.writer = json.writerFor(json.getTypeFactory().constructCollectionType(List.class, type));
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

    /**
     * Adds entries, all or none; they are with the operating system when this returns.
     *
     * @throws UncheckedIOException when they cannot be written; no more are taken then, because nothing can follow half a
     *     line
     */
    public synchronized void append(List<? extends E> added) {
        if (added.isEmpty()) {
            return;
        }
        ByteBuffer bytes =
                ByteBuffer.wrap(line(writer.writeValueAsString(added)).getBytes(StandardCharsets.UTF_8));
        try {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            if (fsync) {
                channel.force(false);
            }
        } catch (IOException e) {
            close();
            throw new UncheckedIOException(
                    "the venue cannot keep its journal; restart it when its folder can be written again", e);
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
                Optional<String> body = body(new String(content, start, i - start, StandardCharsets.UTF_8));
                if (body.isEmpty()) {
                    return torn(content, start, i, file);
                }
                entries.addAll(parse(body.get(), start, file));
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

    private static Optional<String> body(String line) {
        String body = line.length() > CHECKSUM_LENGTH ? line.substring(CHECKSUM_LENGTH + 1) : "";
        return body.isEmpty() || !line.startsWith(checksum(body)) ? Optional.empty() : Optional.of(body);
    }

    private List<E> parse(String body, int start, Path file) {
        try {
            return reader.readValue(body);
        } catch (JacksonException e) {
            throw new IllegalStateException(
                    "entry at byte " + start + " of " + file
                            + " is whole, but not of a kind that this version knows; use the version that wrote it",
                    e);
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
