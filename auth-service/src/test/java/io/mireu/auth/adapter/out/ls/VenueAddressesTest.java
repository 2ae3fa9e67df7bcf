package io.mireu.auth.adapter.out.ls;

import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.ls.LsSettings;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.PropertyResolver;
import org.springframework.core.env.PropertySourcesPropertyResolver;
import org.springframework.core.io.ClassPathResource;

/** The settings know where each environment is, as the client does. */
class VenueAddressesTest {

    @Test
    void paperAndLiveAreWhereTheClientHasThem() throws IOException {
        assertAddresses(settings(Map.of("MIREU_LS_ENVIRONMENT", "paper")), LsSettings.paper());
        assertAddresses(settings(Map.of("MIREU_LS_ENVIRONMENT", "live")), LsSettings.live());
    }

    @ParameterizedTest
    @ValueSource(strings = {"paper", "live"})
    void thoseHaveNoKeysUntilSomebodySetsThem(String environment) throws IOException {
        PropertyResolver settings = settings(Map.of("MIREU_LS_ENVIRONMENT", environment));

        assertThat(settings.getProperty("mireu.ls.app-key")).isEmpty();
        assertThat(settings.getProperty("mireu.ls.app-secret")).isEmpty();
    }

    @Test
    void theSimulatorNeedsNothing() throws IOException {
        PropertyResolver settings = settings(Map.of());

        assertThat(settings.getProperty("mireu.ls.environment")).isEqualTo("simulator");
        assertThat(settings.getProperty("mireu.ls.websocket-url")).isEqualTo("ws://localhost:8090/websocket");
        assertThat(settings.getProperty("mireu.ls.app-key")).isEqualTo("mireu-demo-app-key");
    }

    @Test
    void whatIsSetWins() throws IOException {
        PropertyResolver settings = settings(Map.of(
                "MIREU_LS_ENVIRONMENT", "paper", "MIREU_LS_REST_URL", "http://proxy", "MIREU_LS_APP_KEY", "mine"));

        assertThat(settings.getProperty("mireu.ls.rest-url")).isEqualTo("http://proxy");
        assertThat(settings.getProperty("mireu.ls.app-key")).isEqualTo("mine");
    }

    private static void assertAddresses(PropertyResolver settings, LsSettings venue) {
        assertThat(settings.getProperty("mireu.ls.rest-url"))
                .isEqualTo(venue.restUrl().toString());
        assertThat(settings.getProperty("mireu.ls.websocket-url"))
                .isEqualTo(venue.webSocketUrl().toString());
    }

    private static PropertyResolver settings(Map<String, Object> variables) throws IOException {
        MutablePropertySources sources = new MutablePropertySources();
        sources.addLast(new MapPropertySource("variables", variables));
        for (String file : new String[] {"auth-service.yml", "mireu-defaults.yml"}) {
            new YamlPropertySourceLoader()
                    .load(file, new ClassPathResource(file))
                    .forEach(sources::addLast);
        }
        return new PropertySourcesPropertyResolver(sources);
    }
}
