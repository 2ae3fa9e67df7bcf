package io.mireu.model.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the market's data files are: each comes with this library, and a file of the same name in the user's folder
 * says what has changed since.
 */
public final class KrxDataFiles {

    /** The environment variable that names the user's folder. */
    public static final String VARIABLE = "MIREU_KRX_DATA";

    private static final String PROPERTY = "mireu.krx.data";

    private KrxDataFiles() {}

    /**
     * The file that comes with the library.
     *
     * @throws IllegalStateException when there is none
     */
    public static Reader bundled(String name) {
        try (InputStream in = KrxDataFiles.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the library has no data file " + name);
            }
            return new StringReader(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The user's file of the same name, where the folder is named and has one.
     *
     * @throws IllegalArgumentException when the folder is named but is none
     */
    public static Optional<Reader> ofUser(String name) {
        String folder = System.getProperty(PROPERTY, System.getenv(VARIABLE));
        if (folder == null || folder.isBlank()) {
            return Optional.empty();
        }
        if (!Files.isDirectory(Path.of(folder))) {
            throw new IllegalArgumentException(VARIABLE + " names no folder: " + folder);
        }
        Path file = Path.of(folder, name);
        return Files.exists(file) ? Optional.of(read(file)) : Optional.empty();
    }

    private static Reader read(Path file) {
        try (Reader reader = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8)) {
            return new StringReader(reader.readAllAsString());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
