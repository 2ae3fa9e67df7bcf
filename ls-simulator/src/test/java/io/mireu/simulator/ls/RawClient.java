package io.mireu.simulator.ls;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client written from the LS documents alone, with nothing of ours in it. */
final class RawClient {

    private static final String ORDERS = "/futureoption/order";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    final List<JsonNode> frames = new CopyOnWriteArrayList<>();
    private final int port;
    private String token = "none";
    private volatile @Nullable WebSocket socket;
    volatile boolean closed;

    RawClient(int port) {
        this.port = port;
    }

    /** An answer: HTTP status, headers, body. */
    record Answer(int status, String more, String key, JsonNode body) {

        String code() {
            return body.path("rsp_cd").asString("");
        }
    }

    Answer token(String appKey, String secret) {
        Answer answer = form(
                "/oauth2/token",
                "grant_type=client_credentials&scope=oob&appkey=" + encode(appKey) + "&appsecretkey=" + encode(secret));
        token = answer.body().path("access_token").asString(token);
        return answer;
    }

    Answer form(String path, String body) {
        return send(request(path)
                .header("content-type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    Answer tr(String code, String path, String body) {
        return tr(code, path, body, "");
    }

    Answer tr(String code, String path, String body, String continuation) {
        return send(call(path, body)
                .header("tr_cd", code)
                .header("tr_cont", continuation.isEmpty() ? "N" : "Y")
                .header("tr_cont_key", continuation.isEmpty() ? " " : continuation));
    }

    HttpRequest.Builder call(String path, String body) {
        return request(path)
                .header("content-type", "application/json; charset=utf-8")
                .header("authorization", "Bearer " + token)
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Patience.LONG);
    }

    Answer send(HttpRequest.Builder request) {
        HttpResponse<String> response = raw(request);
        return new Answer(
                response.statusCode(),
                response.headers().firstValue("tr_cont").orElse(""),
                response.headers().firstValue("tr_cont_key").orElse(""),
                JSON.readTree(response.body()));
    }

    /** An answer as it came, of which nothing is expected. */
    HttpResponse<String> raw(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    Answer order(String side, String type, String price, long quantity) {
        return tr("CFOAT00100", ORDERS, newOrder("A056C000", side, type, price, Long.toString(quantity)));
    }

    static String newOrder(String code, String side, String type, String price, String quantity) {
        return """
                {"CFOAT00100InBlock1":{"FnoIsuNo":"%s","BnsTpCode":"%s","FnoOrdprcPtnCode":"%s",\
                "FnoOrdPrc":%s,"OrdQty":%s}}""".formatted(code, side, type, price, quantity);
    }

    Answer modify(long original, String price, long quantity) {
        return tr("CFOAT00200", ORDERS, """
                {"CFOAT00200InBlock1":{"FnoIsuNo":"A056C000","OrgOrdNo":%d,"FnoOrdprcPtnCode":"00",\
                "FnoOrdPrc":%s,"MdfyQty":%d}}""".formatted(original, price, quantity));
    }

    Answer cancel(long original, long quantity) {
        return tr("CFOAT00300", ORDERS, """
                {"CFOAT00300InBlock1":{"FnoIsuNo":"A056C000","OrgOrdNo":%d,"CancQty":%d}}""".formatted(original, quantity));
    }

    long filled(long number) {
        return data("C01").stream()
                .map(frame -> frame.get("body"))
                .filter(body -> Long.parseLong(body.get("ordno").stringValue()) == number)
                .mapToLong(body -> Long.parseLong(body.get("chevol").stringValue()))
                .sum();
    }

    /** A bid within the band, but far enough below that nobody sells there. */
    String restingBid() {
        Answer quote = tr("t2111", "/futureoption/market-data", "{\"t2111InBlock\":{\"focode\":\"A056C000\"}}");
        String lowest = quote.body().at("/t2111OutBlock/dy_dnlmtprice").stringValue();
        return new BigDecimal(lowest).add(new BigDecimal("3.00")).toPlainString();
    }

    void fault(String order) {
        int status = admin("faults", order).status();
        if (status != 204) {
            throw new IllegalStateException("fault refused: " + status);
        }
    }

    /** Posts to the admin API. */
    Answer admin(String path, String body) {
        return answer(raw(request("/simulator/v1/" + path)
                .header("content-type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))));
    }

    /** Reads from the admin API. */
    JsonNode admin(String path) {
        return answer(raw(request("/simulator/v1/" + path).GET())).body();
    }

    private static Answer answer(HttpResponse<String> response) {
        String body = response.body().isEmpty() ? "{}" : response.body();
        return new Answer(response.statusCode(), "", "", JSON.readTree(body));
    }

    void connect() {
        connect(port);
    }

    /** Connects to a port of its own. */
    void connect(int socketPort) {
        closed = false;
        socket = http.newWebSocketBuilder()
                .buildAsync(URI.create("ws://127.0.0.1:" + socketPort + "/websocket"), new Frames())
                .join();
    }

    void register(String type, String code, String key) {
        register(token, type, code, key);
    }

    void register(String with, String type, String code, String key) {
        WebSocket open = socket;
        if (open != null) {
            open.sendText("""
                            {"header":{"token":"%s","tr_type":"%s"},"body":{"tr_cd":"%s","tr_key":"%s"}}""".formatted(with, type, code, key), true).join();
        }
    }

    void close() {
        WebSocket open = socket;
        if (open != null) {
            open.abort();
        }
    }

    List<JsonNode> data(String code) {
        return frames.stream()
                .filter(frame -> frame.path("body").isObject())
                .filter(frame -> frame.path("header").path("tr_cd").asString("").equals(code))
                .toList();
    }

    List<JsonNode> acknowledgements(String code) {
        return frames.stream()
                .filter(frame -> frame.path("body").isNull())
                .filter(frame -> frame.path("header").path("tr_cd").asString("").equals(code))
                .toList();
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private final class Frames implements WebSocket.Listener {

        private final StringBuilder text = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
            text.append(data);
            if (last) {
                frames.add(JSON.readTree(text.toString()));
                text.setLength(0);
            }
            webSocket.request(1);
            return null;
        }

        @Override
        public @Nullable CompletionStage<?> onClose(WebSocket webSocket, int status, String reason) {
            closed = true;
            return null;
        }

        @Override
        public void onError(WebSocket webSocket, Throwable error) {
            closed = true;
        }
    }
}
