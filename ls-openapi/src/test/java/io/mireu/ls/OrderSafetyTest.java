package io.mireu.ls;

import static io.mireu.ls.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mireu.ls.wire.BnsTp;
import io.mireu.ls.wire.CFOAT00100;
import io.mireu.ls.wire.CFOAT00200;
import io.mireu.ls.wire.FnoOrdprcPtn;
import io.mireu.ls.wire.ServerFrame;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No order leaves after it was stopped, and what became of one that left is told whatever fails around it. */
class OrderSafetyTest {
    private static final CFOAT00100.InBlock1 ORDER =
            CFOAT00100.InBlock1.of("A0566000", BnsTp.BUY, FnoOrdprcPtn.LIMIT, new BigDecimal("1046.10"), 2);

    private final VenueDouble venue = new VenueDouble();
    private final CountedTokens tokens = new CountedTokens();

    @BeforeEach
    void start() throws IOException {
        venue.start();
    }

    @AfterEach
    void stop() {
        venue.close();
    }

    @Test
    void anOrderWithoutAPriceCannotBeMade() {
        assertThatThrownBy(() -> CFOAT00100.InBlock1.of("A0566000", BnsTp.BUY, FnoOrdprcPtn.LIMIT, nothing(), 2))
                .isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> CFOAT00200.InBlock1.of("A0566000", 7, FnoOrdprcPtn.LIMIT, nothing(), 2))
                .isInstanceOf(NullPointerException.class);
    }

    /** As a caller may have it who compiles without checks for null. */
    @SuppressWarnings("NullAway")
    private static BigDecimal nothing() {
        return null;
    }

    @Test
    void anOrderThatWaitsForItsTurnDoesNotLeaveOnceTheAccountIsLocked() throws Exception {
        int slots = 8;
        for (int i = 0; i < slots; i++) {
            venue.answers(new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE));
        }
        EnvironmentGuard guard = proven(tokens, reason -> {});
        try (LsClient client = LsClient.of(venue.settings(), tokens, guard, Clock.systemUTC())) {
            List<Thread> sent = new ArrayList<>();
            for (int i = 0; i < slots; i++) {
                sent.add(Thread.ofVirtual().start(() -> client.orders().place(ORDER)));
                venue.request();
            }
            CompletableFuture<OrderResult> outcome = new CompletableFuture<>();
            Thread waiting = Thread.ofVirtual()
                    .start(() -> outcome.complete(client.orders().place(ORDER)));
            await().until(() -> waiting.getState() == Thread.State.TIMED_WAITING);

            guard.lock("for the test");
            sent.forEach(Thread::interrupt);

            assertThat(outcome.get(Patience.LONG.toSeconds(), TimeUnit.SECONDS))
                    .isInstanceOf(OrderResult.NotSent.class);
            assertThat(venue.requests()).isEqualTo(slots);
        }
    }

    @Test
    void aClosedClientSendsNothing() {
        venue.answers(200, accepted("00040"));
        LsClient client = LsClient.of(venue.settings(), tokens, proven(tokens, reason -> {}), Clock.systemUTC());

        client.close();

        assertThat(client.orders().place(ORDER)).isInstanceOf(OrderResult.NotSent.class);
        assertThatThrownBy(() -> client.market().quote("A0566000")).isInstanceOf(LsTransientFault.class);
        assertThat(venue.requests()).isZero();
    }

    @Test
    void anAlarmThatFailsDoesNotHideThatTheOrderWasTaken() {
        venue.answers(200, accepted("00462"));
        LsSettings settings = live();
        EnvironmentGuard guard = EnvironmentGuard.of(settings, tokens, reason -> {
            throw new IllegalStateException("the alarm cannot be raised");
        });
        guard.heard(tokens.current(), taken());
        try (LsClient client = LsClient.of(settings, tokens, guard, Clock.systemUTC())) {
            assertThat(client.orders().place(ORDER)).isInstanceOf(OrderResult.Accepted.class);
        }
        assertThat(guard.locked()).isPresent();
    }

    @Test
    void aTokenThatCannotBeGivenUpDoesNotTurnADoubtIntoNotSent() {
        venue.answers(401, "{\"rsp_cd\":\"01999\",\"rsp_msg\":\"who knows\"}");
        TokenSource stubborn = new TokenSource() {
            @Override
            public AccessToken current() {
                return tokens.current();
            }

            @Override
            public void invalidate(AccessToken refused) {
                throw new LsTransientFault("", "the issuer is away", null);
            }
        };
        try (LsClient client =
                LsClient.of(venue.settings(), stubborn, proven(stubborn, reason -> {}), Clock.systemUTC())) {
            assertThat(client.orders().place(ORDER)).isInstanceOf(OrderResult.Ambiguous.class);
        }
    }

    @Test
    void aGuardOfAnotherEnvironmentProvesNothing() {
        EnvironmentGuard guard = proven(tokens, reason -> {});

        assertThatThrownBy(() -> LsClient.of(live(), tokens, guard, Clock.systemUTC()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(
                        () -> LsRealtime.of(live(), tokens, guard, Clock.systemUTC(), RealtimeListener.to(any -> {})))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private LsSettings live() {
        LsSettings near = venue.settings();
        return LsSettings.of(LsEnvironment.LIVE, near.restUrl(), near.webSocketUrl())
                .with(near.http());
    }

    private EnvironmentGuard proven(TokenSource source, EnvironmentGuard.Alarm alarm) {
        EnvironmentGuard guard = EnvironmentGuard.of(venue.settings(), source, alarm);
        guard.heard(source.current(), taken());
        return guard;
    }

    private static ServerFrame.Ack taken() {
        return new ServerFrame.Ack("JIF", "0", "3", "00000", "");
    }

    private static String accepted(String code) {
        return "{\"rsp_cd\":\"" + code + "\",\"rsp_msg\":\"ok\",\"CFOAT00100OutBlock2\":{\"OrdNo\":41}}";
    }
}
