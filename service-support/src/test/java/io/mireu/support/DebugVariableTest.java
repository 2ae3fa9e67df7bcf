package io.mireu.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** The system before this one had a variable {@code DEBUG}, which must not make Spring Boot talkative. */
class DebugVariableTest {

    @Test
    void theVariableOfTheSystemBeforeIsNotTheOneOfSpringBoot() {
        assertThat(debug("True")).isEqualTo("false");
        assertThat(debug("False")).isEqualTo("false");
    }

    @Test
    void whoAsksSpringBootGetsItsReport() {
        assertThat(debug("True", "--debug=true")).isEqualTo("true");
    }

    private static String debug(String variable, String... arguments) {
        try (var context = MireuService.builder(Nothing.class, "no-service")
                .web(WebApplicationType.NONE)
                .environment(new ProcessWith(Map.of("DEBUG", variable)))
                .run(arguments)) {
            return String.valueOf(context.getEnvironment().getProperty("debug"));
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Nothing {}

    /** As if the process had these variables too. */
    private static final class ProcessWith extends StandardEnvironment {
        ProcessWith(Map<String, String> variables) {
            super(sources(variables));
        }

        private static MutablePropertySources sources(Map<String, String> variables) {
            Map<String, Object> all = new HashMap<>(System.getenv());
            all.putAll(variables);
            var sources = new MutablePropertySources();
            sources.addLast(new SystemEnvironmentPropertySource(SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, all));
            return sources;
        }

        @Override
        protected void customizePropertySources(MutablePropertySources sources) {
            // They are given.
        }
    }
}
