package io.mireu.system.venue;

import io.mireu.ls.AppKey;
import io.mireu.ls.LsEnvironment;
import io.mireu.ls.LsSettings;
import io.mireu.simulator.SimulatorApplication;
import io.mireu.simulator.ls.GatewayTruth;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** The simulator on a free port, with its admin API. */
final class RunningVenue implements AutoCloseable {

    static final AppKey KEYS = new AppKey("mireu-demo-app-key", "mireu-demo-app-secret");

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final JsonMapper json = JsonMapper.builder().build();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ConfigurableApplicationContext context;

    RunningVenue(Path directory, String... more) {
        List<String> settings = new ArrayList<>(List.of(
                "--server.port=0",
                "--mireu.simulator.directory=" + directory,
                // so that the contracts are the same whatever the machine's date
                "--mireu.simulator.trading-day=2026-11-24"));
        for (String setting : more) {
            settings.add("--" + setting);
        }
        context = SimulatorApplication.builder().run(settings.toArray(String[]::new));
    }

    int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    /** How a client talks to it, over a line or directly; it waits long for answers of a busy machine. */
    LsSettings settings(int webSocketPort) {
        LsSettings usual = LsSettings.of(
                LsEnvironment.SIMULATOR,
                URI.create("http://127.0.0.1:" + port()),
                URI.create("ws://127.0.0.1:" + webSocketPort + "/websocket"));
        return usual.with(usual.http().withTimeouts(PATIENCE, PATIENCE))
                .with(usual.realtime().withAcknowledgementTimeout(PATIENCE));
    }

    /** What each socket that has subscriptions really gets. */
    List<Set<String>> subscriptions() {
        GatewayTruth.TrueSocket[] sockets = json.readValue(get("truth/subscriptions"), GatewayTruth.TrueSocket[].class);
        List<Set<String>> topics = new ArrayList<>();
        for (GatewayTruth.TrueSocket socket : sockets) {
            if (!socket.topics().isEmpty()) {
                topics.add(Set.copyOf(socket.topics()));
            }
        }
        return topics;
    }

    /** How many calls came, as the venue counts them. */
    GatewayTruth.TrueCalls calls() {
        return json.readValue(get("truth/limits"), GatewayTruth.TrueCalls.class);
    }

    void fault(String kind) {
        HttpRequest.Builder request = request("faults")
                .header("content-type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"kind\":\"" + kind + "\"}"));
        send(request, 204);
    }

    private String get(String path) {
        return send(request(path), 200);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + "/simulator/v1/" + path))
                .timeout(PATIENCE);
    }

    private String send(HttpRequest.Builder request, int expected) {
        try {
            HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != expected) {
                throw new IllegalStateException("HTTP " + answer.statusCode() + ": " + answer.body());
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        http.close();
        context.close();
    }
}
