package io.mireu.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.mireu.support.Variables;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class DoctorCommandTest {

    private static final Duration LONG = Duration.ofSeconds(60);
    private static final URI NOBODY = URI.create("http://127.0.0.1:1");

    @TempDir
    private static Path directory;

    private static TestVenue venue;

    @BeforeAll
    static void start() {
        venue = new TestVenue(directory.resolve("venue"));
    }

    @AfterAll
    static void stop() {
        venue.close();
    }

    @Test
    void everythingIsWellWithTheRightKeys() {
        CommandRun run = run(venue.variables());

        assertThat(run.exit()).as(run.out()).isZero();
        JsonNode checks = json(venue.variables());
        for (String name : List.of("Java", "clock", "credentials", "token", "read t0167", "WebSocket")) {
            assertThat(state(checks, name)).as(name).isEqualTo("OK");
        }
        assertThat(run.out()).contains("newly issued").doesNotContain(DemoVenueKeys.APP_SECRET);
    }

    @Test
    void aWrongSecretFailsTheTokenAndWhatNeedsItIsNotTried() {
        Variables wrong = venue.variables(Map.of(LsProfile.APP_SECRET, "not-the-secret-at-all"));

        CommandRun run = run(wrong);
        JsonNode checks = json(wrong);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(state(checks, "token")).isEqualTo("FAILED");
        assertThat(state(checks, "read t0167")).isEqualTo("SKIPPED");
        assertThat(state(checks, "WebSocket")).isEqualTo("SKIPPED");
        assertThat(run.out()).contains("compare MIREU_LS_APP_KEY").doesNotContain("not-the-secret-at-all");
    }

    @Test
    void anAppkeyOfAnotherEnvironmentIsToldByTheWebSocket() {
        try (TestVenue other = new TestVenue(directory.resolve("other"), "live")) {
            CommandRun run = run(other.variables());

            assertThat(run.exit()).isEqualTo(1);
            assertThat(run.out())
                    .containsPattern("ok +read t0167")
                    .containsPattern("failed +WebSocket +the appkey is not one of simulator: '10001'")
                    .contains("belongs to the other environment");
        }
    }

    @Test
    void withoutKeysTheVenueIsNotAskedAndNothingFails() {
        CommandRun run = run(new Variables(Map.of(), List.of("OLD_NAME is used")));

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .containsPattern("skipped +credentials +no keys; put .* into .env or run ./mireu demo")
                .containsPattern("skipped +WebSocket +no keys")
                .containsPattern("warning +clock +unknown")
                .contains("OLD_NAME is used");
    }

    @Test
    void theDemoStandsInWhereNoKeysAreSet() {
        try (var _ = new RunningDemo(venue.address(), URI.create("http://127.0.0.1:8080")).announce(directory)) {
            CommandRun run = run(new Variables(Map.of(), List.of()));

            assertThat(run.exit()).as(run.out()).isZero();
            assertThat(run.out()).contains("the running demo's venue", "JIF acknowledged");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "MIREU_LS_ENVIRONMENT, papier, neither simulator",
        "MIREU_LS_APP_SECRET, '', MIREU_LS_APP_SECRET is missing",
        "MIREU_LS_WEBSOCKET_URL, ws://127.0.0.1:1/websocket, look at MIREU_LS_WEBSOCKET_URL",
        "MIREU_LS_REST_URL, http://127.0.0.1:1, can be reached from here",
        "MIREU_ORDER_PORT, many, MIREU_ORDER_PORT is no port",
    })
    void aWrongSettingFailsAndIsNamed(String name, String value, String advice) {
        CommandRun run = run(venue.variables(Map.of(name, value)));

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains(advice);
    }

    @Test
    void theTokenOfARunningSystemIsItsAuthServices() throws IOException {
        String token = new CommandTokens(LsProfile.of(venue.variables(), directory), LONG)
                .current()
                .value();
        HttpServer auth = authService(token, "simulator");
        try {
            CommandRun run = run(withAuthService(auth, Map.of(LsProfile.APP_KEY, "", LsProfile.APP_SECRET, "")));

            assertThat(run.exit()).as(run.out()).isZero();
            assertThat(run.out())
                    .contains("from auth-service at http://127.0.0.1:")
                    .doesNotContain(token);
        } finally {
            auth.stop(0);
        }
    }

    @Test
    void aTokenOfAnotherEnvironmentIsNotTakenFromAuthService() throws IOException {
        HttpServer auth = authService("a-token", "live");
        try {
            CommandRun run = run(withAuthService(auth, Map.of()));

            assertThat(run.exit()).isEqualTo(1);
            assertThat(run.out()).contains("auth-service has a key of live, but simulator is declared");
        } finally {
            auth.stop(0);
        }
    }

    @Test
    void whereAuthServiceDoesNotRunATokenIsIssued() {
        CommandRun run =
                run(venue.variables(Map.of(AuthAddress.URL, NOBODY.toString(), AuthAddress.SECRET, "service-secret")));

        assertThat(run.exit()).as(run.out()).isZero();
        assertThat(run.out())
                .contains("newly issued, as auth-service does not run")
                .doesNotContain("service-secret");
    }

    private static Variables withAuthService(HttpServer auth, Map<String, String> more) {
        Map<String, String> changes = new java.util.HashMap<>(more);
        changes.put(AuthAddress.URL, "http://127.0.0.1:" + auth.getAddress().getPort());
        changes.put(AuthAddress.SECRET, "service-secret");
        return venue.variables(changes);
    }

    private static HttpServer authService(String token, String environment) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        answers(server, "/internal/v1/service-tokens", "{\"token\":\"own\"}");
        answers(
                server,
                "/internal/v1/ls/accounts/demo/token",
                "{\"accessToken\":\"%s\",\"expiresAt\":\"2026-11-25T22:00:00Z\",\"environment\":\"%s\"}"
                        .formatted(token, environment));
        server.start();
        return server;
    }

    private static void answers(HttpServer server, String path, String json) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        server.createContext(path, exchange -> {
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    private static CommandRun run(Variables variables, String... arguments) {
        String[] all = new String[arguments.length + 2];
        all[0] = "--data";
        all[1] = directory.toString();
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        return CommandRun.of(new DoctorCommand(variables, NOBODY, LONG), all);
    }

    private static JsonNode json(Variables variables) {
        return run(variables, "--json").json().get("checks");
    }

    private static String state(JsonNode checks, String name) {
        return checks.valueStream()
                .filter(check -> check.get("name").stringValue().equals(name))
                .map(check -> check.get("state").stringValue())
                .findFirst()
                .orElse("");
    }
}
