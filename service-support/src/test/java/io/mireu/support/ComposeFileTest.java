package io.mireu.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.FileSystemResource;

class ComposeFileTest {

    private final Properties compose = read();

    @Test
    void allServicesTalkOfTheSameAccount() {
        List<String> services = compose.stringPropertyNames().stream()
                .filter(name -> name.matches("services\\..+\\.environment\\.MIREU_AUTH_URL"))
                .map(name -> name.replace("MIREU_AUTH_URL", "MIREU_ACCOUNT"))
                .toList();

        assertThat(services)
                .hasSizeGreaterThan(5)
                .allSatisfy(account ->
                        assertThat(compose.getProperty(account)).as(account).isEqualTo("${MIREU_ACCOUNT:-demo}"));
    }

    private static Properties read() {
        YamlPropertiesFactoryBean yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(new FileSystemResource(Path.of("..", "docker-compose.yml")));
        return Objects.requireNonNull(yaml.getObject());
    }
}
