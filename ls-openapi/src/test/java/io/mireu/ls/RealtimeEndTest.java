package io.mireu.ls;

import static io.mireu.ls.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.ls.wire.RealtimeFrame;
import io.mireu.ls.wire.RealtimeTr;
import io.mireu.ls.wire.Registration;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import okhttp3.Response;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A session ends when it is told to, whoever is busy, and asks nothing of anybody who may be waiting for it. */
class RealtimeEndTest {
    private static final Registration TRADES = new Registration(RealtimeTr.FC9, "A0566000");

    private final VenueDouble venue = new VenueDouble();
    private final CountedTokens tokens = new CountedTokens();
    private final RecordedEvents seen = new RecordedEvents();

    @BeforeEach
    void start() throws IOException {
        venue.start();
    }

    @AfterEach
    void stop() {
        venue.close();
    }

    @Test
    void aConnectionThatIsBeingMadeWhileTheSessionClosesIsNotKept() {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch closed = new CountDownLatch(1);
        CompletableFuture<String> end = new CompletableFuture<>();
        venue.server().setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
                asked.countDown();
                assertThat(closed.await(Patience.LONG.toSeconds(), TimeUnit.SECONDS))
                        .isTrue();
                return new MockResponse.Builder()
                        .webSocketUpgrade(new EndListener(end))
                        .build();
            }
        });
        LsRealtime session = session(seen);
        session.start();
        await().until(() -> asked.getCount() == 0);

        session.close();
        closed.countDown();

        await().until(end::isDone);
        assertThat(seen.events(ConnectionEvent.Connected.class)).isEmpty();
    }

    @Test
    void aSessionThatIsStartedTwiceConnectsOnce() {
        SocketDouble only = venue.nextConnection("00000");
        SocketDouble second = venue.nextConnection("00000");
        try (LsRealtime session = session(seen)) {
            session.subscribe(TRADES);
            session.start();
            session.start();
            await().until(() -> !seen.events(ConnectionEvent.Restored.class).isEmpty());
            session.unsubscribe(TRADES);
            await().until(() -> !seen.events(ConnectionEvent.Unsubscribed.class).isEmpty());
            assertThat(only.registered()).hasSize(2);
        }
        assertThat(second.registered()).isEmpty();
        assertThat(venue.requests()).isEqualTo(1);
    }

    @Test
    void whoHoldsWhatTheListenerWaitsForCanCloseAndReconnectAllTheSame() throws Exception {
        Object ofTheApplication = new Object();
        CountDownLatch inListener = new CountDownLatch(1);
        SocketDouble socket = venue.nextConnection("00000");
        RealtimeListener waiting = new RealtimeListener() {
            @Override
            public void onFrame(RealtimeFrame frame, Reception reception) {
                inListener.countDown();
                synchronized (ofTheApplication) {
                    seen.onFrame(frame, reception);
                }
            }

            @Override
            public void onConnection(ConnectionEvent event) {
                seen.onConnection(event);
            }
        };
        LsRealtime session = session(waiting);
        session.subscribe(TRADES);
        session.start();
        await().until(() -> !seen.events(ConnectionEvent.Restored.class).isEmpty());
        CompletableFuture<Void> done = new CompletableFuture<>();
        Thread.ofPlatform().daemon().start(() -> {
            synchronized (ofTheApplication) {
                socket.send(SocketDouble.trade(1));
                await().until(() -> inListener.getCount() == 0);
                session.reconnect("for the test");
                session.close();
            }
            done.complete(null);
        });

        assertThat(done).succeedsWithin(Duration.ofSeconds(20));
    }

    @Test
    void aFlowThatWaitsHoldsUpNoSubscription() {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch answer = new CountDownLatch(1);
        LsSettings settings = venue.settings();
        settings = settings.with(settings.realtime().withLooks(Duration.ofMillis(10), Patience.LONG, 50));
        Flow slow = registration -> {
            asked.countDown();
            try {
                return answer.await(Patience.LONG.toSeconds(), TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        };
        venue.nextConnection("00000");
        try (LsRealtime session = LsRealtime.of(settings, tokens, slow, Clock.systemUTC(), seen)) {
            session.subscribe(TRADES);
            session.start();
            await().until(() -> asked.getCount() == 0);

            CompletableFuture<Void> subscribed = CompletableFuture.runAsync(() -> session.subscribe(RealtimeTr.C01));

            assertThat(subscribed).succeedsWithin(Duration.ofSeconds(20));
            answer.countDown();
        }
    }

    private LsRealtime session(RealtimeListener listener) {
        return LsRealtime.of(venue.settings(), tokens, Clock.systemUTC(), listener);
    }

    /** Tells how the client ended a connection. */
    private static final class EndListener extends WebSocketListener {
        private final CompletableFuture<String> end;

        EndListener(CompletableFuture<String> end) {
            this.end = end;
        }

        @Override
        public void onClosing(WebSocket webSocket, int code, String reason) {
            webSocket.close(code, null);
            end.complete("closed");
        }

        @Override
        public void onFailure(WebSocket webSocket, Throwable failure, @Nullable Response response) {
            end.complete("cut");
        }
    }
}
