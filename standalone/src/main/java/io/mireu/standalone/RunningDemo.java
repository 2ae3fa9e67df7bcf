package io.mireu.standalone;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;

/**
 * Where a demo that runs now can be reached; it says so in its data folder.
 *
 * @param venue address of its venue
 * @param page address of its page
 */
record RunningDemo(URI venue, URI page) {

    private static final String FILE = "running.properties";

    /** What is told as long as it is open. */
    interface Announcement extends AutoCloseable {

        @Override
        void close();
    }

    /** Says where it is until the announcement is closed. */
    Announcement announce(Path folder) {
        Path file = folder.resolve(FILE);
        Properties properties = new Properties();
        properties.setProperty("venue", venue.toString());
        properties.setProperty("page", page.toString());
        properties.setProperty("process", Long.toString(ProcessHandle.current().pid()));
        try {
            Path draft = file.resolveSibling(FILE + ".new");
            try (OutputStream out = Files.newOutputStream(draft)) {
                properties.store(out, "The demo that runs on this folder");
            }
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
        return () -> remove(file);
    }

    /** The demo that runs on a data folder; what a killed one left behind does not count. */
    static Optional<RunningDemo> find(Path folder) {
        Path file = folder.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        Properties properties = new Properties();
        try (InputStream in = Files.newInputStream(file)) {
            properties.load(in);
            boolean alive = ProcessHandle.of(Long.parseLong(properties.getProperty("process", "0")))
                    .isPresent();
            return alive
                    ? Optional.of(new RunningDemo(
                            URI.create(properties.getProperty("venue", "")),
                            URI.create(properties.getProperty("page", ""))))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove " + file, e);
        }
    }
}
