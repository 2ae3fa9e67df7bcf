package io.mireu.ls;

import static io.mireu.ls.Patience.await;
import static io.mireu.ls.SocketDouble.trade;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mireu.ls.wire.FutureTradeFrame;
import io.mireu.ls.wire.MalformedFrame;
import io.mireu.ls.wire.RealtimeTr;
import io.mireu.ls.wire.Registration;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LsRealtimeTest {
    private static final Instant NOW = Instant.parse("2026-01-05T00:45:00Z");
    private static final Registration TRADES = new Registration(RealtimeTr.FC9, "A0566000");
    private static final Registration FILLS = Registration.of(RealtimeTr.C01);

    private final VenueDouble venue = new VenueDouble();
    private final CountedTokens tokens = new CountedTokens();
    private final RecordedEvents seen = new RecordedEvents();
    private LsRealtime session;

    @BeforeEach
    void start() throws IOException {
        venue.start();
        session = session(venue.settings());
    }

    @AfterEach
    void stop() {
        session.close();
        venue.close();
    }

    @Test
    void aRefusedRegistrationIsNamedWhenTheRestIsRestored() {
        venue.nextConnection("IGW40013");
        session.subscribe(TRADES);
        session.start();

        await().until(() -> !seen.events(ConnectionEvent.Restored.class).isEmpty());
        assertThat(seen.events(ConnectionEvent.Restored.class).getFirst().silent())
                .containsExactly(TRADES);
    }

    @Test
    void whatIsSubscribedBeforeAndAfterTheConnectionIsRegistered() {
        SocketDouble socket = venue.nextConnection("00000");
        session.subscribe(RealtimeTr.FC9, "KR4A05660001");
        session.start();
        await().until(() -> !seen.events(ConnectionEvent.Restored.class).isEmpty());
        session.subscribe(RealtimeTr.C01);

        await().until(() -> seen.events(ConnectionEvent.Subscribed.class).size() == 2);
        assertThat(socket.registered())
                .extracting(r -> r.token() + r.trType() + r.trCd() + r.trKey())
                .containsExactly("T13FC9A0566000", "T11C01");
        assertThat(seen.events(ConnectionEvent.Subscribed.class))
                .extracting(ConnectionEvent.Subscribed::registration)
                .containsExactly(TRADES, FILLS);
    }

    @Test
    void framesArriveInOrderOnOneThreadAndNothingTheListenerOrTheVenueDoesIsFatal() {
        SocketDouble socket = connected("00000");

        IntStream.rangeClosed(1, 200).forEach(i -> {
            socket.send(trade(i));
            socket.send(i % 50 == 0 ? "{\"header\":{\"tr_cd\":\"FC9\"},\"body\":{\"price\":\"?\"}}" : trade(1000 + i));
        });

        await().until(() -> seen.frames().size() == 400);
        assertThat(seen.frames())
                .filteredOn(frame -> frame instanceof FutureTradeFrame trade && trade.volume() <= 200)
                .extracting(frame -> ((FutureTradeFrame) frame).volume())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 200).mapToObj(i -> (long) i).toList());
        assertThat(seen.frames()).filteredOn(MalformedFrame.class::isInstance).hasSize(4);
        assertThat(seen.threads()).hasSize(1);
        assertThat(seen.receptions()).extracting(Reception::at).containsOnly(NOW);
        assertThat(seen.receptions()).extracting(Reception::receivedNs).isSorted();
        RealtimeStatistics counted = session.statistics();
        assertThat(List.of(counted.connections(), counted.frames(), counted.malformed(), counted.failures()))
                .containsExactly(1L, 400L, 4L, 1L);
    }

    @Test
    void everyReconnectRegistersAgainWithAFreshToken() throws IOException {
        session.close();
        try (RelayedWire wire = new RelayedWire(venue.server().getPort())) {
            session = session(venue.settings(wire.port()));
            registersAgainAfter(wire);
        }
    }

    private void registersAgainAfter(RelayedWire wire) {
        venue.nextConnection("00000");
        session.subscribe(TRADES);
        session.subscribe(FILLS);
        session.start();
        await().until(() -> seen.events(ConnectionEvent.Restored.class).size() == 1);

        SocketDouble second = venue.nextConnection("00000");
        tokens.invalidate(tokens.current());
        wire.cut();
        await().until(() -> seen.events(ConnectionEvent.Restored.class).size() == 2);

        SocketDouble third = venue.nextConnection("00000");
        second.close();
        await().until(() -> seen.events(ConnectionEvent.Restored.class).size() == 3);

        assertThat(second.registered())
                .extracting(SocketDouble.Registered::token)
                .containsOnly("T2");
        assertThat(third.registered()).extracting(SocketDouble.Registered::trCd).containsExactly("FC9", "C01");
        assertThat(seen.events(ConnectionEvent.Connected.class))
                .extracting(ConnectionEvent.Connected::connection)
                .containsExactly(1, 2, 3);
        assertThat(seen.events(ConnectionEvent.Disconnected.class)).hasSize(2);
    }

    @Test
    void aVenueThatIsDownIsTriedAgainUntilItIsThere() {
        venue.answers(new MockResponse.Builder().code(503));
        venue.answers(new MockResponse.Builder().code(401));
        venue.nextConnection("00000");
        session.start();

        await().until(session::isConnected);
        assertThat(seen.events(ConnectionEvent.Disconnected.class)).hasSize(2);
        assertThat(tokens.issued()).isEqualTo(2);
    }

    @Test
    void aTokenThatIsOverIsReplaced() {
        venue.nextConnection("IGW00121");
        SocketDouble second = venue.nextConnection("00000");
        session.subscribe(TRADES);
        session.start();

        await().until(() -> !seen.events(ConnectionEvent.Subscribed.class).isEmpty());
        assertThat(seen.events(ConnectionEvent.RegistrationRefused.class))
                .extracting(ConnectionEvent.RegistrationRefused::code)
                .containsExactly("IGW00121");
        assertThat(second.registered())
                .extracting(SocketDouble.Registered::token)
                .containsExactly("T2");
    }

    @Test
    void aTokenOfTheOtherEnvironmentIsKeptAndTriedAgainAfterTheLongestPause() {
        venue.nextConnection("10001");
        SocketDouble second = venue.nextConnection("00000");
        session.subscribe(TRADES);
        session.start();

        await().until(() -> !seen.events(ConnectionEvent.Subscribed.class).isEmpty());
        assertThat(second.registered())
                .extracting(SocketDouble.Registered::token)
                .containsExactly("T1");
    }

    @Test
    void aSilentRegistrationIsNamedWhenTheRestIsRestored() {
        session.close();
        LsSettings settings = venue.settings();
        session = session(settings.with(settings.realtime().withAcknowledgementTimeout(Duration.ofMillis(200))));
        venue.nextConnection("");
        session.subscribe(TRADES);
        session.start();

        await().until(() -> !seen.events(ConnectionEvent.Restored.class).isEmpty());
        assertThat(seen.events(ConnectionEvent.Restored.class).getFirst().silent())
                .containsExactly(TRADES);
    }

    @Test
    void registrationsKeepTheVenuesPace() {
        session.close();
        LsSettings settings = venue.settings();
        session = session(settings.with(settings.realtime().withRegistrationInterval(Duration.ofMillis(40))));
        SocketDouble socket = venue.nextConnection("00000");
        for (int i = 0; i < 6; i++) {
            session.subscribe(RealtimeTr.OC0, "B0566A4" + i);
        }
        session.start();

        await().until(() -> socket.registered().size() == 6);
        long took = socket.registered().getLast().atNs() - seen.connectedNs();
        assertThat(Duration.ofNanos(took)).isGreaterThanOrEqualTo(Duration.ofMillis(5 * 40));
    }

    @Test
    void whatIsUnsubscribedIsTakenBackAndNotRegisteredAgain() {
        SocketDouble first = connected("00000");
        session.unsubscribe(TRADES);
        await().until(() -> !seen.events(ConnectionEvent.Unsubscribed.class).isEmpty());
        assertThat(first.registered().getLast().trType()).isEqualTo("4");

        SocketDouble second = venue.nextConnection("00000");
        session.reconnect("for the test");
        await().until(() -> seen.events(ConnectionEvent.Restored.class).size() == 2);
        assertThat(second.registered()).isEmpty();
    }

    @Test
    void moreSubscriptionsThanTheVenueServesAreRefused() {
        session.close();
        LsSettings settings = venue.settings();
        session = session(settings.with(settings.realtime().withCaps(1, 1)));
        session.subscribe(TRADES);
        session.subscribe(TRADES);

        assertThatThrownBy(() -> session.subscribe(FILLS)).isInstanceOf(IllegalStateException.class);
    }

    private LsRealtime session(LsSettings settings) {
        return LsRealtime.of(settings, tokens, Clock.fixed(NOW, ZoneOffset.UTC), seen);
    }

    private SocketDouble connected(String code) {
        SocketDouble socket = venue.nextConnection(code);
        session.subscribe(TRADES);
        session.start();
        await().until(() -> !seen.events(ConnectionEvent.Restored.class).isEmpty());
        return socket;
    }
}
