package io.mireu.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostgresBinariesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, linux-x86_64",
        "Linux, aarch64, linux-arm_64",
        "Mac OS X, x86_64, darwin-x86_64",
        "Mac OS X, aarch64, darwin-arm_64"
    })
    void everySupportedMachineHasItsArchive(String system, String architecture, String platform) {
        assertThat(PostgresBinaries.platform(system, architecture)).isEqualTo(platform);
    }

    @Test
    void anUnsupportedMachineIsNamed() {
        assertThatThrownBy(() -> PostgresBinaries.platform("Linux", "riscv64"))
                .isInstanceOf(InfrastructureException.class)
                .hasMessageContaining("riscv64");
    }

    @Test
    void theVersionIsPartOfTheFoldersName() {
        assertThat(PostgresBinaries.version()).startsWith("18.");
    }

    @Test
    void whatIsUnpackedSomewhereIsNotUnpackedAgain() throws Exception {
        String platform = PostgresBinaries.platform(System.getProperty("os.name"), System.getProperty("os.arch"));
        Path unpacked = Files.createDirectories(
                folder.resolve("second/postgres-" + PostgresBinaries.version() + "-" + platform));
        assertThat(PostgresBinaries.unpackedIn(List.of(folder.resolve("first"), folder.resolve("second")))
                        .folder())
                .isEqualTo(unpacked);
    }

    @Test
    void whereNothingCanBeWrittenThePersonLearnsHowToNameAnotherFolder() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> PostgresBinaries.unpackedIn(List.of(file.resolve("cache"))))
                .isInstanceOf(InfrastructureException.class)
                .hasMessageContaining("MIREU_CACHE_DIR");
    }
}
