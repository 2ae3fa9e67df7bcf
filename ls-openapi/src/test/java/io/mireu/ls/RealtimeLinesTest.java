package io.mireu.ls;

import static io.mireu.ls.Patience.await;
import static io.mireu.ls.SocketDouble.trade;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.mireu.ls.websocket.LsRealtimeSettings;
import io.mireu.ls.wire.FutureTradeFrame;
import io.mireu.ls.wire.RealtimeTr;
import io.mireu.ls.wire.Registration;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class RealtimeLinesTest {
    private static final Registration TRADES = new Registration(RealtimeTr.FC9, "A0566000");
    private static final Registration BOOKS = new Registration(RealtimeTr.FH9, "A0566000");
    private static final Registration FILLS = Registration.of(RealtimeTr.C01);

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
    void subscriptionsAreSpreadOverConnectionsUpToTheCap() {
        SocketDouble first = venue.nextConnection("00000");
        try (LsRealtime session = session(1, 2, Patience.LONG, Patience.LONG)) {
            session.subscribe(TRADES);
            session.start();
            await().until(() -> first.registered().size() == 1);
            SocketDouble second = venue.nextConnection("00000");
            session.subscribe(FILLS);
            await().until(() -> second.registered().size() == 1);

            assertThat(first.registered())
                    .extracting(SocketDouble.Registered::trCd)
                    .containsExactly("FC9");
            assertThat(second.registered())
                    .extracting(SocketDouble.Registered::trCd)
                    .containsExactly("C01");
            assertThatThrownBy(() -> session.subscribe(BOOKS)).isInstanceOf(IllegalStateException.class);

            session.unsubscribe(FILLS);
            session.subscribe(BOOKS);
            await().until(() -> second.registered().size() == 3);
            assertThat(first.registered()).hasSize(1);

            SocketDouble again = venue.nextConnection("00000");
            second.close();
            await().until(() -> again.registered().size() == 1
                    && seen.events(ConnectionEvent.Restored.class).size() == 3);
            assertThat(seen.events(ConnectionEvent.Disconnected.class))
                    .extracting(ConnectionEvent.Disconnected::line, ConnectionEvent.Disconnected::registrations)
                    .containsExactly(tuple(2, Set.of(BOOKS)));
            assertThat(seen.events(ConnectionEvent.Restored.class))
                    .extracting(
                            ConnectionEvent.Restored::line,
                            ConnectionEvent.Restored::connection,
                            ConnectionEvent.Restored::registrations)
                    .endsWith(tuple(2, 2, Set.of(BOOKS)));
        }
    }

    @Test
    void aNewTokenIsGoneOverToWithoutLossOrRepetition() {
        SocketDouble old = venue.nextConnection("00000");
        try (LsRealtime session = session(190, 1, Duration.ofMillis(20), Patience.LONG)) {
            session.subscribe(TRADES);
            session.subscribe(FILLS);
            session.start();
            await().until(() -> !seen.events(ConnectionEvent.Restored.class).isEmpty());
            SocketDouble fresh = venue.nextConnection("");
            old.send(trade(1));
            tokens.invalidate(tokens.current());
            await().until(() -> fresh.registered().size() == 2);
            for (int volume = 2; volume <= 50; volume++) {
                old.send(trade(volume));
                fresh.send(trade(volume));
            }
            fresh.send(trade(51));
            await().until(() -> seen.frames().size() == 51);
            fresh.acknowledgeAll("00000");
            await().until(() -> !seen.events(ConnectionEvent.Replaced.class).isEmpty());
            fresh.send(trade(52));
            await().until(() -> seen.frames().size() == 52);

            assertThat(seen.frames())
                    .extracting(frame -> ((FutureTradeFrame) frame).volume())
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, 52).boxed().toList());
            assertThat(fresh.registered())
                    .extracting(SocketDouble.Registered::token)
                    .containsOnly("T2");
            assertThat(seen.events(ConnectionEvent.Disconnected.class)).isEmpty();
            assertThat(session.statistics().missedContracts()).isZero();
            assertThat(session.statistics().repeatedTrades()).isZero();
            await().until(() -> session.statistics().doubled() == 49);
        }
    }

    @Test
    void aSuccessorThatDiesLeavesTheOldConnectionInPlace() {
        SocketDouble old = venue.nextConnection("00000");
        try (LsRealtime session = session(190, 1, Duration.ofMillis(20), Patience.LONG)) {
            session.subscribe(TRADES);
            session.start();
            await().until(() -> !seen.events(ConnectionEvent.Restored.class).isEmpty());
            SocketDouble dying = venue.nextConnection("");
            tokens.invalidate(tokens.current());
            await().until(() -> dying.registered().size() == 1);
            SocketDouble next = venue.nextConnection("");
            dying.close();
            await().until(() -> next.registered().size() == 1);
            old.send(trade(1));
            await().until(() -> seen.frames().size() == 1);

            assertThat(seen.events(ConnectionEvent.Disconnected.class)).isEmpty();
        }
    }

    @Test
    void aSubscriptionThatFallsSilentIsAskedForAgainAndThenItsConnectionIsMadeAnew() {
        SocketDouble socket = venue.nextConnection("00000");
        SocketDouble second = venue.nextConnection("00000");
        try (LsRealtime session = session(190, 1, Duration.ofMillis(20), Duration.ofMillis(200))) {
            session.subscribe(TRADES);
            session.start();
            await().until(() -> !seen.events(ConnectionEvent.Restored.class).isEmpty());
            assertThat(session.unverified()).containsExactly(TRADES);
            AtomicInteger volume = new AtomicInteger();
            await().until(() -> {
                socket.send(trade(volume.incrementAndGet()));
                return volume.get() == 45
                        || !seen.events(ConnectionEvent.Stale.class).isEmpty();
            });

            await().until(() -> second.registered().size() == 1);

            assertThat(seen.events(ConnectionEvent.Stale.class))
                    .extracting(ConnectionEvent.Stale::registration)
                    .contains(TRADES);
            assertThat(socket.registered())
                    .hasSizeGreaterThan(1)
                    .extracting(SocketDouble.Registered::trCd)
                    .containsOnly("FC9");
            assertThat(seen.events(ConnectionEvent.Disconnected.class))
                    .first()
                    .extracting(ConnectionEvent.Disconnected::reason)
                    .asString()
                    .contains("no data");
        }
    }

    @Test
    void silenceProvesNothingWhereNoDataIsExpected() {
        RealtimeWatch watch = new RealtimeWatch(venueSettings(Patience.LONG, Duration.ofNanos(1)), Flow.unknown());
        watch.subscribed(TRADES, 0);
        for (int i = 0; i < 100; i++) {
            watch.frame("FC9", "A0566000", i);
        }

        assertThat(watch.silences(Long.MAX_VALUE / 2)).isEmpty();
    }

    @Test
    void aBurstDoesNotMakeASlowSubscriptionAQuickOne() {
        RealtimeWatch watch = new RealtimeWatch(venueSettings(Patience.LONG, Duration.ofNanos(1_000)), any -> true);
        watch.subscribed(TRADES, 0);
        for (int i = 1; i <= 30; i++) {
            watch.frame("FC9", "A0566000", i * 10_000L);
        }
        for (int i = 1; i <= 1_000; i++) {
            watch.frame("FC9", "A0566000", 300_000L + i);
        }

        assertThat(watch.silences(301_000 + 50_000)).isEmpty();
        assertThat(watch.silences(301_000 + 100_000)).hasSize(1);
    }

    @Test
    void aPaceIsNotKnownFromTheFirstLivelyMoment() {
        RealtimeWatch watch = new RealtimeWatch(venueSettings(Patience.LONG, Duration.ofNanos(1_000)), any -> true);
        watch.subscribed(TRADES, 0);
        for (int i = 1; i <= 100; i++) {
            watch.frame("FC9", "A0566000", i * 100L);
        }

        assertThat(watch.silences(Long.MAX_VALUE / 2)).isEmpty();
    }

    @Test
    void theNightIsNoPauseOfTheDay() {
        AtomicBoolean day = new AtomicBoolean(true);
        RealtimeWatch watch = new RealtimeWatch(venueSettings(Patience.LONG, Duration.ofNanos(10)), any -> day.get());
        watch.subscribed(TRADES, 0);
        for (int i = 1; i <= 100; i++) {
            watch.frame("FC9", "A0566000", i * 10L);
        }
        day.set(false);
        assertThat(watch.silences(1_000_000)).isEmpty();
        day.set(true);
        assertThat(watch.silences(1_000_050)).isEmpty();
        watch.frame("FC9", "A0566000", 1_000_060);

        assertThat(watch.silences(1_000_160)).isEmpty();
        assertThat(watch.silences(1_000_190)).hasSize(1);
    }

    @Test
    void aSlowSubscriptionMayBeSilentForLongerThanAQuickOne() {
        RealtimeWatch watch = new RealtimeWatch(venueSettings(Patience.LONG, Duration.ofNanos(5)), any -> true);
        watch.subscribed(TRADES, 0);
        watch.subscribed(BOOKS, 0);
        for (int i = 0; i < 100; i++) {
            watch.frame("FC9", "A0566000", i * 10L);
            watch.frame("FH9", "A0566000", i);
        }

        assertThat(watch.silences(1_050))
                .extracting(RealtimeWatch.Silence::registration)
                .containsExactly(BOOKS);
        assertThat(watch.silences(1_051)).isEmpty();
        assertThat(watch.silences(1_100))
                .extracting(RealtimeWatch.Silence::complaints)
                .containsExactlyInAnyOrder(1, 2);
    }

    private LsRealtime session(int subscriptions, int connections, Duration look, Duration staleness) {
        LsSettings settings = venue.settings();
        return LsRealtime.of(
                settings.with(venueSettings(look, staleness).withCaps(subscriptions, connections)),
                tokens,
                any -> true,
                Clock.systemUTC(),
                seen);
    }

    private LsRealtimeSettings venueSettings(Duration look, Duration staleness) {
        return LsRealtimeSettings.nearby()
                .withBackoff(Duration.ofMillis(10), Duration.ofMillis(50))
                .withAcknowledgementTimeout(Patience.LONG)
                .withLooks(look, staleness, 10);
    }
}
