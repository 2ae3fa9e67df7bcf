package io.mireu.support;

import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts a service, alone in its process or beside others in one JVM. */
public final class MireuService {

    private static final Logger LOG = LoggerFactory.getLogger(MireuService.class);

    private static final String OURS = "MIREU_";

    private MireuService() {}

    /**
     * A builder for the service's context. {@link Variables} are the last place where a setting is looked for.
     *
     * @param application the class annotated with {@code @SpringBootApplication}
     * @param name the service's name, which is also the name of its settings file
     */
    public static SpringApplicationBuilder builder(Class<?> application, String name) {
        Variables variables = Variables.load();
        Map<String, Object> properties = new HashMap<>();
        variables.values().forEach((variable, value) -> {
            if (variable.startsWith(OURS)) {
                properties.put(variable, value);
            }
        });
        properties.put("spring.config.name", "mireu-defaults," + name);
        properties.put("mireu.service.name", name);
        return new SpringApplicationBuilder(application)
                .bannerMode(Banner.Mode.OFF)
                .listeners(new UnusedDebugVariable())
                .properties(properties)
                .initializers(_ -> variables.remarks().forEach(LOG::info));
    }

    /** Starts the service alone in its process. */
    public static ConfigurableApplicationContext run(Class<?> application, String name, String... args) {
        return builder(application, name).run(args);
    }
}
