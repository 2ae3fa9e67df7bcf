package io.mireu.auth.application;

import static io.mireu.auth.application.LsTokenStage.DEMO;
import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.auth.domain.LsCredentials;
import io.mireu.auth.domain.LsTokenResult;
import io.mireu.model.order.AccountId;
import io.mireu.support.TransientFault;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LsTokenTroubleTest {

    private static final Instant SEVEN = Instant.parse("2026-11-24T22:00:00Z");

    private final LsTokenStage stage = new LsTokenStage();

    @Test
    void aFailedRenewalLeavesTheGoodTokenAndIsTriedAgainWithPauses() {
        stage.venue.life = Duration.ofDays(2);
        stage.token();
        stage.clock.now = SEVEN.plusSeconds(5);
        stage.venue.fault = new TransientFault("no answer");
        passWithRenewals(600);
        assertThat(stage.token()).isEqualTo("token-00000001");
        // pauses double from half a second at least, and are 30 to 60 s in the end
        assertThat(stage.venue.issues()).isBetween(10, 30);
        stage.venue.fault = null;
        passWithRenewals(90);
        assertThat(stage.token()).isNotEqualTo("token-00000001");
    }

    @Test
    void troubleIsToldOnceAgainWhenItGetsWorseAndWhenItIsOver() {
        stage.venue.life = Duration.ofHours(1);
        stage.token();
        stage.venue.fault = new TransientFault("no answer");
        stage.clock.pass(Duration.ofMinutes(55));
        passWithRenewals(240);
        assertThat(stage.alerts).hasSize(1);
        assertThat(stage.alerts.getFirst())
                .startsWith("WARNING ls-token-unavailable")
                .contains("still good");
        passWithRenewals(240);
        assertThat(stage.alerts).hasSize(2);
        assertThat(stage.alerts.getLast())
                .startsWith("CRITICAL ls-token-unavailable")
                .contains("none left");
        stage.venue.fault = null;
        passWithRenewals(90);
        assertThat(stage.alerts).hasSize(3);
        assertThat(stage.alerts.getLast()).startsWith("INFO ls-token-restored");
    }

    @Test
    void oneFailureIsNotWorthAnAlert() {
        stage.venue.fault = new TransientFault("no answer");
        stage.renew();
        stage.venue.fault = null;
        passWithRenewals(3);
        assertThat(stage.token()).isEqualTo("token-00000002");
        assertThat(stage.alerts).isEmpty();
    }

    @Test
    void callersDuringAPauseGetAnAnswerAndDoNotReachTheVenue() {
        stage.venue.fault = new TransientFault("no answer");
        stage.renew();
        for (int i = 0; i < 100; i++) {
            assertThat(stage.ask(null)).isInstanceOf(LsTokenResult.Unavailable.class);
        }
        assertThat(stage.venue.issues()).isEqualTo(1);
    }

    @Test
    void anAppKeyThatTheVenueDoesNotAcceptIsTriedAgainOnlyAfterAWhile() {
        stage.venue.fault = new LsKeyRefused("IGW00103", "refused");
        for (int second = 0; second < 599; second++) {
            stage.renew();
            assertThat(stage.ask(null))
                    .isInstanceOfSatisfying(
                            LsTokenResult.Refused.class,
                            refused -> assertThat(refused.code()).isEqualTo("IGW00103"));
            stage.clock.pass(Duration.ofSeconds(1));
        }
        assertThat(stage.venue.issues()).isEqualTo(1);
        assertThat(stage.alerts).hasSize(1);
        assertThat(stage.alerts.getFirst()).startsWith("CRITICAL ls-credentials-refused");
        passWithRenewals(2);
        assertThat(stage.venue.issues()).isEqualTo(2);
    }

    @Test
    void anotherSecretIsTriedAtOnce() {
        stage.venue.fault = new LsKeyRefused("IGW00105", "refused");
        stage.renew();
        stage.venue.fault = null;
        stage.credentials.set(0, new LsCredentials(DEMO, "simulator", "key", "the right secret"));
        assertThat(stage.token()).isEqualTo("token-00000002");
        assertThat(stage.alerts).last().asString().startsWith("INFO ls-token-restored");
    }

    @Test
    void aRefusedRenewalLeavesTheGoodToken() {
        stage.venue.life = Duration.ofDays(2);
        stage.token();
        stage.clock.now = SEVEN.plusSeconds(5);
        stage.venue.fault = new LsKeyRefused("IGW00103", "refused");
        passWithRenewals(60);
        assertThat(stage.token()).isEqualTo("token-00000001");
        assertThat(stage.venue.issues()).isEqualTo(2);
    }

    @Test
    void theFaultOfOneAccountDoesNotHoldUpTheNext() {
        stage.credentials.addFirst(new LsCredentials(AccountId.of("broken"), "simulator", "broken", "secret"));
        stage.venue.onIssue = () -> {
            if (stage.venue.asked.getLast().appKey().equals("broken")) {
                throw new IllegalStateException("unexpected");
            }
        };
        stage.renew();
        assertThat(stage.token()).isEqualTo("token-00000002");
    }

    private void passWithRenewals(int seconds) {
        for (int second = 0; second < seconds; second++) {
            stage.renew();
            stage.clock.pass(Duration.ofSeconds(1));
        }
    }
}
