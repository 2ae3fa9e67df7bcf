package io.mireu.support;

import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts a service, alone in its process or beside others in one JVM. */
public final class MireuService {

    private MireuService() {}

    /**
     * A builder for the service's context.
     *
     * @param application the class annotated with {@code @SpringBootApplication}
     * @param name the service's name, which is also the name of its settings file
     */
    public static SpringApplicationBuilder builder(Class<?> application, String name) {
        return new SpringApplicationBuilder(application)
                .bannerMode(Banner.Mode.OFF)
                .properties("spring.config.name=mireu-defaults," + name, "mireu.service.name=" + name);
    }

    /** Starts the service alone in its process. */
    public static ConfigurableApplicationContext run(Class<?> application, String name, String... args) {
        return builder(application, name).run(args);
    }
}
