package io.mireu.ls;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import okhttp3.Response;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The server's side of one WebSocket: keeps what is registered and acknowledges it if it is told to. */
final class SocketDouble extends WebSocketListener {
    /** One registration frame as it came. */
    record Registered(String token, String trType, String trCd, String trKey, long atNs) {}

    private final List<Registered> registered = new CopyOnWriteArrayList<>();
    private final String code;
    private volatile boolean ended;
    private final CompletableFuture<WebSocket> socket = new CompletableFuture<>();

    /** Acknowledges with a code; an empty one is silence. */
    SocketDouble(String code) {
        this.code = code;
    }

    @Override
    public void onOpen(WebSocket webSocket, Response response) {
        socket.complete(webSocket);
    }

    @Override
    public void onMessage(WebSocket webSocket, String text) {
        JsonNode frame = JsonMapper.shared().readTree(text);
        var came = new Registered(
                frame.at("/header/token").asString(),
                frame.at("/header/tr_type").asString(),
                frame.at("/body/tr_cd").asString(),
                frame.at("/body/tr_key").asString(),
                System.nanoTime());
        registered.add(came);
        if (!code.isEmpty()) {
            webSocket.send(acknowledgement(came, code));
        }
    }

    /** Acknowledges what a silent socket has kept. */
    void acknowledgeAll(String with) {
        registered.forEach(came -> send(acknowledgement(came, with)));
    }

    private static String acknowledgement(Registered came, String with) {
        return "{\"header\":{\"tr_cd\":\"%s\",\"tr_key\":\"%s\",\"tr_type\":\"%s\",\"rsp_cd\":\"%s\"},\"body\":null}"
                .formatted(came.trCd(), came.trKey(), came.trType(), with);
    }

    @Override
    public void onClosing(WebSocket webSocket, int status, String reason) {
        ended = true;
        webSocket.close(status, null);
    }

    /** Whether the client has ended it. */
    boolean isEnded() {
        return ended;
    }

    List<Registered> registered() {
        return registered;
    }

    /** A trade of the future A0566000, frame FC9. */
    static String trade(int volume) {
        return """
                {"header":{"tr_cd":"FC9","tr_key":"A0566000"},"body":{"futcode":"A0566000","chetime":"094500",\
                "price":"1046.10","cvolume":"1","volume":"%d"}}""".formatted(volume);
    }

    void send(String text) {
        socket.join().send(text);
    }

    void close() {
        socket.join().close(1001, "going away");
    }
}
