package io.mireu.standalone;

import java.net.URI;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A service that runs in this JVM.
 *
 * @param name its name
 * @param context its Spring context
 */
record RunningService(String name, ConfigurableApplicationContext context) implements AutoCloseable {

    /** Where it listens. */
    URI address() {
        return URI.create("http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
