package io.mireu.ls;

import io.mireu.ls.http.LsHttpSettings;
import io.mireu.ls.websocket.LsRealtimeSettings;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

/** A server that answers what a test tells it to, whatever is asked. */
final class VenueDouble implements AutoCloseable {
    private final MockWebServer server = new MockWebServer();

    void start() throws IOException {
        server.start();
    }

    MockWebServer server() {
        return server;
    }

    /** Settings that wait long for answers and acknowledgements, but not before they try again. */
    LsSettings settings() {
        return settings(server.getPort());
    }

    /** Settings that lead through another port. */
    LsSettings settings(int port) {
        String address = "127.0.0.1:" + port;
        return LsSettings.of(
                        LsEnvironment.SIMULATOR,
                        URI.create("http://" + address),
                        URI.create("ws://" + address + "/websocket"))
                .with(LsHttpSettings.standard()
                        .withTimeouts(Patience.LONG, Patience.LONG)
                        .withRetries(3, Duration.ofMillis(1)))
                .with(LsRealtimeSettings.nearby()
                        .withBackoff(Duration.ofMillis(10), Duration.ofMillis(50))
                        .withAcknowledgementTimeout(Patience.LONG)
                        .withLooks(Patience.LONG, Patience.LONG, 50));
    }

    void answers(int status, String body) {
        answers(new MockResponse.Builder().code(status).body(body));
    }

    void answers(MockResponse.Builder response) {
        server.enqueue(response.build());
    }

    /**
     * The next to ask gets a WebSocket.
     *
     * @param code acknowledges with it; an empty one is silence
     */
    SocketDouble nextConnection(String code) {
        SocketDouble socket = new SocketDouble(code);
        answers(new MockResponse.Builder().webSocketUpgrade(socket));
        return socket;
    }

    int requests() {
        return server.getRequestCount();
    }

    RecordedRequest request() throws InterruptedException {
        return Objects.requireNonNull(
                server.takeRequest(Patience.LONG.toSeconds(), TimeUnit.SECONDS), "no request came");
    }

    static String body(RecordedRequest request) {
        return Objects.requireNonNull(request.getBody()).utf8();
    }

    @Override
    public void close() {
        server.close();
    }
}
