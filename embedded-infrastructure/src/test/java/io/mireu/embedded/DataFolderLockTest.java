package io.mireu.embedded;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderLockTest {

    @TempDir
    private Path folder;

    @Test
    void oneProcessHoldsAFolderOnceByWhateverNameItIsCalled() throws Exception {
        Path alias = Files.createSymbolicLink(folder.resolve("alias"), Files.createDirectory(folder.resolve("data")));
        try (DataFolderLock held = DataFolderLock.acquire(alias)) {
            assertThatThrownBy(() -> DataFolderLock.acquire(held.folder()))
                    .isInstanceOf(InfrastructureException.class)
                    .hasMessageContaining("in use by this process");
        }
        DataFolderLock.acquire(alias).close();
    }

    @Test
    void aFolderThatCannotBeIsSaidSo() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> DataFolderLock.acquire(file.resolve("data")))
                .isInstanceOf(InfrastructureException.class)
                .hasMessageContaining("Cannot create the data folder");
    }
}
