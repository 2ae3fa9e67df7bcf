package io.mireu.ls;

import static io.mireu.ls.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mireu.ls.wire.BnsTp;
import io.mireu.ls.wire.CFOAT00100;
import io.mireu.ls.wire.CFOAT00300;
import io.mireu.ls.wire.FnoOrdprcPtn;
import io.mireu.ls.wire.ServerFrame;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LsOrdersTest {
    private static final CFOAT00100.InBlock1 ORDER =
            CFOAT00100.InBlock1.of("A0566000", BnsTp.BUY, FnoOrdprcPtn.LIMIT, new BigDecimal("1046.10"), 2);

    private final VenueDouble venue = new VenueDouble();
    private final CountedTokens tokens = new CountedTokens();
    private LsClient client;

    @BeforeEach
    void start() throws IOException {
        venue.start();
        client = LsClient.of(venue.settings(), tokens, proven(), Clock.systemUTC());
    }

    @AfterEach
    void stop() {
        client.close();
        venue.close();
    }

    @Test
    void anAcceptedOrderHasItsNumber() throws InterruptedException {
        venue.answers(200, accepted("00040", "69007"));

        assertThat(client.orders().place(ORDER)).isInstanceOfSatisfying(OrderResult.Accepted.class, accepted -> {
            assertThat(accepted.orderNo()).isEqualTo(69007);
            assertThat(accepted.code()).isEqualTo("00040");
        });
        RecordedRequest request = venue.request();
        assertThat(request.getMethod()).isEqualTo("POST");
        assertThat(request.getTarget()).isEqualTo("/futureoption/order");
        assertThat(request.getHeaders().get("tr_cd")).isEqualTo("CFOAT00100");
        assertThat(request.getHeaders().get("tr_cont")).isEqualTo("N");
        assertThat(request.getHeaders().get("authorization")).isEqualTo("Bearer T1");
        assertThat(VenueDouble.body(request))
                .isEqualTo("{\"CFOAT00100InBlock1\":{\"FnoIsuNo\":\"A0566000\",\"BnsTpCode\":\"2\","
                        + "\"FnoOrdprcPtnCode\":\"00\",\"FnoOrdPrc\":1046.10,\"OrdQty\":2}}");
    }

    @ParameterizedTest
    @CsvSource({
        "200, 01403, false",
        "200, 01425, false",
        "200, 01427, false",
        "200, 01458, false",
        "500, IGW00201, true",
        "500, IGW40011, false"
    })
    void aRefusalInFrontOfTheBookIsARefusal(int status, String code, boolean retryable) {
        venue.answers(status, "{\"rsp_cd\":\"" + code + "\",\"rsp_msg\":\"no\"}");

        assertThat(client.orders().place(ORDER)).isEqualTo(new OrderResult.Refused(code, "no", retryable));
        assertThat(venue.requests()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "200 | {\"rsp_cd\":\"00000\",\"rsp_msg\":\"조회완료\"}",
                "200 | {\"rsp_cd\":\"\"}",
                "200 | {}",
                "200 | ''",
                "200 | <html>busy</html>",
                "200 | {\"rsp_cd\":\"00040\"}",
                "200 | {\"rsp_cd\":\"00040\",\"CFOAT00100OutBlock2\":[]}",
                "200 | {\"rsp_cd\":\"00040\",\"CFOAT00100OutBlock2\":{\"OrdNo\":\"69O07\"}}",
                "200 | {\"rsp_cd\":\"01999\"}",
                "500 | {\"rsp_cd\":\"IGW50008\"}",
                "500 | {\"rsp_cd\":\"00040\",\"CFOAT00100OutBlock2\":{\"OrdNo\":69007}}",
                "502 | <html>bad gateway</html>",
                "302 | ''"
            })
    void whatDoesNotSaySoLeavesADoubtAndIsNotRepeated(int status, String body) {
        venue.answers(status, body);

        assertThat(client.orders().place(ORDER)).isInstanceOfSatisfying(OrderResult.Ambiguous.class, doubt -> {
            assertThat(doubt.request()).isEqualTo(ORDER);
            assertThat(doubt.gaveUpAt()).isAfterOrEqualTo(doubt.sentAt());
        });
        assertThat(venue.requests()).isEqualTo(1);
    }

    @Test
    void anAnswerThatDoesNotComeLeavesADoubtAndIsNotRepeated() throws InterruptedException {
        venue.answers(new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE));
        LsSettings settings = venue.settings();
        settings = settings.with(settings.http().withTimeouts(Patience.LONG, Duration.ofSeconds(3)));

        try (LsClient hurried = LsClient.of(settings, tokens, proven(), Clock.systemUTC())) {
            assertThat(hurried.orders().place(ORDER)).isInstanceOf(OrderResult.Ambiguous.class);
        }
        venue.request();
        assertThat(venue.requests()).isEqualTo(1);
    }

    @Test
    void aConnectionLostBeforeTheAnswerLeavesADoubtAndIsNotRepeated() {
        venue.answers(new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()));
        venue.answers(200, accepted("00040", "2"));

        assertThat(client.orders().place(ORDER)).isInstanceOf(OrderResult.Ambiguous.class);
        assertThat(venue.requests()).isEqualTo(1);
    }

    @Test
    void aPooledConnectionLostInMidOrderDoesNotSendItAgain() {
        venue.answers(200, accepted("00040", "1"));
        venue.answers(new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()));
        venue.answers(200, accepted("00040", "2"));

        assertThat(client.orders().place(ORDER)).isInstanceOf(OrderResult.Accepted.class);
        assertThat(client.orders().place(ORDER)).isInstanceOf(OrderResult.Ambiguous.class);
        assertThat(venue.requests()).isEqualTo(2);
    }

    @Test
    void aConnectionThatEndedWhileIdleLeavesNoDoubt() throws IOException {
        venue.answers(200, accepted("00040", "1"));
        venue.answers(200, accepted("00040", "2"));
        try (RelayedWire wire = new RelayedWire(venue.server().getPort());
                LsClient far = LsClient.of(venue.settings(wire.port()), tokens, proven(), Clock.systemUTC())) {
            assertThat(far.orders().place(ORDER)).isInstanceOf(OrderResult.Accepted.class);
            wire.cut();
            await().pollDelay(Duration.ofMillis(120)).until(() -> true);
            assertThat(far.orders().place(ORDER)).isInstanceOf(OrderResult.Accepted.class);
        }
    }

    @Test
    void aServerThatAsksForARepetitionDoesNotGetOne() {
        venue.answers(new MockResponse.Builder().code(503).addHeader("Retry-After", "0"));
        venue.answers(200, accepted("00040", "2"));

        assertThat(client.orders().place(ORDER)).isInstanceOf(OrderResult.Ambiguous.class);
        assertThat(venue.requests()).isEqualTo(1);
    }

    @Test
    void anOrderThatFoundNoConnectionWasNotSent() {
        URI nobody = URI.create("http://127.0.0.1:1");
        LsSettings settings = LsSettings.of(LsEnvironment.SIMULATOR, nobody, URI.create("ws://127.0.0.1:1"));
        try (LsClient lonely = LsClient.of(settings, tokens, proven(), Clock.systemUTC())) {
            assertThat(lonely.orders().place(ORDER)).isInstanceOf(OrderResult.NotSent.class);
        }
    }

    @Test
    void aRefusedTokenIsGivenUpButTheOrderIsNotRepeated() {
        venue.answers(401, "{\"rsp_cd\":\"IGW00121\",\"rsp_msg\":\"token\"}");

        assertThat(client.orders().place(ORDER)).isInstanceOf(OrderResult.Refused.class);
        assertThat(tokens.issued()).isEqualTo(2);
        assertThat(venue.requests()).isEqualTo(1);
    }

    @Test
    void aCancellationHasANumberOfItsOwn() {
        venue.answers(200, "{\"rsp_cd\":\"00463\",\"rsp_msg\":\"ok\",\"CFOAT00300OutBlock2\":{\"OrdNo\":69044}}");

        assertThat(client.orders().cancel(new CFOAT00300.InBlock1("A0566000", 69043, 2)))
                .isInstanceOfSatisfying(
                        OrderResult.Accepted.class,
                        accepted -> assertThat(accepted.orderNo()).isEqualTo(69044));
    }

    @Test
    void anOrderWithoutSenseCannotBeMade() {
        assertThatThrownBy(() -> new CFOAT00300.InBlock1("A0566000", 1, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String accepted(String code, String number) {
        return "{\"rsp_cd\":\"" + code + "\",\"rsp_msg\":\"매수 주문이 완료되었습니다.\",\"CFOAT00100OutBlock1\":{},"
                + "\"CFOAT00100OutBlock2\":{\"OrdNo\":" + number + "}}";
    }

    /** As if the WebSocket had taken the token. */
    private EnvironmentGuard proven() {
        EnvironmentGuard guard = EnvironmentGuard.of(venue.settings(), tokens, reason -> {});
        guard.heard(tokens.current(), new ServerFrame.Ack("JIF", "0", "3", "00000", ""));
        return guard;
    }
}
