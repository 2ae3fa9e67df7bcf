package io.mireu.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InfrastructureSettingsTest {

    @ParameterizedTest
    @ValueSource(strings = {"/a\"b", "/a$b", "/a`b", "/a\\b", "/a,b", "/a\nb"})
    void aFolderNameThatAShellOrKafkaWouldMisreadIsRefused(String name) {
        assertThatThrownBy(() -> InfrastructureSettings.in(Path.of(name))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void blanksAndOtherAlphabetsAreFine() {
        assertThat(InfrastructureSettings.in(Path.of("/tmp/my data")).dataFolder())
                .isEqualTo(Path.of("/tmp/my data"));
    }

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
    void aPasswordIsNotPrinted() {
        assertThat(new DatabaseAccess("jdbc:postgresql://127.0.0.1:1/a", "mireu", "secret"))
                .asString()
                .doesNotContain("secret");
    }
}
