package io.mireu.order.venue;

import java.io.IOException;
import java.io.UncheckedIOException;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The WebSocket of an environment: it acknowledges each registration with the code that it is told, and says no more. */
final class StandInWebSocket implements AutoCloseable {

    private final MockWebServer server = new MockWebServer();
    private volatile String code;

    StandInWebSocket(String code) {
        this.code = code;
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return new MockResponse.Builder()
                        .webSocketUpgrade(new Registrations())
                        .build();
            }
        });
        try {
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From now on. */
    void answer(String other) {
        code = other;
    }

    String url() {
        return "ws://127.0.0.1:" + server.getPort() + "/websocket";
    }

    @Override
    public void close() {
        server.close();
    }

    private final class Registrations extends WebSocketListener {

        @Override
        public void onMessage(WebSocket webSocket, String text) {
            JsonNode frame = JsonMapper.shared().readTree(text);
            webSocket.send(
                    "{\"header\":{\"tr_cd\":\"%s\",\"tr_key\":\"%s\",\"tr_type\":\"%s\",\"rsp_cd\":\"%s\"},\"body\":null}"
                            .formatted(
                                    frame.at("/body/tr_cd").asString(),
                                    frame.at("/body/tr_key").asString(),
                                    frame.at("/header/tr_type").asString(),
                                    code));
        }

        @Override
        public void onClosing(WebSocket webSocket, int status, String reason) {
            webSocket.close(status, null);
        }
    }
}
