package io.mireu.standalone;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/**
 * The secrets of one data folder: made once, kept where only the owner can read them.
 *
 * @param serviceSecret what services show to auth-service
 * @param masterKey what auth-service seals stored credentials with, 32 bytes in Base64
 */
record DemoSecrets(String serviceSecret, String masterKey) {

    private static final String FILE = "secrets.properties";

    static DemoSecrets in(Path folder) {
        Path file = folder.resolve(FILE);
        try {
            if (!Files.exists(file)) {
                write(file);
            }
            return read(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep secrets in " + file, e);
        }
    }

    private static DemoSecrets read(Path file) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Files.newInputStream(file)) {
            properties.load(in);
        }
        return new DemoSecrets(required(properties, "service-secret"), required(properties, "master-key"));
    }

    private static String required(Properties properties, String name) throws IOException {
        String value = properties.getProperty(name);
        if (value == null) {
            throw new IOException(name + " is missing; delete the data folder to start anew");
        }
        return value;
    }

    private static void write(Path file) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("service-secret", random());
        properties.setProperty("master-key", random());
        Path draft = file.resolveSibling(FILE + ".new");
        Files.deleteIfExists(draft);
        Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (OutputStream out = Files.newOutputStream(draft)) {
            properties.store(out, "Mireu demo: keep to yourself");
        }
        Files.move(draft, file);
    }

    private static String random() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return "DemoSecrets[hidden]";
    }
}
