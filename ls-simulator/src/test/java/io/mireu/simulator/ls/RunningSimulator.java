package io.mireu.simulator.ls;

import io.mireu.simulator.SimulatorApplication;
import io.mireu.simulator.venue.Venue;
import io.mireu.simulator.venue.VenueTruth;
import java.nio.file.Path;
import org.springframework.context.ConfigurableApplicationContext;

/** The application on a free port. */
final class RunningSimulator implements AutoCloseable {

    static final String KEY = "mireu-demo-app-key";
    static final String SECRET = "mireu-demo-app-secret";

    /** So that the contracts are the same whatever the machine's date. */
    static final String DAY = "mireu.simulator.trading-day=2026-11-24";

    private final ConfigurableApplicationContext context;

    RunningSimulator(Path directory, String... more) {
        String[] settings = new String[more.length + 3];
        settings[0] = "--server.port=0";
        settings[1] = "--mireu.simulator.directory=" + directory;
        settings[2] = "--" + DAY;
        for (int i = 0; i < more.length; i++) {
            settings[i + 3] = "--" + more[i];
        }
        context = SimulatorApplication.builder().run(settings);
    }

    int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    VenueTruth truth() {
        return context.getBean(VenueTruth.class);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    Venue venue() {
        return context.getBean(Venue.class);
    }

    TrCatalogue catalogue() {
        return context.getBean(TrCatalogue.class);
    }

    RawClient client() {
        RawClient client = new RawClient(port());
        client.token(KEY, SECRET);
        return client;
    }

    @Override
    public void close() {
        context.close();
    }
}
