package io.mireu.ls;

import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.ls.wire.BnsTp;
import io.mireu.ls.wire.CFOAT00100;
import io.mireu.ls.wire.FnoOrdprcPtn;
import io.mireu.ls.wire.ServerFrame;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever waits for an answer can stop waiting, on threads of either kind, and an order stays what it is: in doubt. */
class CancellationTest {
    private static final CFOAT00100.InBlock1 ORDER =
            CFOAT00100.InBlock1.of("A0566000", BnsTp.BUY, FnoOrdprcPtn.LIMIT, new BigDecimal("1046.10"), 2);

    /** Threads of one kind. */
    enum Kind {
        VIRTUAL,
        PLATFORM;

        Thread start(Runnable task) {
            return this == VIRTUAL
                    ? Thread.ofVirtual().start(task)
                    : Thread.ofPlatform().daemon().start(task);
        }
    }

    private final VenueDouble venue = new VenueDouble();
    private LsClient client;

    @BeforeEach
    void start() throws IOException {
        venue.start();
        venue.answers(new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE));
        CountedTokens tokens = new CountedTokens();
        EnvironmentGuard guard = EnvironmentGuard.of(venue.settings(), tokens, reason -> {});
        guard.heard(tokens.current(), new ServerFrame.Ack("JIF", "0", "3", "00000", ""));
        client = LsClient.of(venue.settings(), tokens, guard, Clock.systemUTC());
    }

    @AfterEach
    void stop() {
        client.close();
        venue.close();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void anInterruptedReadEndsAtOnceAndIsNotRepeated(Kind kind) throws Exception {
        assertThat(interrupted(kind, () -> client.market().quote("A0566000"))).isInstanceOf(LsTransientFault.class);
        assertThat(venue.requests()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void anInterruptedOrderIsInDoubt(Kind kind) throws Exception {
        assertThat(interrupted(kind, () -> client.orders().place(ORDER))).isInstanceOf(OrderResult.Ambiguous.class);
        assertThat(venue.requests()).isEqualTo(1);
    }

    @Test
    void aClosedClientLeavesNobodyWaiting() throws Exception {
        CompletableFuture<Object> outcome = new CompletableFuture<>();
        Kind.VIRTUAL.start(() -> outcome.complete(outcome(() -> client.orders().place(ORDER))));
        venue.request();

        client.close();

        assertThat(outcome.get(Patience.LONG.toSeconds() / 2, TimeUnit.SECONDS))
                .isInstanceOf(OrderResult.Ambiguous.class);
    }

    private Object interrupted(Kind kind, Supplier<Object> call) throws Exception {
        CompletableFuture<Object> outcome = new CompletableFuture<>();
        Thread waiting = kind.start(() -> outcome.complete(outcome(call)));
        venue.request();
        waiting.interrupt();
        return outcome.get(Patience.LONG.toSeconds() / 2, TimeUnit.SECONDS);
    }

    private static Object outcome(Supplier<Object> call) {
        try {
            return call.get();
        } catch (RuntimeException e) {
            return e;
        }
    }
}
