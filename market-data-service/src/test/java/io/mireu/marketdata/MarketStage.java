package io.mireu.marketdata;

import io.mireu.embedded.DatabaseAccess;
import io.mireu.embedded.TestInfrastructure;
import io.mireu.ls.AppKey;
import io.mireu.ls.LsEnvironment;
import io.mireu.ls.LsSettings;
import io.mireu.simulator.SimulatorApplication;
import io.mireu.support.MireuService;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Objects;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The service with everything around it: a broker, the simulator, and what stands in for auth-service. */
final class MarketStage implements AutoCloseable {

    /** Too few for all that is listed, so that it takes more than one connection. */
    static final int SUBSCRIPTIONS_PER_CONNECTION = 100;

    static final int CONNECTIONS = 2;

    private final String bootstrapServers = TestInfrastructure.shared().bootstrapServers();
    private final ConfigurableApplicationContext simulator;
    private final AuthStandIn auth;
    private final ConfigurableApplicationContext service;

    MarketStage(Path directory) throws Exception {
        DatabaseAccess database = TestInfrastructure.shared().createDatabase();
        simulator = SimulatorApplication.builder()
                .run(
                        "--server.port=0",
                        "--mireu.simulator.directory=" + directory,
                        "--mireu.simulator.start-time=09:12",
                        "--mireu.simulator.wire.subscriptions-per-socket=" + SUBSCRIPTIONS_PER_CONNECTION);
        String host = "//127.0.0.1:" + port(simulator);
        LsSettings venue = LsSettings.of(
                LsEnvironment.SIMULATOR, URI.create("http:" + host), URI.create("ws:" + host + "/websocket"));
        auth = new AuthStandIn(venue, new AppKey("mireu-demo-app-key", "mireu-demo-app-secret"));
        service = MireuService.builder(MarketDataServiceApplication.class, MarketDataServiceApplication.NAME)
                .run(
                        "--server.port=0",
                        "--mireu.kafka.bootstrap-servers=" + bootstrapServers,
                        "--mireu.database.url=" + database.jdbcUrl(),
                        "--mireu.database.username=" + database.username(),
                        "--mireu.database.password=" + database.password(),
                        // A chart for each instrument would take a second each.
                        "--mireu.market.collection.board-until=23:59",
                        "--mireu.auth.url=" + auth.uri(),
                        "--mireu.ls.rest-url=" + venue.restUrl(),
                        "--mireu.ls.websocket-url=" + venue.webSocketUrl(),
                        "--mireu.ls.subscriptions-per-connection=" + SUBSCRIPTIONS_PER_CONNECTION,
                        "--mireu.ls.connections=" + CONNECTIONS);
    }

    String bootstrapServers() {
        return bootstrapServers;
    }

    /** A part of the simulator. */
    <T> T venue(Class<T> part) {
        return simulator.getBean(part);
    }

    /** A part of the service. */
    <T> T service(Class<T> part) {
        return service.getBean(part);
    }

    /** How often the service told auth-service that the venue refused its token. */
    int refusals() {
        return auth.refusals();
    }

    /** A page as a trader gets it. */
    HttpResponse<String> get(String path) throws Exception {
        return send(request(path).header("authorization", "Bearer " + auth.bearer("TRADER")));
    }

    /** A wish of somebody in a role. */
    HttpResponse<String> post(String path, String role) throws Exception {
        return send(request(path)
                .header("authorization", "Bearer " + auth.bearer(role))
                .POST(HttpRequest.BodyPublishers.noBody()));
    }

    /** A page as a stranger gets it. */
    HttpResponse<String> getUnknown(String path) throws Exception {
        return send(request(path));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port(service) + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    private static int port(ConfigurableApplicationContext context) {
        return Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer())
                .getPort();
    }

    @Override
    public void close() {
        service.close();
        auth.close();
        simulator.close();
    }
}
