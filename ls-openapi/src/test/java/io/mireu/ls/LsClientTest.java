package io.mireu.ls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mireu.ls.wire.CFOAQ00600;
import io.mireu.ls.wire.CFOAT00100;
import io.mireu.ls.wire.T0434;
import io.mireu.ls.wire.T2111;
import io.mireu.ls.wire.T8465;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LsClientTest {
    private final VenueDouble venue = new VenueDouble();
    private final CountedTokens tokens = new CountedTokens();
    private LsClient client;

    @BeforeEach
    void start() throws IOException {
        venue.start();
        client = client(venue.settings());
    }

    @AfterEach
    void stop() {
        client.close();
        venue.close();
    }

    @Test
    void theServersTimeIsOfSeoul() {
        venue.answers(200, "{\"rsp_cd\":\"00000\",\"t0167OutBlock\":{\"dt\":\"20260105\",\"time\":\"094500123456\"}}");

        assertThat(client.market().serverTime()).isEqualTo(Instant.parse("2026-01-05T00:45:00.123456Z"));
    }

    @Test
    void aQuoteOfNothingIsNoError() {
        venue.answers(200, "{\"rsp_cd\":\"00000\",\"rsp_msg\":\"해당자료가 없습니다\",\"t2111OutBlock\":[]}");

        assertThat(client.market().quote("KR4A05660001")).isEmpty();
    }

    @Test
    void tooManyCallsAreTriedAgain() {
        venue.answers(500, "{\"rsp_cd\":\"IGW00201\",\"rsp_msg\":\"호출 거래건수를 초과하였습니다.\"}");
        venue.answers(200, quote("1046.10"));

        assertThat(client.market().quote("A0566000").map(T2111.OutBlock::price)).contains(new BigDecimal("1046.10"));
    }

    @Test
    void aReadThatLostItsConnectionIsTriedAgain() {
        venue.answers(new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()));
        venue.answers(200, quote("1"));

        assertThat(client.market().quote("A0566000")).isPresent();
        assertThat(venue.requests()).isEqualTo(2);
    }

    @Test
    void aReadWithoutAnAnswerIsTriedAgain() throws InterruptedException {
        int attempts = 60; // so many, as a busy machine may be slower than the short limit too
        LsSettings settings = venue.settings();
        settings = settings.with(settings.http()
                .withTimeouts(Duration.ofSeconds(1), Duration.ofSeconds(1))
                .withRetries(attempts, Duration.ofMillis(1)));
        venue.answers(new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE));
        for (int i = 1; i < attempts; i++) {
            venue.answers(200, quote("1"));
        }

        try (LsClient hurried = client(settings)) {
            assertThat(hurried.market().quote("A0566000")).isPresent();
        }
        venue.request();
        venue.request();
    }

    @Test
    void aRefusedTokenIsReplaced() throws InterruptedException {
        venue.answers(401, "{\"rsp_cd\":\"IGW00123\",\"rsp_msg\":\"기간이 만료된 token 입니다\"}");
        venue.answers(200, quote("1"));

        assertThat(client.market().quote("A0566000")).isPresent();
        assertThat(venue.request().getHeaders().get("authorization")).isEqualTo("Bearer T1");
        assertThat(venue.request().getHeaders().get("authorization")).isEqualTo("Bearer T2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "<html>busy</html>", "[]", "{\"rsp_cd\":\"00000\",\"t2111OutBlock\":{\"price\":\"x\"}}"})
    void whatCannotBeReadIsAFaultAfterThreeAttempts(String body) {
        for (int i = 0; i < 3; i++) {
            venue.answers(200, body);
        }

        assertThatThrownBy(() -> client.market().quote("A0566000")).isInstanceOf(LsTransientFault.class);
        assertThat(venue.requests()).isEqualTo(3);
    }

    @Test
    void aRefusalIsNotRepeated() {
        venue.answers(200, "{\"rsp_cd\":\"01900\",\"rsp_msg\":\"모의투자에서는 해당업무가 제공되지 않습니다.\"}");

        assertThatThrownBy(() -> client.account().positions())
                .isInstanceOfSatisfying(
                        LsRefusal.class, e -> assertThat(e.code()).isEqualTo("01900"));
        assertThat(venue.requests()).isEqualTo(1);
    }

    @Test
    void ordersAreReadPageAfterPageByTheBodysKey() throws InterruptedException {
        venue.answers(200, orders("69002", 69003, 69002));
        venue.answers(200, orders("", 69001));

        assertThat(client.account().todaysOrders())
                .extracting(T0434.OutBlock1::ordno)
                .containsExactly(69003L, 69002L, 69001L);
        venue.request();
        RecordedRequest second = venue.request();
        assertThat(second.getHeaders().get("tr_cont")).isEqualTo("Y");
        assertThat(VenueDouble.body(second)).contains("\"cts_ordno\":\"69002\"");
    }

    @Test
    void theFirstPagesEndWhereTheyAreToldToAndSayWhetherThereAreMore() {
        venue.answers(200, orders("69002", 69003, 69002));
        venue.answers(200, orders("", 69001));
        venue.answers(200, orders("69002", 69003, 69002));

        FirstPages<T0434.Response> all = client.firstPages(T0434.TR, T0434.InBlock.today(), 5);
        FirstPages<T0434.Response> one = client.firstPages(T0434.TR, T0434.InBlock.today(), 1);

        assertThat(all.pages()).hasSize(2);
        assertThat(all.more()).isFalse();
        assertThat(one.more()).isTrue();
        assertThat(venue.requests()).isEqualTo(3);
    }

    @Test
    void aKeyThatDoesNotAdvanceEndsThePages() {
        for (int i = 0; i < 5; i++) {
            venue.answers(200, orders("7", 7));
        }

        assertThat(client.account().todaysOrders()).hasSize(1);
        assertThat(venue.requests()).isEqualTo(2);
    }

    @Test
    void keysThatRunInACircleEndThePages() {
        for (int i = 0; i < 10; i++) {
            venue.answers(200, orders(i % 2 == 0 ? "7" : "8", 7 + i % 2));
        }

        assertThat(client.account().todaysOrders()).hasSize(2);
        assertThat(venue.requests()).isEqualTo(3);
    }

    @Test
    void executionsAreReadPageAfterPageByTheHeadersKey() throws InterruptedException {
        venue.answers(new MockResponse.Builder()
                .body(executions("00133", 1))
                .addHeader("tr_cont", "Y")
                .addHeader("tr_cont_key", "K1"));
        venue.answers(new MockResponse.Builder().body(executions("00136", 2)).addHeader("tr_cont", "N"));
        LocalDate day = LocalDate.of(2026, 1, 5);

        assertThat(client.account().executions(day, day))
                .extracting(CFOAQ00600.OutBlock3::execNo)
                .containsExactly(1L, 2L);
        assertThat(VenueDouble.body(venue.request())).contains("\"QrySrtDt\":\"20260105\"", "\"RecCnt\":1");
        RecordedRequest second = venue.request();
        assertThat(second.getHeaders().get("tr_cont")).isEqualTo("Y");
        assertThat(second.getHeaders().get("tr_cont_key")).isEqualTo("K1");
    }

    @Test
    void barsComeOnceInAscendingOrderThoughPagesOverlap() {
        venue.answers(200, bars("20260105", "090200", "090200", "090300"));
        venue.answers(200, bars("20260105", "090100", "090100", "090200"));
        venue.answers(200, bars("", "", "090000", "090100"));
        LocalDate day = LocalDate.of(2026, 1, 5);

        assertThat(client.market().minuteBars(T8465.InBlock.between("A0566000", 1, day, day)))
                .extracting(T8465.OutBlock1::time)
                .containsExactly("090000", "090100", "090200", "090300");
    }

    @Test
    void aServerThatIgnoresEveryKeyOfAChartDoesNotTrapTheReader() {
        for (int i = 0; i < 20; i++) {
            venue.answers(200, bars("2026010" + (i % 9 + 1), "0902" + (10 + i), "090200", "090300"));
        }
        LocalDate day = LocalDate.of(2026, 1, 5);

        assertThat(client.market().minuteBars(T8465.InBlock.between("A0566000", 1, day, day)))
                .hasSize(2);
        assertThat(venue.requests()).isEqualTo(2);
    }

    @Test
    void anOrderCannotBeReadByAccident() {
        var order = new CFOAT00100.InBlock1("A0566000", "2", "00", BigDecimal.ONE, 1);

        assertThatThrownBy(() -> client.read(CFOAT00100.TR, order)).isInstanceOf(IllegalArgumentException.class);
        assertThat(venue.requests()).isZero();
    }

    private static String quote(String price) {
        return "{\"t2111OutBlock\":{\"price\":\"" + price + "\",\"volume\":940},\"rsp_cd\":\"00000\"}";
    }

    private static String orders(String key, long... numbers) {
        StringBuilder rows = new StringBuilder();
        for (long number : numbers) {
            rows.append(rows.isEmpty() ? "" : ",").append("{\"ordno\":" + number + "}");
        }
        return "{\"rsp_cd\":\"00000\",\"t0434OutBlock\":{\"cts_ordno\":\"" + key + "\"},\"t0434OutBlock1\":[" + rows
                + "]}";
    }

    private static String executions(String code, long number) {
        return "{\"rsp_cd\":\"" + code + "\",\"CFOAQ00600OutBlock3\":[{\"OrdNo\":9,\"ExecNo\":\"" + number + "\"}]}";
    }

    private static String bars(String date, String time, String... moments) {
        StringBuilder rows = new StringBuilder();
        for (String moment : moments) {
            rows.append(rows.isEmpty() ? "" : ",")
                    .append("{\"date\":\"20260105\",\"time\":\"" + moment + "\",\"close\":\"1.00\"}");
        }
        return "{\"rsp_cd\":\"00000\",\"t8465OutBlock\":{\"cts_date\":\"" + date + "\",\"cts_time\":\"" + time
                + "\"},\"t8465OutBlock1\":[" + rows + "]}";
    }

    /** A client that only reads, and does not wait. */
    private LsClient client(LsSettings settings) {
        EnvironmentGuard unused = EnvironmentGuard.of(settings, tokens, reason -> {});
        return LsClient.of(settings, tokens, unused, Clock.systemUTC(), new SkippedTime());
    }
}
