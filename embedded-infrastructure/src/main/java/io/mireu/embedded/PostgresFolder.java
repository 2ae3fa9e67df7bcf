package io.mireu.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the database keeps on disk.
 *
 * @param root a real path; all of it belongs to the user PostgreSQL runs as
 */
record PostgresFolder(Path root) {

    static final String USER = "mireu";

    private static final String UNFINISHED = "unfinished-";

    static PostgresFolder in(Path dataFolder) {
        try {
            Path root = Files.createDirectories(dataFolder.resolve("postgres"));
            return new PostgresFolder(root.toRealPath());
        } catch (IOException e) {
            throw new InfrastructureException("Cannot use the data folder " + dataFolder + ": " + e, e);
        }
    }

    Path cluster() {
        return root.resolve("cluster");
    }

    Path serverLog() {
        return root.resolve("server.log");
    }

    Path passwordFile() {
        return root.resolve("password");
    }

    boolean isInitialised() {
        return Files.isDirectory(cluster());
    }

    /** A new name every time: an initialisation whose parent was killed may still be writing to the last one. */
    Path unfinishedCluster() {
        return root.resolve(UNFINISHED + Long.toHexString(new SecureRandom().nextLong()));
    }

    void deleteUnfinished() {
        try (Stream<Path> files = Files.list(root)) {
            files.filter(file -> file.getFileName().toString().startsWith(UNFINISHED))
                    .forEach(FolderTree::delete);
        } catch (IOException e) {
            throw new InfrastructureException("Cannot tidy up " + root, e);
        }
    }

    /** Each run writes a log of its own; the last one is kept beside it. */
    void startNewLog() {
        try {
            Files.deleteIfExists(root.resolve("server.log.1"));
            if (Files.exists(serverLog())) {
                Files.move(serverLog(), root.resolve("server.log.1"));
            }
        } catch (IOException e) {
            throw new InfrastructureException("Cannot begin a new log in " + root, e);
        }
    }

    String lastLogLines() {
        try {
            List<String> lines = Files.exists(serverLog()) ? Files.readAllLines(serverLog()) : List.of();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 15), lines.size()));
        } catch (IOException e) {
            return "(its log is unreadable: " + e + ")";
        }
    }

    void writeNewPassword() {
        byte[] secret = new byte[24];
        new SecureRandom().nextBytes(secret);
        try {
            Files.deleteIfExists(passwordFile());
            Files.createFile(
                    passwordFile(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(
                    passwordFile(), Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
        } catch (IOException e) {
            throw new InfrastructureException("Cannot write the database's password", e);
        }
    }

    String password() {
        try {
            return Files.readString(passwordFile()).strip();
        } catch (IOException e) {
            throw new InfrastructureException(
                    "The database of this data folder has lost its password file " + passwordFile()
                            + ": restore it, or delete the data folder",
                    e);
        }
    }
}
