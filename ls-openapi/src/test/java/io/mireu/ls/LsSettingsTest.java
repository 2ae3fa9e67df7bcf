package io.mireu.ls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LsSettingsTest {
    private static final URI LOCAL = URI.create("http://127.0.0.1:8080");
    private static final URI LOCAL_SOCKET = URI.create("ws://127.0.0.1:9443/websocket");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://openapi.ls-sec.co.kr:8080",
                "http://ls-sec.co.kr",
                "https://OPENAPI.LS-SEC.co.kr.:8080/",
                "https://other.openapi.ls-sec.co.kr"
            })
    void theSimulatorNeverTalksToLs(String url) {
        assertThatThrownBy(() -> LsSettings.of(LsEnvironment.SIMULATOR, URI.create(url), LOCAL_SOCKET))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("never");
        URI socket = URI.create(url.replaceFirst("^http", "ws"));
        assertThatThrownBy(() -> LsSettings.of(LsEnvironment.SIMULATOR, LOCAL, socket))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "PAPER, https://openapi.ls-sec.co.kr:8080, ws://127.0.0.1:29443/websocket",
        "PAPER, https://openapi.ls-sec.co.kr:8080, wss://proof.example.com:29443/websocket",
        "PAPER, https://openapi.ls-sec.co.kr:8080, wss://openapi.ls-sec.co.kr:443/websocket",
        "LIVE, https://openapi.ls-sec.co.kr:8080, ws://127.0.0.1:9443/websocket",
        "LIVE, https://openapi.ls-sec.co.kr:8080, wss://openapi.ls-sec.co.kr/websocket",
        "PAPER, http://openapi.ls-sec.co.kr:8080, wss://openapi.ls-sec.co.kr:29443/websocket",
        "PAPER, https://openapi.ls-sec.co.kr:8080, ws://openapi.ls-sec.co.kr:29443/websocket"
    })
    void ordersToLsAreProvenByTheWebSocketOfLsAndNothingTravelsInTheOpen(
            LsEnvironment environment, URI rest, URI webSocket) {
        assertThatThrownBy(() -> LsSettings.of(environment, rest, webSocket))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void paperAndLiveDoNotTakeTheWebSocketOfTheOther() {
        LsSettings paper = LsSettings.paper();
        LsSettings live = LsSettings.live();

        assertThatThrownBy(() -> LsSettings.of(LsEnvironment.PAPER, paper.restUrl(), live.webSocketUrl()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LsSettings.of(LsEnvironment.LIVE, live.restUrl(), paper.webSocketUrl()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aHostThatOnlyLooksLikeLsIsNotLs() {
        assertThat(LsSettings.of(LsEnvironment.SIMULATOR, URI.create("http://notls-sec.co.kr"), LOCAL_SOCKET))
                .isNotNull();
    }

    @Test
    void secretsDoNotShow() {
        assertThat(new AppKey("the-key", "the-secret").toString()).doesNotContain("the-key", "the-secret");
        assertThat(new AccessToken("the-token", Instant.EPOCH).toString()).doesNotContain("the-token");
        assertThatThrownBy(() ->
                        LsSettings.of(LsEnvironment.SIMULATOR, URI.create("http://me:secret@127.0.0.1"), LOCAL_SOCKET))
                .hasMessageNotContaining("secret");
    }
}
