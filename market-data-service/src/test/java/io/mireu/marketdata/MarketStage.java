package io.mireu.marketdata;

import io.mireu.embedded.DatabaseAccess;
import io.mireu.embedded.TestInfrastructure;
import io.mireu.support.MireuService;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;

/** The service with everything around it: a broker, the simulator, and what stands in for auth-service. */
final class MarketStage implements AutoCloseable {

    /** Too few for all that is listed, so that it takes more than one connection. */
    static final int SUBSCRIPTIONS_PER_CONNECTION = 100;

    static final int CONNECTIONS = 2;

    private final VenueStage venue;
    private final ConfigurableApplicationContext service;

    MarketStage(Path directory) throws Exception {
        this(
                directory,
                List.of("start-time=09:12", "wire.subscriptions-per-socket=" + SUBSCRIPTIONS_PER_CONNECTION),
                withDatabase());
    }

    private static List<String> withDatabase() {
        DatabaseAccess database = TestInfrastructure.shared().createDatabase();
        return List.of(
                "database.url=" + database.jdbcUrl(),
                "database.username=" + database.username(),
                "database.password=" + database.password(),
                // A chart for each instrument would take a second each.
                "market.collection.board-until=23:59",
                "ls.subscriptions-per-connection=" + SUBSCRIPTIONS_PER_CONNECTION,
                "market.plan.interval=200ms",
                "ls.connections=" + CONNECTIONS);
    }

    /**
     * Starts it.
     *
     * @param ofVenue settings of the simulator, without its prefix
     * @param ofService settings of the service, without {@code mireu.}
     */
    MarketStage(Path directory, List<String> ofVenue, List<String> ofService) throws Exception {
        this(new VenueStage(directory, ofVenue), ofService);
    }

    /** Starts the service where everything else stands; it is closed together. */
    MarketStage(VenueStage venue, List<String> ofService) {
        this.venue = venue;
        service = MireuService.builder(MarketDataServiceApplication.class, MarketDataServiceApplication.NAME)
                .run(venue.serviceArguments(ofService));
    }

    String bootstrapServers() {
        return venue.bootstrapServers();
    }

    /** A part of the simulator. */
    <T> T venue(Class<T> part) {
        return venue.part(part);
    }

    /** A part of the service. */
    <T> T service(Class<T> part) {
        return service.getBean(part);
    }

    /** How often the service told auth-service that the venue refused its token. */
    int refusals() {
        return venue.auth().refusals();
    }

    /** A page as a trader gets it. */
    HttpResponse<String> get(String path) throws Exception {
        return send(
                request(path).header("authorization", "Bearer " + venue.auth().bearer("TRADER")));
    }

    /** A wish of somebody in a role. */
    HttpResponse<String> post(String path, String role) throws Exception {
        return send(request(path)
                .header("authorization", "Bearer " + venue.auth().bearer(role))
                .POST(HttpRequest.BodyPublishers.noBody()));
    }

    /** A page as a stranger gets it. */
    HttpResponse<String> getUnknown(String path) throws Exception {
        return send(request(path));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + VenueStage.port(service) + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    @Override
    public void close() {
        service.close();
        venue.close();
    }
}
