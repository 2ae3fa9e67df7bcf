package io.mireu.auth.application;

import static io.mireu.auth.application.LsTokenStage.DEMO;
import static io.mireu.auth.application.LsTokenStage.START;
import static io.mireu.auth.application.LsTokenStage.tokenOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.auth.domain.LsCredentials;
import io.mireu.auth.domain.LsTokenResult;
import io.mireu.model.order.AccountId;
import io.mireu.support.TransientFault;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LsTokenKeepingTest {

    private static final Instant SEVEN = Instant.parse("2026-11-24T22:00:00Z");

    private final LsTokenStage stage = new LsTokenStage();

    @Test
    void fiftyCallersAtOnceCauseOneIssue() {
        Set<String> tokens = ConcurrentHashMap.newKeySet();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 50; i++) {
                threads.execute(() -> tokens.add(stage.token()));
                threads.execute(stage::renew);
            }
        }
        assertThat(stage.venue.issues()).isEqualTo(1);
        assertThat(tokens).containsExactly("token-00000001");
    }

    @Test
    void twoProcessesCauseOneIssue() {
        LsTokenStage.Running one = stage.restart();
        LsTokenStage.Running other = stage.restart();
        Set<String> tokens = ConcurrentHashMap.newKeySet();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (LsTokenStage.Running process : List.of(one, other)) {
                for (int i = 0; i < 20; i++) {
                    threads.execute(() -> tokens.add(tokenOf(process.provide.handle(DEMO, null))));
                    threads.execute(process.renew::handle);
                }
            }
        }
        assertThat(stage.venue.issues()).isEqualTo(1);
        assertThat(tokens).containsExactly("token-00000001");
    }

    @Test
    void aRestartGoesOnWithTheLivingToken() {
        stage.token();
        stage.restart();
        stage.renew();
        assertThat(stage.token()).isEqualTo("token-00000001");
        assertThat(stage.venue.issues()).isEqualTo(1);
    }

    @Test
    void accountsWithTheSameAppKeyShareItsToken() {
        AccountId second = AccountId.of("second");
        AccountId third = AccountId.of("third");
        stage.credentials.add(new LsCredentials(second, "simulator", "key", "secret"));
        stage.credentials.add(new LsCredentials(third, "simulator", "another-key", "secret"));
        LsTokenStage.Running process = stage.restart();
        process.renew.handle();
        assertThat(tokenOf(process.provide.handle(second, null)))
                .isEqualTo(tokenOf(process.provide.handle(DEMO, null)));
        assertThat(tokenOf(process.provide.handle(third, null))).isEqualTo("token-00000002");
        assertThat(stage.venue.issues()).isEqualTo(2);
    }

    @Test
    void itIsRenewedByItselfJustAfterSevenAndNotBefore() {
        stage.renew();
        stage.clock.now = SEVEN.minusMillis(1);
        stage.renew();
        assertThat(stage.token()).isEqualTo("token-00000001");
        stage.clock.now = SEVEN.plusSeconds(4);
        stage.renew();
        assertThat(stage.ask(null)).isInstanceOf(LsTokenResult.Unavailable.class);
        stage.clock.now = SEVEN.plusSeconds(5);
        stage.renew();
        assertThat(stage.venue.issues()).isEqualTo(2);
        assertThat(stage.token()).isEqualTo("token-00000002");
    }

    @Test
    void theAnswerSaysWhenToAskAgain() {
        LsTokenResult.Given given = (LsTokenResult.Given) stage.ask(null);
        assertThat(given.renewAt()).isEqualTo(SEVEN.plusSeconds(5));
    }

    @Test
    void aGoodTokenIsGivenWhileTheVenueTakesLongToRenewIt() throws InterruptedException {
        stage.venue.life = Duration.ofDays(2);
        stage.token();
        stage.clock.now = SEVEN.plusSeconds(6);
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch answer = new CountDownLatch(1);
        stage.venue.onIssue = () -> {
            asked.countDown();
            await(answer);
        };
        Thread renewal = Thread.ofVirtual().start(stage::renew);
        await(asked);
        assertThat(stage.token()).isEqualTo("token-00000001");
        answer.countDown();
        renewal.join();
        assertThat(stage.token()).isEqualTo("token-00000002");
    }

    @Test
    void aRefusedTokenIsRenewedOnceHoweverManyReportIt() {
        stage.token();
        assertThat(tokenOf(stage.ask("00000001"))).isEqualTo("token-00000002");
        assertThat(tokenOf(stage.ask("00000001"))).isEqualTo("token-00000002");
        assertThat(stage.venue.issues()).isEqualTo(2);
    }

    @Test
    void aTokenThatWasRefusedIsNotGivenAgainAfterARestart() {
        stage.token();
        stage.venue.fault = new TransientFault("no answer");
        assertThat(stage.ask("00000001")).isInstanceOf(LsTokenResult.Unavailable.class);
        stage.restart();
        assertThat(stage.ask(null)).isInstanceOf(LsTokenResult.Unavailable.class);
    }

    @Test
    void aVenueThatRefusesItsOwnTokensIsAskedAtGrowingDistances() {
        stage.token();
        for (int second = 0; second < 600; second++) {
            if (stage.ask(null) instanceof LsTokenResult.Given given) {
                String value = given.access().accessToken();
                stage.ask(value.substring(value.length() - 8));
            }
            stage.clock.pass(Duration.ofSeconds(1));
        }
        // pauses double from half a second at least, and are 30 to 60 s in the end
        assertThat(stage.venue.issues()).isBetween(10, 30);
    }

    @Test
    void whatTheOtherProcessIssuedIsTakenOver() {
        LsTokenStage.Running one = stage.restart();
        LsTokenStage.Running other = stage.restart();
        one.provide.handle(DEMO, null);
        other.provide.handle(DEMO, null);
        one.provide.handle(DEMO, "00000001");
        assertThat(tokenOf(other.provide.handle(DEMO, "00000001"))).isEqualTo("token-00000002");
        assertThat(stage.venue.issues()).isEqualTo(2);
    }

    @Test
    void anAppKeyOfAnotherEnvironmentIsNotShownToTheVenue() {
        stage.credentials.set(0, new LsCredentials(DEMO, "live", "key", "secret"));
        stage.renew();
        assertThat(stage.ask(null)).isEqualTo(new LsTokenResult.OtherEnvironment("live"));
        assertThat(stage.venue.issues()).isZero();
    }

    @Test
    void anUnknownAccountHasNone() {
        assertThat(stage.restart().provide.handle(AccountId.of("other"), null))
                .isEqualTo(new LsTokenResult.NoCredentials());
    }

    @Test
    void aTokenThatCouldNotBeStoredIsGivenAllTheSame() {
        stage.token();
        stage.stored.readOnly = true;
        assertThat(tokenOf(stage.ask("00000001"))).isEqualTo("token-00000002");
        assertThat(stage.token()).isEqualTo("token-00000002");
    }

    @Test
    void aGoodTokenIsGivenWithoutTheDatabase() {
        stage.token();
        stage.stored.away = true;
        stage.clock.now = START.plusSeconds(3600);
        assertThat(stage.token()).isEqualTo("token-00000001");
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
