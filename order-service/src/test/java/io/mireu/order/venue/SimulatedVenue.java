package io.mireu.order.venue;

import io.mireu.ls.AccessToken;
import io.mireu.ls.AppKey;
import io.mireu.ls.LsEnvironment;
import io.mireu.ls.LsSettings;
import io.mireu.ls.LsTokens;
import io.mireu.ls.TokenSource;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.simulator.SimulatorApplication;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The real simulator, its faults, and the truth of its book. */
final class SimulatedVenue implements AutoCloseable {

    private final ConfigurableApplicationContext simulator;
    private final String address;
    private final RestClient http;
    private final JsonMapper json = JsonMapper.builder().build();

    SimulatedVenue(Path directory) {
        simulator = SimulatorApplication.builder()
                .run(
                        "--server.port=0",
                        "--mireu.simulator.directory=" + directory,
                        "--logging.level.io.mireu.simulator=warn");
        address = "127.0.0.1:" + simulator.getEnvironment().getProperty("local.server.port");
        http = RestClient.create("http://" + address);
    }

    String restUrl() {
        return "http://" + address;
    }

    String webSocketUrl() {
        return "ws://" + address + "/websocket";
    }

    /** Tokens straight from the venue, as auth-service would get them. */
    TokenSource tokens() {
        LsTokens issuer = new LsTokens(settings(), Clock.systemUTC());
        AppKey key = new AppKey("mireu-demo-app-key", "mireu-demo-app-secret");
        AtomicReference<AccessToken> kept = new AtomicReference<>(issuer.issue(key));
        return new TokenSource() {
            @Override
            public AccessToken current() {
                return kept.get();
            }

            @Override
            public void invalidate(AccessToken refused) {
                kept.compareAndSet(refused, issuer.issue(key));
            }
        };
    }

    void commit(String fault) {
        http.post()
                .uri("/simulator/v1/faults")
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"kind\":\"" + fault + "\",\"count\":1,\"delayMs\":0}")
                .retrieve()
                .toBodilessEntity();
    }

    /** Starts a scripted incident. */
    void play(String incident) {
        http.post()
                .uri("/simulator/v1/incidents/" + incident)
                .contentType(MediaType.APPLICATION_JSON)
                .body("{}")
                .retrieve()
                .toBodilessEntity();
    }

    /** Whether an incident is at one of its steps. */
    boolean isPlaying(String incident) {
        for (JsonNode listed : read("incidents")) {
            if (listed.at("/incident/name").asString().equals(incident)) {
                return listed.at("/progress/state").asString().equals("RUNNING");
            }
        }
        throw new IllegalArgumentException("no incident " + incident);
    }

    /** Names of all scripted incidents. */
    List<String> incidents() {
        List<String> names = new ArrayList<>();
        read("incidents")
                .forEach(listed -> names.add(listed.at("/incident/name").asString()));
        return names;
    }

    /** How many faults have been committed so far. */
    long committed() {
        long sum = 0;
        for (JsonNode count : read("faults").path("committed")) {
            sum += count.asLong();
        }
        return sum;
    }

    /** What the venue's book says of each new order: number, contracts filled and contracts that wait. */
    List<String> fates() {
        List<String> fates = new ArrayList<>();
        truth("orders").forEach(order -> {
            if (order.path("kind").asString().equals("NEW")) {
                fates.add(order.path("number").asLong() + ": "
                        + order.path("filled").asLong() + " filled, "
                        + order.path("remaining").asLong() + " waiting");
            }
        });
        return fates;
    }

    /** What is held of each contract, negative when short. */
    Map<String, Long> positions() {
        Map<String, Long> held = new HashMap<>();
        truth("summary").path("positions").forEach(position -> {
            if (position.path("contracts").asLong() != 0) {
                held.put(
                        position.path("code").asString(),
                        position.path("contracts").asLong());
            }
        });
        return held;
    }

    long workingOrders() {
        return truth("summary").path("workingOrders").asLong();
    }

    LsSettings settings() {
        return LsSettings.of(LsEnvironment.SIMULATOR, URI.create(restUrl()), URI.create(webSocketUrl()));
    }

    LocalDateTime time() {
        return LocalDateTime.parse(truth("summary").path("venueTime").asString());
    }

    DerivativeCode future() {
        return DerivativeCode.of(truth("summary").path("frontFuture").asString());
    }

    BigDecimal lastPrice() {
        return truth("summary").path("lastPrice").decimalValue();
    }

    /** Numbers of the new orders that the venue took. */
    List<Long> orders() {
        List<Long> numbers = new ArrayList<>();
        truth("orders").forEach(order -> {
            if (order.path("kind").asString().equals("NEW")) {
                numbers.add(order.path("number").asLong());
            }
        });
        return numbers;
    }

    /** Executions as order number, execution number and contracts. */
    List<String> executions() {
        List<String> executions = new ArrayList<>();
        truth("executions")
                .forEach(execution -> executions.add(execution.path("order").asLong() + "/"
                        + execution.path("number").asLong() + "x"
                        + execution.path("quantity").asLong()));
        return executions;
    }

    private JsonNode truth(String what) {
        return read("truth/" + what);
    }

    private JsonNode read(String what) {
        return json.readTree(http.get().uri("/simulator/v1/" + what).retrieve().body(String.class));
    }

    @Override
    public void close() {
        simulator.close();
    }
}
