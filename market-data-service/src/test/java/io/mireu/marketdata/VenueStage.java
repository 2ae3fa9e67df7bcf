package io.mireu.marketdata;

import io.mireu.embedded.TestInfrastructure;
import io.mireu.ls.AppKey;
import io.mireu.ls.LsEnvironment;
import io.mireu.ls.LsSettings;
import io.mireu.simulator.SimulatorApplication;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** What is around the service: a broker, the simulator, and what stands in for auth-service. */
final class VenueStage implements AutoCloseable {

    private final String bootstrapServers = TestInfrastructure.shared().bootstrapServers();
    private final ConfigurableApplicationContext simulator;
    private final LsSettings venue;
    private final AuthStandIn auth;

    /**
     * Starts it.
     *
     * @param settings of the simulator, without its prefix
     */
    VenueStage(Path directory, List<String> settings) throws Exception {
        List<String> arguments =
                new ArrayList<>(List.of("--server.port=0", "--mireu.simulator.directory=" + directory));
        settings.forEach(setting -> arguments.add("--mireu.simulator." + setting));
        simulator = SimulatorApplication.builder().run(arguments.toArray(String[]::new));
        String host = "//127.0.0.1:" + port(simulator);
        venue = LsSettings.of(
                LsEnvironment.SIMULATOR, URI.create("http:" + host), URI.create("ws:" + host + "/websocket"));
        auth = new AuthStandIn(venue, new AppKey("mireu-demo-app-key", "mireu-demo-app-secret"));
    }

    /** The arguments with which the service comes here, and these. */
    String[] serviceArguments(List<String> more) {
        return Stream.concat(
                        Stream.of(
                                "--server.port=0",
                                "--mireu.kafka.bootstrap-servers=" + bootstrapServers,
                                "--mireu.auth.url=" + auth.uri(),
                                "--mireu.ls.rest-url=" + venue.restUrl(),
                                "--mireu.ls.websocket-url=" + venue.webSocketUrl()),
                        more.stream().map(setting -> "--mireu." + setting))
                .toArray(String[]::new);
    }

    String bootstrapServers() {
        return bootstrapServers;
    }

    /** A part of the simulator. */
    <T> T part(Class<T> type) {
        return simulator.getBean(type);
    }

    AuthStandIn auth() {
        return auth;
    }

    static int port(ConfigurableApplicationContext context) {
        return Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer())
                .getPort();
    }

    @Override
    public void close() {
        auth.close();
        simulator.close();
    }
}
