package io.mireu.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Data folders of test runs, which a killed run leaves behind, with a server still running in them. */
final class TestFolder {

    private static final Logger log = LoggerFactory.getLogger(TestFolder.class);
    private static final String PREFIX = "mireu-test-";

    private TestFolder() {}

    static Path create() {
        try {
            return Files.createTempDirectory(PREFIX);
        } catch (IOException e) {
            throw new InfrastructureException("Cannot create a folder for test data", e);
        }
    }

    /** Tidies up after runs that were killed; what somebody still uses, or somebody else's, stays. */
    static void deleteAbandoned() {
        deleteAbandoned(Path.of(System.getProperty("java.io.tmpdir")));
    }

    static void deleteAbandoned(Path parent) {
        for (Path folder : used(parent)) {
            try (DataFolderLock lock = DataFolderLock.acquire(folder)) {
                Postmaster.clear(PostgresFolder.in(lock.folder()).cluster());
                FolderTree.delete(lock.folder());
            } catch (RuntimeException e) {
                log.debug("Not deleting {}", folder, e);
            }
        }
    }

    /** Only folders that were locked once, and so name their owner: a new one belongs to a run that is just starting. */
    private static List<Path> used(Path parent) {
        try (Stream<Path> files = Files.list(parent)) {
            return files.filter(file -> file.getFileName().toString().startsWith(PREFIX))
                    .filter(file -> namesAnOwner(file.resolve("lock")))
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** Between the making of a lock's file and the lock itself the file is empty; its content is written under the lock. */
    private static boolean namesAnOwner(Path lock) {
        return Files.isWritable(lock) && lock.toFile().length() > 0;
    }
}
