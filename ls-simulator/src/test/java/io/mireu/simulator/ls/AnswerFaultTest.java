package io.mireu.simulator.ls;

import static io.mireu.simulator.ls.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Faults of REST calls and their answers, as a client meets them, and the page that orders them. */
class AnswerFaultTest {

    private static final String TIME = "{\"t0167InBlock\":{\"id\":\"\"}}";
    private static final String BALANCE = "{\"t0441InBlock\":{\"cts_expcode\":\"\",\"cts_medocd\":\"\"}}";

    @TempDir
    private static Path directory;

    private static RunningSimulator simulator;
    private RawClient client;

    @BeforeAll
    static void start() {
        simulator = new RunningSimulator(
                directory, "mireu.simulator.wire.page-size=2", "mireu.simulator.wire.rate-limit-factor=0");
    }

    @AfterAll
    static void stop() {
        simulator.close();
    }

    @BeforeEach
    void signIn() {
        client = simulator.client();
    }

    @AfterEach
    void clear() {
        client.raw(client.request("/simulator/v1/faults").DELETE());
        client.close();
    }

    @Test
    void thePageIsServedWithItsOwnScriptsOnly() {
        HttpResponse<String> page = client.raw(client.request("/").GET());
        assertThat(page.body()).contains("/page/app.js").doesNotContain("http:").doesNotContain("https:");
        assertThat(page.headers().firstValue("content-security-policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("script-src 'self'"));
        for (String file : List.of("app.js", "texts.js", "style.css", "favicon.svg")) {
            assertThat(client.raw(client.request("/page/" + file).GET()).statusCode())
                    .as(file)
                    .isEqualTo(200);
        }
    }

    private RawClient.Answer buy() {
        await().until(() -> client.admin("state").at("/book/offers").size() > 0);
        return client.order("2", "03", "0", 1);
    }

    private long rest() {
        return client.order("2", "00", client.restingBid(), 1)
                .body()
                .at("/CFOAT00100OutBlock2/OrdNo")
                .asLong();
    }

    private HttpResponse<String> time() {
        return client.raw(
                client.call("/etc/time-search", TIME).header("tr_cd", "t0167").header("tr_cont", "N"));
    }

    private HttpResponse<String> rawOrder() {
        HttpRequest.Builder call =
                client.call("/futureoption/order", RawClient.newOrder("A056C000", "2", "00", client.restingBid(), "1"));
        return client.raw(call.header("tr_cd", "CFOAT00100").header("tr_cont", "N"));
    }

    private long orders() {
        return simulator.truth().summary().venueOrders();
    }

    @Test
    void theFillIsToldBeforeTheOrderIsAnswered() {
        client.connect();
        client.register("1", "C01", "");
        await().until(() -> !client.acknowledgements("C01").isEmpty());
        client.fault("{\"kind\":\"FILL_BEFORE_ANSWER\",\"delayMs\":500}");
        long order = buy().body().at("/CFOAT00100OutBlock2/OrdNo").asLong();
        assertThat(client.filled(order)).isEqualTo(1);
    }

    @Test
    void anAcceptedOrderIsRejectedByTheExchange() {
        client.connect();
        client.register("1", "H01", "");
        await().until(() -> !client.acknowledgements("H01").isEmpty());
        client.fault("{\"kind\":\"REJECT_ORDERS\"}");
        long order = rest();
        assertThat(order).isPositive();
        await().until(() -> simulator.truth().orders().stream()
                .anyMatch(known -> known.number() == order && known.remaining() == 0 && known.filled() == 0));
        await().until(() -> client.data("H01").stream()
                .anyMatch(frame -> Long.parseLong(frame.at("/body/ordno").stringValue()) == order
                        && !frame.at("/body/rejcode").stringValue().equals("0000")));
    }

    @Test
    void aLostAnswerLeavesAnOrderThatOnlyTheVenueKnows() {
        long before = orders();
        client.fault("{\"kind\":\"LOSE_ORDER_ANSWERS\"}");
        assertThatThrownBy(() -> client.order("2", "03", "0", 2)).isInstanceOf(UncheckedIOException.class);
        assertThat(orders()).isEqualTo(before + 1);
        assertThat(client.order("1", "03", "0", 2).code()).isEqualTo("00039");
    }

    @Test
    void aFailedCallHasNoEffectAndALateAnswerHasOne() {
        long before = orders();
        client.fault("{\"kind\":\"FAIL_CALLS\"}");
        assertThat(client.order("2", "03", "0", 1).status()).isEqualTo(500);
        assertThat(orders()).isEqualTo(before);
        client.fault("{\"kind\":\"FAIL_ORDERS\"}");
        assertThat(client.tr("t0167", "/etc/time-search", TIME).status()).isEqualTo(200);
        assertThat(client.order("2", "03", "0", 1).status()).isEqualTo(500);
        assertThat(orders()).isEqualTo(before);
        client.fault("{\"kind\":\"DELAY_ANSWERS\",\"delayMs\":300}");
        long start = System.nanoTime();
        assertThat(client.tr("t0167", "/etc/time-search", TIME).status()).isEqualTo(200);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(300));
    }

    @Test
    void revokedTokensEndOnRestAndOnTheSocketAndANewOneWorks() {
        client.connect();
        client.fault("{\"kind\":\"REVOKE_TOKENS\"}");
        await().until(() -> client.closed);
        assertThat(client.tr("t0167", "/etc/time-search", TIME).code()).isEqualTo("IGW00121");
        client.token(RunningSimulator.KEY, RunningSimulator.SECRET);
        assertThat(client.tr("t0167", "/etc/time-search", TIME).status()).isEqualTo(200);
    }

    @Test
    void aThrottledCallHasNoEffect() {
        long before = orders();
        client.fault("{\"kind\":\"THROTTLE_CALLS\",\"trCode\":\"CFOAT00100\"}");
        HttpResponse<String> answer = rawOrder();
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("content-type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
        assertThat(orders()).isEqualTo(before);
    }

    @Test
    void anOrderAnsweredByAnEmptyBodyOrAProxysPageWasTaken() {
        long before = orders();
        client.fault("{\"kind\":\"EMPTY_ANSWERS\",\"trCode\":\"CFOAT00100\"}");
        HttpResponse<String> empty = rawOrder();
        assertThat(empty.statusCode()).isEqualTo(200);
        assertThat(empty.body()).isEmpty();
        client.fault("{\"kind\":\"HTML_ANSWERS\",\"trCode\":\"CFOAT00100\"}");
        HttpResponse<String> page = rawOrder();
        assertThat(page.statusCode()).isEqualTo(502);
        assertThat(page.body()).contains("<html>");
        assertThat(orders()).isEqualTo(before + 2);
    }

    @Test
    void aSlowBodyIsWholeInTheEnd() {
        client.fault("{\"kind\":\"SLOW_BODIES\",\"delayMs\":300}");
        long start = System.nanoTime();
        assertThat(time().body()).contains("t0167OutBlock").endsWith("}");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(300));
    }

    @Test
    void aStormOfErrorsEndsWithItsTime() {
        client.fault("{\"kind\":\"FAIL_CALLS\",\"forMs\":300}");
        assertThat(time().statusCode()).isEqualTo(500);
        await().until(() -> time().statusCode() == 200);
    }

    @Test
    void theWrongClockIsInTheTimeAndInTheDateAndNotAtTheVenue() {
        client.fault("{\"kind\":\"WRONG_CLOCK\",\"delayMs\":-7200000}");
        HttpResponse<String> answer = time();
        JsonNode block = client.tr("t0167", "/etc/time-search", TIME).body().path("t0167OutBlock");
        LocalDateTime told = LocalDateTime.parse(
                block.path("dt").stringValue()
                        + block.path("time").stringValue().substring(0, 6),
                DateTimeFormatter.ofPattern("yyyyMMddHHmmss"));
        assertThat(Duration.between(told, simulator.truth().summary().venueTime()))
                .isBetween(Duration.ofMinutes(119), Duration.ofMinutes(121));
        ZonedDateTime date = ZonedDateTime.parse(
                answer.headers().firstValue("date").orElseThrow(), DateTimeFormatter.RFC_1123_DATE_TIME);
        assertThat(Duration.between(date, ZonedDateTime.now(ZoneOffset.UTC)))
                .isBetween(Duration.ofMinutes(119), Duration.ofMinutes(121));
    }

    @Test
    void aTruncatedListEndsAsIfItWereComplete() {
        rest();
        rest();
        rest();
        String more = "/t0434OutBlock/cts_ordno";
        assertThat(working("").at(more).asString()).isNotEmpty();
        client.fault("{\"kind\":\"TRUNCATE_PAGES\",\"trCode\":\"t0434\",\"rows\":1}");
        JsonNode cut = working("");
        assertThat(cut.at(more).asString()).isEmpty();
        assertThat(cut.path("t0434OutBlock1").size()).isEqualTo(1);
    }

    @Test
    void anEndlessListGivesItsOwnKeyBack() {
        long last = rest();
        client.fault("{\"kind\":\"ENDLESS_PAGES\",\"trCode\":\"t0434\",\"count\":2}");
        String beyond = Long.toString(last);
        JsonNode page = working(beyond);
        assertThat(page.path("t0434OutBlock1").isEmpty()).isTrue();
        assertThat(page.at("/t0434OutBlock/cts_ordno").asString()).isEqualTo(beyond);
    }

    /** Waiting orders, first to last, after one. */
    private JsonNode working(String after) {
        return client.tr("t0434", "/futureoption/accno", """
                        {"t0434InBlock":{"expcode":"","chegb":"2","sortgb":"2","cts_ordno":"%s"}}""".formatted(after)).body();
    }

    @Test
    void theBalanceHasARowThatIsNotThere() {
        buy();
        int before = balance().size();
        client.fault("{\"kind\":\"GHOST_BALANCE_ROW\"}");
        JsonNode rows = balance();
        assertThat(rows.size()).isEqualTo(before + 1);
        assertThat(rows.get(0)).isEqualTo(rows.get(1));
        assertThat(balance().size()).isEqualTo(before);
    }

    private JsonNode balance() {
        return client.tr("t0441", "/futureoption/accno", BALANCE).body().path("t0441OutBlock1");
    }
}
