package io.mireu.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import io.mireu.embedded.TestInfrastructure;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.market.DataOrigin;
import io.mireu.strategy.application.ListedInstruments;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The REST interface of the running service. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StrategyWebIT {

    private static final DerivativeCode FRONT = DerivativeCode.of("A0188000");
    private static final DerivativeCode GONE = DerivativeCode.of("A0187000");
    private static final String PATH = "/api/v1/strategies";

    private final StrategyRun run = new StrategyRun(TestInfrastructure.shared().createDatabase());
    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeAll
    void listInstruments() {
        run.list(GONE, -1);
        run.list(FRONT, 1);
        await().atMost(StrategyRun.SOON)
                .until(() -> run.bean(ListedInstruments.class).lists(FRONT)
                        && run.bean(ListedInstruments.class).lists(GONE));
    }

    @AfterAll
    void stop() {
        http.close();
        run.close();
    }

    @Test
    void aStrategyIsStartedShownStoppedAndStartedAgain() {
        run.history(FRONT);
        HttpResponse<String> started = post(PATH, body("buypeak", FRONT, "\"5\"", "\"0.5\""));
        assertThat(started.statusCode()).isEqualTo(201);
        String one = PATH + "/" + JsonPath.read(started.body(), "$.id");
        assertProblem(post(PATH, body("buypeak", FRONT, "5", "1")), 409, "already-running");

        run.trade(FRONT, "1104.00", Duration.ZERO, DataOrigin.LIVE);
        run.quote(FRONT, "1104.00", "1104.10");
        await().atMost(StrategyRun.SOON)
                .until(() -> get(one).body(), body -> body.contains("\"bid\":1104.00") && body.contains("1110"));
        String shown = get(one).body();
        assertThat(JsonPath.<Number>read(shown, "$.live.maximum").doubleValue()).isEqualTo(1110.0);
        assertThat(JsonPath.<Number>read(shown, "$.live.upper").doubleValue()).isEqualTo(1109.0);
        assertThat(JsonPath.<String>read(shown, "$.startedBy")).isEqualTo("kim");
        assertThat(JsonPath.<Number>read(shown, "$.parameters.liquidation_delay")
                        .doubleValue())
                .isEqualTo(0.5);
        assertThat(get(PATH).body()).contains("\"buypeak\"");

        assertThat(JsonPath.<String>read(post(one + "/stop", "").body(), "$.status"))
                .isEqualTo("STOPPED");
        assertProblem(post(one + "/stop", ""), 409, "not-running");
        assertThat(JsonPath.<String>read(post(one + "/start", "").body(), "$.status"))
                .isEqualTo("RUNNING");
    }

    @Test
    void whatCannotRunIsRefusedWithAStableCode() {
        HttpResponse<String> expired = post(PATH, body("buydip", GONE, "5", "1"));
        assertProblem(expired, 400, "instrument-expired");
        assertThat(expired.body()).contains(FRONT.value());
        assertProblem(post(PATH, body("buydip", DerivativeCode.of("A018C000"), "5", "1")), 400, "unknown-instrument");
        assertProblem(post(PATH, body("buydip", FRONT, "31", "1")), 400, "period-too-long");
        assertProblem(post(PATH, body("buydip", FRONT, "\"x\"", "1")), 400, "invalid-request");
        assertProblem(post(PATH, body("buymiddle", FRONT, "5", "1")), 400, "invalid-request");
        assertProblem(post(PATH, "{}"), 400, "invalid-request");
        assertProblem(post(PATH, "[1"), 400, "invalid-request");
        assertProblem(get(PATH + "/nobody"), 404, "unknown-strategy");
    }

    @Test
    void onlyTradersMayDoSo() {
        assertProblem(send("", request(PATH).GET()), 401, "unauthenticated");
        assertProblem(send("VISITOR", request(PATH).GET()), 403, "forbidden");
    }

    private static String body(String type, DerivativeCode code, String period, String delay) {
        return """
                {"action": "start", "strategy_type": "%s", "shcode": "%s", "period": %s, "threshold": "30", "buffer": 10,
                 "interval": "1", "liquidation_delay": %s, "quantity": "2", "no_loss_limit": "true"}""".formatted(type, code, period, delay);
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains("\"code\":\"" + code + "\"");
    }

    private HttpResponse<String> get(String path) {
        return send("TRADER", request(path).GET());
    }

    private HttpResponse<String> post(String path, String body) {
        return send("TRADER", request(path).POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + run.port() + path))
                .header("Content-Type", "application/json");
    }

    private HttpResponse<String> send(String role, HttpRequest.Builder request) {
        if (!role.isEmpty()) {
            request.header("Authorization", "Bearer " + role);
        }
        return http.sendAsync(request.build(), HttpResponse.BodyHandlers.ofString())
                .join();
    }
}
