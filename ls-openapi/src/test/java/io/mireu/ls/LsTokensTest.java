package io.mireu.ls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LsTokensTest {
    private static final Instant NOW = Instant.parse("2026-01-05T00:30:00Z");
    private static final AppKey KEY = new AppKey("app", "s&cret");

    private final VenueDouble venue = new VenueDouble();
    private LsTokens tokens;

    @BeforeEach
    void start() throws IOException {
        venue.start();
        tokens = new LsTokens(venue.settings(), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @AfterEach
    void stop() {
        tokens.close();
        venue.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9223372036854775807", "31556889864403199", "99999999999"})
    void aLifetimeWithoutSenseIsNoToken(String seconds) {
        venue.answers(200, "{\"access_token\":\"T1\",\"expires_in\":" + seconds + "}");

        assertThatThrownBy(() -> tokens.issue(KEY)).isInstanceOf(LsTransientFault.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"expires_in\":54464",
                "\"expires_in\":\"54464\"",
                "\"expire_in\":\"54464\"",
                "\"expire_in\":54464"
            })
    void aTokenEndsWhenTheVenueSaysHoweverItIsWritten(String expiry) {
        venue.answers(200, "{\"access_token\":\"T1\",\"scope\":\"oob\",\"token_type\":\"Bearer\"," + expiry + "}");

        assertThat(tokens.issue(KEY)).isEqualTo(new AccessToken("T1", NOW.plusSeconds(54464)));
    }

    @Test
    void theKeyTravelsAsAForm() throws InterruptedException {
        venue.answers(200, "{\"access_token\":\"T1\",\"expires_in\":1}");

        tokens.issue(KEY);

        RecordedRequest request = venue.request();
        assertThat(request.getTarget()).isEqualTo("/oauth2/token");
        assertThat(request.getHeaders().get("content-type")).startsWith("application/x-www-form-urlencoded");
        assertThat(VenueDouble.body(request))
                .isEqualTo("grant_type=client_credentials&appkey=app&appsecretkey=s%26cret&scope=oob");
    }

    @Test
    void aBadKeyIsRefusedAndNotRetried() {
        venue.answers(403, "{\"rsp_cd\":\"IGW00103\",\"rsp_msg\":\"유효하지 않은 AppKey\"}");

        assertThatThrownBy(() -> tokens.issue(KEY))
                .isInstanceOfSatisfying(
                        LsRefusal.class, e -> assertThat(e.code()).isEqualTo("IGW00103"));
        assertThat(venue.requests()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>busy</html>", "{}", "{\"access_token\":\"T\"}", "{\"expires_in\":5}"})
    void halfATokenIsNoToken(String body) {
        venue.answers(200, body);

        assertThatThrownBy(() -> tokens.issue(KEY)).isInstanceOf(LsTransientFault.class);
    }

    @Test
    void aTokenIsGivenBack() throws InterruptedException {
        venue.answers(200, "{\"code\":200,\"message\":\"접근토큰 폐기에 성공하였습니다.\"}");

        tokens.revoke(KEY, new AccessToken("T1", NOW));

        RecordedRequest request = venue.request();
        assertThat(request.getTarget()).isEqualTo("/oauth2/revoke");
        assertThat(VenueDouble.body(request)).contains("token_type_hint=access_token", "token=T1");
    }
}
