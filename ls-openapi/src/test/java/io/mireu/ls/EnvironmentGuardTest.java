package io.mireu.ls;

import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.ls.http.LsHttpSettings;
import io.mireu.ls.websocket.LsRealtimeSettings;
import io.mireu.ls.wire.BnsTp;
import io.mireu.ls.wire.CFOAT00100;
import io.mireu.ls.wire.CFOAT00300;
import io.mireu.ls.wire.FnoOrdprcPtn;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EnvironmentGuardTest {
    private static final CFOAT00100.InBlock1 ORDER =
            CFOAT00100.InBlock1.of("A0566000", BnsTp.BUY, FnoOrdprcPtn.LIMIT, new BigDecimal("1046.10"), 2);
    private static final CFOAT00300.InBlock1 CANCELLATION = new CFOAT00300.InBlock1("A0566000", 7, 2);

    private final MockWebServer rest = new MockWebServer();
    private final MockWebServer webSocket = new MockWebServer();
    private final CountedTokens tokens = new CountedTokens();
    private final List<String> alarms = new CopyOnWriteArrayList<>();

    @BeforeEach
    void start() throws IOException {
        rest.start();
        webSocket.start();
    }

    @AfterEach
    void stop() {
        rest.close();
        webSocket.close();
    }

    @Test
    void oneWhoGivesUpWaitingForTheProofHoldsNobodyElseBack() {
        for (int i = 0; i < 6; i++) {
            webSocketAnswers("00000");
        }
        try (LsClient client = client(LsEnvironment.PAPER, Patience.LONG)) {
            Thread.currentThread().interrupt();
            assertThat(client.admission()).isInstanceOf(EnvironmentGuard.Verdict.Unproven.class);
            assertThat(Thread.interrupted()).isTrue();

            assertThat(client.admission()).isInstanceOf(EnvironmentGuard.Verdict.Proven.class);
        }
    }

    @Test
    void aLiveAppkeyDeclaredAsPaperSendsNoOrder() {
        webSocketAnswers("10001");
        try (LsClient client = client(LsEnvironment.PAPER, Patience.LONG)) {
            for (int i = 0; i < 3; i++) {
                assertLocked(client.orders().place(ORDER));
                assertLocked(client.orders().closePosition(ORDER));
                assertLocked(client.orders().cancel(CANCELLATION));
                assertLocked(client.nightOrders().place(ORDER));
            }
        }
        assertThat(rest.getRequestCount()).isZero();
        assertThat(webSocket.getRequestCount()).isEqualTo(1);
        assertThat(alarms).singleElement().asString().contains("PAPER", "10001");
    }

    @Test
    void aWebSocketThatNeverAcknowledgesLocksTheAccount() {
        for (int i = 0; i < 3; i++) {
            webSocketAnswers("");
        }
        try (LsClient client = client(LsEnvironment.PAPER, Duration.ofMillis(50))) {
            assertLocked(client.orders().place(ORDER));
        }
        assertThat(rest.getRequestCount()).isZero();
        assertThat(alarms).hasSize(1);
    }

    @Test
    void aSilenceAmongFailedConnectionsHoldsOrdersBackWithoutALock() {
        webSocket.enqueue(new MockResponse.Builder().code(503).build());
        webSocket.enqueue(new MockResponse.Builder().code(503).build());
        webSocketAnswers("");
        try (LsClient client = client(LsEnvironment.PAPER, Duration.ofMillis(50))) {
            assertThat(client.orders().place(ORDER))
                    .isInstanceOfSatisfying(
                            OrderResult.NotSent.class,
                            notSent -> assertThat(notSent.reason()).contains("not proven"));
        }
        assertThat(rest.getRequestCount()).isZero();
        assertThat(alarms).isEmpty();
    }

    @Test
    void anUnreachableWebSocketHoldsOrdersBackWithoutALock() {
        webSocket.close();
        try (LsClient client = client(LsEnvironment.PAPER, Patience.LONG)) {
            assertThat(client.orders().place(ORDER))
                    .isInstanceOfSatisfying(
                            OrderResult.NotSent.class,
                            notSent -> assertThat(notSent.reason()).contains("not proven"));
        }
        assertThat(rest.getRequestCount()).isZero();
        assertThat(alarms).isEmpty();
    }

    @Test
    void aProofThatCouldNotBeHadIsNotTriedAgainAtOnce() {
        for (int i = 0; i < 4; i++) {
            webSocket.enqueue(new MockResponse.Builder().code(503).build());
        }
        try (LsClient client = client(LsEnvironment.PAPER, Patience.LONG)) {
            for (int i = 0; i < 50; i++) {
                assertThat(client.admission()).isInstanceOf(EnvironmentGuard.Verdict.Unproven.class);
            }
        }
        assertThat(webSocket.getRequestCount()).isEqualTo(3);
    }

    @Test
    void whoeverAsksBeforeAnOrderIsToldWhatTheOrderWouldBe() {
        webSocketAnswers("10001");
        try (LsClient client = client(LsEnvironment.PAPER, Patience.LONG)) {
            assertThat(client.admission()).isInstanceOf(EnvironmentGuard.Verdict.Locked.class);
            assertLocked(client.orders().place(ORDER));
        }
        assertThat(alarms).hasSize(1);
    }

    @Test
    void aTokenThatIsOverIsReplacedAndProvenAnew() {
        webSocketAnswers("IGW00121");
        webSocketAnswers("00000");
        restAnswers("00040", "모의투자 매수주문이 완료 되었습니다.");
        try (LsClient client = client(LsEnvironment.PAPER, Patience.LONG)) {
            assertThat(client.orders().place(ORDER)).isInstanceOf(OrderResult.NotSent.class);
            assertThat(client.orders().place(ORDER)).isInstanceOf(OrderResult.Accepted.class);
        }
        assertThat(tokens.issued()).isEqualTo(2);
        assertThat(alarms).isEmpty();
    }

    @Test
    void aProvenTokenIsNotProvenAgainButTheNextOneIs() {
        webSocketAnswers("00000");
        webSocketAnswers("10001");
        restAnswers("00040", "모의투자 매수주문이 완료 되었습니다.");
        restAnswers("00463", "취소");
        try (LsClient client = client(LsEnvironment.PAPER, Patience.LONG)) {
            assertThat(client.orders().place(ORDER)).isInstanceOf(OrderResult.Accepted.class);
            assertThat(client.orders().cancel(CANCELLATION)).isInstanceOf(OrderResult.Accepted.class);
            assertThat(webSocket.getRequestCount()).isEqualTo(1);

            tokens.invalidate(tokens.current());

            assertLocked(client.orders().place(ORDER));
        }
        assertThat(rest.getRequestCount()).isEqualTo(2);
    }

    @Test
    void anAnswerWithoutTheMarksOfPaperLocksThePaperAccount() {
        webSocketAnswers("00000");
        restAnswers("00040", "매수 주문이 완료되었습니다.");
        try (LsClient client = client(LsEnvironment.PAPER, Patience.LONG)) {
            assertThat(client.orders().place(ORDER)).isInstanceOf(OrderResult.Accepted.class);
            assertLocked(client.orders().place(ORDER));
        }
        assertThat(rest.getRequestCount()).isEqualTo(1);
        assertThat(alarms).hasSize(1);
    }

    @Test
    void anAnswerWithTheMarksOfPaperLocksTheLiveAccount() {
        webSocketAnswers("00000");
        restAnswers("00462", "모의투자 정정주문이 완료 되었습니다.");
        try (LsClient client = client(LsEnvironment.LIVE, Patience.LONG)) {
            assertThat(client.orders().place(ORDER)).isInstanceOf(OrderResult.Accepted.class);
            assertLocked(client.orders().place(ORDER));
        }
    }

    @Test
    void aLockEndsOnlyByHandAndWithANewProof() {
        webSocketAnswers("10001");
        webSocketAnswers("00000");
        restAnswers("00040", "모의투자 매수주문이 완료 되었습니다.");
        EnvironmentGuard guard = guard(settings(LsEnvironment.PAPER, Patience.LONG));
        try (LsClient client =
                LsClient.of(settings(LsEnvironment.PAPER, Patience.LONG), tokens, guard, Clock.systemUTC())) {
            assertLocked(client.orders().place(ORDER));
            assertLocked(client.orders().place(ORDER));
            assertThat(guard.locked()).isPresent();

            guard.unlock();

            assertThat(guard.locked()).isEmpty();
            assertThat(client.orders().place(ORDER)).isInstanceOf(OrderResult.Accepted.class);
        }
    }

    private static void assertLocked(OrderResult result) {
        assertThat(result)
                .isInstanceOfSatisfying(
                        OrderResult.NotSent.class,
                        notSent -> assertThat(notSent.reason()).contains("locked"));
    }

    private LsClient client(LsEnvironment environment, Duration patience) {
        LsSettings settings = settings(environment, patience);
        return LsClient.of(settings, tokens, guard(settings), Clock.systemUTC());
    }

    private EnvironmentGuard guard(LsSettings settings) {
        return EnvironmentGuard.of(settings, tokens, alarms::add);
    }

    private LsSettings settings(LsEnvironment environment, Duration patience) {
        return LsSettings.of(
                        environment,
                        URI.create("http://127.0.0.1:" + rest.getPort()),
                        URI.create("ws://127.0.0.1:" + webSocket.getPort() + "/websocket"))
                .with(LsHttpSettings.standard().withTimeouts(Patience.LONG, Patience.LONG))
                .with(LsRealtimeSettings.standard().withAcknowledgementTimeout(patience));
    }

    private void webSocketAnswers(String code) {
        webSocket.enqueue(new MockResponse.Builder()
                .webSocketUpgrade(new SocketDouble(code))
                .build());
    }

    private void restAnswers(String code, String message) {
        rest.enqueue(new MockResponse.Builder()
                .body(
                        "{\"rsp_cd\":\"%s\",\"rsp_msg\":\"%s\",\"CFOAT00100OutBlock2\":{\"OrdNo\":41},\"CFOAT00300OutBlock2\":{\"OrdNo\":42}}"
                                .formatted(code, message))
                .build());
    }
}
