package io.mireu.ls;

import static io.mireu.ls.Patience.await;
import static io.mireu.ls.SocketDouble.trade;
import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.ls.wire.FutureTradeFrame;
import io.mireu.ls.wire.RealtimeTr;
import io.mireu.ls.wire.Registration;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A new token is gone over to although the two connections do not bring the same at the same moment. */
@Execution(ExecutionMode.CONCURRENT)
class TakeOverTest {
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
    void whatIsStillOnItsWayOnTheOldConnectionIsNotLost() throws IOException {
        SocketDouble old = venue.nextConnection("00000");
        try (RelayedWire wire = new RelayedWire(venue.server().getPort());
                LsRealtime session = session(wire.port(), Patience.LONG)) {
            restored(session);
            wire.hold();
            old.send(trade(1));
            replaced();
            wire.release();

            await().until(() -> volumes().equals(List.of(1L)));
        }
    }

    @Test
    void aLateCopyOnTheNewConnectionIsNotToldAgain() {
        SocketDouble old = venue.nextConnection("00000");
        try (LsRealtime session = session(venue.server().getPort(), Patience.LONG)) {
            restored(session);
            SocketDouble fresh = silentSuccessor();
            old.send(trade(1));
            await().until(() -> volumes().equals(List.of(1L)));
            fresh.acknowledgeAll("00000");
            await().until(() -> !seen.events(ConnectionEvent.Replaced.class).isEmpty());
            fresh.send(trade(1));
            fresh.send(trade(2));

            await().until(() -> volumes().contains(2L));
            assertThat(volumes()).containsExactly(1L, 2L);
        }
    }

    @Test
    void whatTheNewConnectionBringsFirstDoesNotOvertakeWhatTheOldOneStillBrings() {
        SocketDouble old = venue.nextConnection("00000");
        try (LsRealtime session = session(venue.server().getPort(), Patience.LONG)) {
            restored(session);
            SocketDouble fresh = silentSuccessor();
            fresh.send(trade(2));
            fresh.acknowledgeAll("00000");
            await().until(() -> !seen.events(ConnectionEvent.Replaced.class).isEmpty());
            old.send(trade(1));
            old.send(trade(2));
            old.send(trade(3));

            await().until(() -> volumes().contains(3L));
            assertThat(volumes()).containsExactly(1L, 2L, 3L);
            assertThat(session.statistics().missedContracts()).isZero();
            assertThat(session.statistics().doubled()).isOne();
        }
    }

    @Test
    void anOldConnectionThatBringsNothingDoesNotHoldUpTheNewOne() {
        venue.nextConnection("00000");
        try (LsRealtime session = session(venue.server().getPort(), Duration.ofSeconds(5))) {
            restored(session);
            SocketDouble fresh = silentSuccessor();
            fresh.send(trade(1));
            fresh.send(trade(2));

            await().until(() -> volumes().contains(2L));
            assertThat(volumes()).containsExactly(1L, 2L);
            fresh.send(trade(3));
            await().until(() -> volumes().contains(3L));
        }
    }

    @Test
    void whatWaitsForTheOldConnectionIsToldWhenThatIsLost() {
        SocketDouble old = venue.nextConnection("00000");
        try (LsRealtime session = session(venue.server().getPort(), Patience.LONG)) {
            restored(session);
            SocketDouble fresh = silentSuccessor();
            fresh.send(trade(1));
            fresh.acknowledgeAll("00000");
            await().until(() -> !seen.events(ConnectionEvent.Replaced.class).isEmpty());
            old.close();

            await().until(() -> volumes().equals(List.of(1L)));
        }
    }

    @Test
    void theOldConnectionEndsAfterAWhile() {
        SocketDouble old = venue.nextConnection("00000");
        try (LsRealtime session = session(venue.server().getPort(), Duration.ofMillis(200))) {
            restored(session);
            replaced();

            await().until(old::isEnded);
            assertThat(seen.events(ConnectionEvent.Disconnected.class)).isEmpty();
        }
    }

    @Test
    void theEndOfTheSessionIsTheEndOfTheOldConnectionToo() {
        SocketDouble old = venue.nextConnection("00000");
        try (LsRealtime session = session(venue.server().getPort(), Patience.LONG)) {
            restored(session);
            replaced();
        }

        await().until(old::isEnded);
    }

    private void restored(LsRealtime session) {
        session.subscribe(TRADES);
        session.start();
        await().until(() -> !seen.events(ConnectionEvent.Restored.class).isEmpty());
    }

    private void replaced() {
        silentSuccessor().acknowledgeAll("00000");
        await().until(() -> !seen.events(ConnectionEvent.Replaced.class).isEmpty());
    }

    private SocketDouble silentSuccessor() {
        SocketDouble fresh = venue.nextConnection("");
        tokens.invalidate(tokens.current());
        await().until(() -> fresh.registered().size() == 1);
        return fresh;
    }

    private List<Long> volumes() {
        return seen.frames().stream()
                .map(frame -> ((FutureTradeFrame) frame).volume())
                .toList();
    }

    private LsRealtime session(int port, Duration patience) {
        LsSettings settings = venue.settings(port);
        return LsRealtime.of(
                settings.with(settings.realtime()
                        .withAcknowledgementTimeout(patience)
                        .withLooks(Duration.ofMillis(20), Patience.LONG, 50)),
                tokens,
                Clock.systemUTC(),
                seen);
    }
}
