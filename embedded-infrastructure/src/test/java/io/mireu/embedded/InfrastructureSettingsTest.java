package io.mireu.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

    @Test
    void aPasswordIsNotPrinted() {
        assertThat(new DatabaseAccess("jdbc:postgresql://127.0.0.1:1/a", "mireu", "secret"))
                .asString()
                .doesNotContain("secret");
    }
}
