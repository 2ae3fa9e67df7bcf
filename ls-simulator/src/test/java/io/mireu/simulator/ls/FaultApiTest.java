package io.mireu.simulator.ls;

import static io.mireu.simulator.ls.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Faults are listed, cleared, refused when they make no sense, and only this machine's own pages order them. */
class FaultApiTest {

    @TempDir
    private static Path directory;

    private static RunningSimulator simulator;
    private static RawClient client;

    @BeforeAll
    static void start() {
        simulator = new RunningSimulator(directory);
        client = simulator.client();
    }

    @AfterAll
    static void stop() {
        simulator.close();
    }

    @AfterEach
    void clear() {
        client.raw(client.request("/simulator/v1/faults").DELETE());
    }

    @Test
    void anArmedFaultIsListedUntilItIsCommitted() {
        client.fault("{\"kind\":\"FAIL_CALLS\",\"count\":2,\"trCode\":\"t0167\"}");
        JsonNode armed = client.admin("faults").path("armed").path(0);
        assertThat(armed.path("kind").asString()).isEqualTo("FAIL_CALLS");
        assertThat(armed.path("left").asLong()).isEqualTo(2);
        long before = client.admin("faults").at("/committed/FAIL_CALLS").asLong(0);

        assertThat(time().code()).isEqualTo("IGW50008");
        assertThat(client.admin("faults").at("/armed/0/committed").asLong()).isEqualTo(1);
        assertThat(time().code()).isEqualTo("IGW50008");

        assertThat(client.admin("faults").path("armed").isEmpty()).isTrue();
        assertThat(client.admin("faults").at("/committed/FAIL_CALLS").asLong()).isEqualTo(before + 2);
        assertThat(time().code()).isEqualTo("00000");
    }

    @Test
    void aFaultIsClearedByTheAddressThatItGot() {
        HttpResponse<String> ordered = client.raw(client.request("/simulator/v1/faults")
                .header("content-type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"kind\":\"FAIL_CALLS\"}")));
        String address = ordered.headers().firstValue("location").orElseThrow();

        assertThat(client.raw(client.request(address).DELETE()).statusCode()).isEqualTo(204);
        assertThat(time().code()).isEqualTo("00000");
        HttpResponse<String> again = client.raw(client.request(address).DELETE());
        assertThat(again.statusCode()).isEqualTo(404);
        assertThat(again.body()).contains("\"fault-not-armed\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"kind\":\"NO_SUCH\"}                                | unknown-fault",
                "{}                                                    | unknown-fault",
                "{\"kind\":\"FAIL_CALLS\",\"count\":-1}                | negative-number",
                "{\"kind\":\"FAIL_CALLS\",\"forMs\":-1}                | wrong-time",
                "{\"kind\":\"DELAY_ANSWERS\",\"delayMs\":-5}           | wrong-time",
                "{\"kind\":\"DROP_FRAMES\",\"share\":1.5}              | wrong-share",
                "{\"kind\":\"DELAY_FRAMES\"}                           | delay-missing",
                "{\"kind\":\"REFUSE_CONNECTIONS\"}                     | time-missing",
                "{\"kind\":\"HALT_MARKET\",\"trCode\":\"FC9\"}         | no-tr-here",
                "{\"kind\":\"FAIL_CALLS\",\"count\":\"many\"}          | unreadable-body",
                "{\"kind\":\"CIRCUIT_BREAKER\",\"count\":4}          | no-circuit-breaker",
                "{\"kind\":\"CIRCUIT_BREAKER\",\"count\":4,\"delayMs\":9} | no-circuit-breaker",
                "no JSON                                               | unreadable-body",
            })
    void whatMakesNoSenseIsRefusedWithACode(String order, String code) {
        RawClient.Answer answer = client.admin("faults", order);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().path("code").asString()).isEqualTo(code);
        assertThat(client.admin("faults").path("armed").isEmpty()).isTrue();
    }

    @Test
    void theLoadIsSetAndCountedAndTheVenueHasAHash() {
        long before = client.admin("load").path("changes").asLong();
        assertThat(load(300)).isEqualTo(200);
        await().until(() -> client.admin("load").path("changes").asLong() >= before + 30);
        assertThat(client.admin("load").path("messagesPerSecond").asLong()).isEqualTo(300);
        assertThat(load(0)).isEqualTo(200);
        assertThat(load(-1)).isEqualTo(400);
        assertThat(client.admin("truth/hash").path("sha256").asString()).matches("[0-9a-f]{64}");
    }

    private static int load(long rate) {
        return client.raw(client.request("/simulator/v1/load")
                        .header("content-type", "application/json")
                        .PUT(HttpRequest.BodyPublishers.ofString("{\"messagesPerSecond\":" + rate + "}")))
                .statusCode();
    }

    @Test
    void aPageOfSomebodyElseChangesNothing() {
        assertThat(order("text/plain", null).statusCode()).isEqualTo(415);
        assertThat(order("application/json", "https://example.org").statusCode())
                .isEqualTo(403);
        assertThat(client.admin("faults").path("armed").isEmpty()).isTrue();
        assertThat(order("application/json", "http://127.0.0.1:" + simulator.port())
                        .statusCode())
                .isEqualTo(204);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/simulator/v1/truth/hash",
                "/%73imulator/v1/truth/hash",
                "/simulator;x/v1/truth/hash",
                "/index.html"
            })
    void noSpellingOfAPathSlipsByTheGuard(String path) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), simulator.port())) {
            String request = "GET " + path + " HTTP/1.1\r\nHost: example.org\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 403")
                    .contains("wrong-host");
        }
    }

    private static HttpResponse<String> order(String type, @Nullable String origin) {
        HttpRequest.Builder request = client.request("/simulator/v1/faults")
                .header("content-type", type)
                .POST(HttpRequest.BodyPublishers.ofString("{\"kind\":\"FAIL_CALLS\"}"));
        return client.raw(origin == null ? request : request.header("origin", origin));
    }

    private static RawClient.Answer time() {
        return client.tr("t0167", "/etc/time-search", "{\"t0167InBlock\":{\"id\":\"\"}}");
    }
}
