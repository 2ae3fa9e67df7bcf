package io.mireu.simulator.ls;

import io.mireu.simulator.SimulatorSettings;
import io.mireu.simulator.fault.FaultKind;
import io.mireu.simulator.fault.FaultPlan;
import jakarta.annotation.PreDestroy;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.TextWebSocketHandler;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Hears registrations and deregistrations; an unknown TR or an unreadable frame is met with silence. */
@Component
class RealtimeSocket extends TextWebSocketHandler {

    private static final String OTHER_ENVIRONMENT = "10001";

    private final TrCatalogue catalogue;
    private final AccessTokens tokens;
    private final RealtimeHub hub;
    private final SimulatorSettings settings;
    private final FaultPlan faults;
    private final TopicKeys keys;
    private final SocketJournal journal;
    private final AtomicLong opened = new AtomicLong();
    private final JsonMapper json = JsonMapper.builder().build();
    private final Map<String, SocketConnection> connections = new ConcurrentHashMap<>();
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("simulator-tokens").factory());

    RealtimeSocket(
            TrCatalogue catalogue,
            AccessTokens tokens,
            RealtimeHub hub,
            SimulatorSettings settings,
            FaultPlan faults,
            TopicKeys keys,
            SocketJournal journal) {
        this.catalogue = catalogue;
        this.tokens = tokens;
        this.hub = hub;
        this.settings = settings;
        this.faults = faults;
        this.keys = keys;
        this.journal = journal;
        if (settings.tokens().endSockets()) {
            var _ = watch.scheduleWithFixedDelay(this::closeEnded, 1, 1, TimeUnit.SECONDS);
        }
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession session) {
        SocketConnection connection = new SocketConnection(
                session, opened.incrementAndGet(), journal, settings.wire().mostWaitingFrames());
        connections.put(session.getId(), connection);
        hub.joined(connection);
    }

    @Override
    public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
        Optional.ofNullable(connections.remove(session.getId())).ifPresent(connection -> {
            hub.left(connection);
            connection.stop();
        });
    }

    @Override
    protected void handleTextMessage(WebSocketSession session, TextMessage message) {
        SocketConnection connection = connections.get(session.getId());
        if (connection == null) {
            return;
        }
        try {
            JsonNode frame = json.readTree(message.getPayload());
            handle(connection, frame.path("header"), frame.path("body"));
        } catch (JacksonException _) {
            connection.ignore();
        }
    }

    private void handle(SocketConnection connection, JsonNode header, JsonNode body) {
        String type = header.path("tr_type").asString("");
        String code = body.path("tr_cd").asString("");
        String key = body.path("tr_key").asString("");
        Optional<RealtimeFormat> format = catalogue.realtime(code);
        AppKeys.Key caller;
        try {
            String token = header.path("token").asString("");
            caller = tokens.keyOf(token);
            connection.registeredWith(token);
        } catch (GatewayRefusal refusal) {
            connection.answer(acknowledgement(code, key, type, refusalCode(refusal), refusal.text()));
            connection.closeAfterSending();
            return;
        }
        if (isOfOtherEnvironment(connection, caller)) {
            // No source tells the wording, nor that the venue hangs up.
            connection.answer(acknowledgement(code, key, type, OTHER_ENVIRONMENT, "접속 환경이 다른 token 입니다."));
            return;
        }
        if (format.isEmpty() || type.length() != 1 || "1234".indexOf(type.charAt(0)) < 0) {
            return;
        }
        boolean rightKind = format.get().account() == ("1".equals(type) || "2".equals(type));
        if (rightKind) {
            boolean registers = "1".equals(type) || "3".equals(type);
            for (String single : keys.of(format.get(), key)) {
                String topic = RealtimeHub.topic(code, single);
                if (registers) {
                    hub.subscribe(connection, topic);
                } else {
                    hub.unsubscribe(connection, topic);
                }
            }
        }
        // Last, so that whoever reads it misses no event that follows.
        if (!faults.takes(FaultKind.LOSE_ACKNOWLEDGEMENTS, code)) {
            connection.answer(acknowledgement(code, key, type, "00000", "정상처리되었습니다"));
        }
    }

    private String refusalCode(GatewayRefusal refusal) {
        String set = settings.wire().refusedTokenCode();
        return set.isEmpty() ? refusal.code() : set;
    }

    private boolean isOfOtherEnvironment(SocketConnection connection, AppKeys.Key caller) {
        return faults.takes(FaultKind.SOCKET_OF_OTHER_ENVIRONMENT, "")
                || settings.socketEnvironment(connection.port()) != caller.environment();
    }

    private void closeEnded() {
        connections.values().stream()
                .filter(connection -> !connection.token().isEmpty() && hasEnded(connection.token()))
                .forEach(SocketConnection::cut);
    }

    private boolean hasEnded(String token) {
        try {
            tokens.keyOf(token);
            return false;
        } catch (GatewayRefusal _) {
            return true;
        }
    }

    @PreDestroy
    void close() {
        watch.shutdownNow();
    }

    private String acknowledgement(String code, String key, String type, String answer, String message) {
        ObjectNode frame = json.createObjectNode();
        frame.putObject("header")
                .put("tr_cd", code)
                .put("tr_key", key)
                .put("tr_type", type)
                .put("rsp_cd", answer)
                .put("rsp_msg", message);
        frame.putNull("body");
        return json.writeValueAsString(frame);
    }
}
