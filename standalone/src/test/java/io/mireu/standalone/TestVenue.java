package io.mireu.standalone;

import io.mireu.simulator.SimulatorApplication;
import io.mireu.support.Variables;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;

/** The real simulator on a free port with small pages and without limits, and the variables that lead to it. */
final class TestVenue implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    TestVenue(Path directory) {
        this(directory, "paper");
    }

    /** A venue whose WebSocket is one of paper, and whose appkey may be of another environment. */
    TestVenue(Path directory, String environmentOfKey) {
        // a fixed day, so that the contracts are the same whatever the machine's date
        context = SimulatorApplication.builder()
                .run(
                        "--server.port=0",
                        "--mireu.simulator.directory=" + directory,
                        "--mireu.simulator.trading-day=2026-11-24",
                        "--mireu.simulator.account.environment=" + environmentOfKey,
                        "--mireu.simulator.wire.socket-environment=paper",
                        "--mireu.simulator.wire.page-size=2",
                        "--mireu.simulator.wire.rate-limit-factor=0");
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    Variables variables() {
        return variables(Map.of());
    }

    /** The same with some of them changed. */
    Variables variables(Map<String, String> changes) {
        Map<String, String> values = new HashMap<>(Map.of(
                LsProfile.ENVIRONMENT,
                "simulator",
                LsProfile.REST_URL,
                address().toString(),
                LsProfile.WEB_SOCKET_URL,
                "ws://" + address().getAuthority() + "/websocket",
                LsProfile.APP_KEY,
                DemoVenueKeys.APP_KEY,
                LsProfile.APP_SECRET,
                DemoVenueKeys.APP_SECRET));
        values.putAll(changes);
        return new Variables(values, List.of());
    }

    @Override
    public void close() {
        context.close();
    }
}
