package io.mireu.system.venue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.mireu.embedded.Sweep;
import io.mireu.ls.LsClient;
import io.mireu.ls.LsSettings;
import io.mireu.ls.websocket.LsRealtimeSettings;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sockets that drop in every way in which lines break, also in the middle of subscribing: after each drop every
 * subscription is in the venue's registry again, and each that has something to say says it. A few drops in the normal
 * run, 1,000 in the sweep {@code simulator-drops}.
 */
class SimulatorDropsE2eTest {

    private static final Logger log = LoggerFactory.getLogger(SimulatorDropsE2eTest.class);
    private static final String SWEEP = "simulator-drops";
    private static final long SEED = 20261127;
    private static final int STEPS = 20;
    private static final int DROPS_OF_A_STEP = 50;
    private static final int SAMPLE = 8;
    private static final int SESSIONS = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    /** A registration is longer than this, so that a client is cut between the handshake and its last registration. */
    private static final int BYTES_OF_A_REGISTRATION = 400;

    @Test
    void everySubscriptionIsBackAfterEveryDrop(@TempDir Path folder) {
        if (!Sweep.isAsked(SWEEP)) {
            prove(folder, SEED, 2, SAMPLE);
            return;
        }
        Sweep sweep = Sweep.resume(SWEEP, SEED);
        while (sweep.done() < STEPS) {
            Path venue = folder.resolve("step-" + sweep.done());
            Outcome outcome = prove(venue, SEED + sweep.done(), SESSIONS, DROPS_OF_A_STEP);
            sweep.finishStep(
                    Map.of(
                            "drops", outcome.drops(),
                            "resubscriptions", outcome.resubscriptions(),
                            "missedResubscriptions", 0L),
                    Map.of("worstRecoveryMs", outcome.worstMs()));
        }
        sweep.record(Clock.systemUTC());
    }

    /** How a session loses its socket. */
    private enum Drop {
        CLOSED_BY_THE_VENUE,
        RESET,
        ENDED,
        SILENT,
        WHILE_SUBSCRIBING,
        REFUSED_AT_FIRST
    }

    private static final List<Drop> ON_THE_LINE =
            List.of(Drop.RESET, Drop.ENDED, Drop.SILENT, Drop.WHILE_SUBSCRIBING, Drop.REFUSED_AT_FIRST);

    /** A session on a line of its own. */
    private record Member(CuttableLine line, WatchedSession session) implements AutoCloseable {

        @Override
        public void close() {
            session.close();
            line.close();
        }
    }

    /**
     * What was seen.
     *
     * @param worstMs the longest from the drops of a round until all sessions were whole
     */
    private record Outcome(long drops, long resubscriptions, long worstMs) {}

    private static Outcome prove(Path folder, long seed, int sessions, int drops) {
        Random random = new Random(seed);
        try (RunningVenue venue = new RunningVenue(
                        folder,
                        "mireu.simulator.wire.rate-limit-factor=0",
                        "mireu.simulator.market.option-quote-interval=200ms");
                VenueTokens tokens = new VenueTokens(venue.settings(venue.port()));
                LsClient client = LsClient.of(venue.settings(venue.port()), tokens, Clock.systemUTC())) {
            Subscriptions subscriptions = Subscriptions.of(client);
            VenueStir stir = new VenueStir(venue, client, subscriptions.future());
            List<Member> members = new ArrayList<>();
            try {
                for (int i = 0; i < sessions; i++) {
                    CuttableLine line = new CuttableLine(venue.port());
                    members.add(new Member(line, new WatchedSession(impatient(venue, line), tokens, subscriptions)));
                }
                Rounds rounds = new Rounds(venue, stir, subscriptions, members);
                rounds.awaitWhole(members.stream().map(_ -> 0).toList());
                while (rounds.drops < drops) {
                    rounds.round(random);
                }
                log.info("{} drops, the slowest recovery took {} ms", rounds.drops, rounds.worstMs);
                return new Outcome(
                        rounds.drops, (long) rounds.drops * subscriptions.all().size(), rounds.worstMs);
            } finally {
                members.forEach(Member::close);
            }
        }
    }

    /** A client that notices a frozen line within a second; it asks the venue for a sign of life more often than usual. */
    private static LsSettings impatient(RunningVenue venue, CuttableLine line) {
        LsSettings settings = venue.settings(line.port());
        LsRealtimeSettings usual = settings.realtime();
        return settings.with(new LsRealtimeSettings(
                usual.connectTimeout(),
                Duration.ofMillis(500),
                usual.registrationInterval(),
                usual.acknowledgementTimeout(),
                usual.firstBackoff(),
                usual.longestBackoff(),
                usual.maxSubscriptions(),
                usual.maxConnections(),
                usual.lookInterval(),
                usual.shortestStaleness(),
                usual.stalenessFactor()));
    }

    /** All sessions lose their sockets at once, each in a way of its own; then all must be whole again. */
    private static final class Rounds {

        private final RunningVenue venue;
        private final VenueStir stir;
        private final Subscriptions subscriptions;
        private final List<Member> members;
        private int drops;
        private long worstMs;
        private int round;

        Rounds(RunningVenue venue, VenueStir stir, Subscriptions subscriptions, List<Member> members) {
            this.venue = venue;
            this.stir = stir;
            this.subscriptions = subscriptions;
            this.members = members;
        }

        void round(Random random) {
            long begun = System.nanoTime();
            List<Integer> before = new ArrayList<>();
            boolean byTheVenue = round % Drop.values().length == 0;
            for (int i = 0; i < members.size(); i++) {
                Member member = members.get(i);
                int connections = member.session().connections();
                Drop how = byTheVenue ? Drop.CLOSED_BY_THE_VENUE : ON_THE_LINE.get((round + i) % ON_THE_LINE.size());
                before.add(connections + drop(member, how, random));
            }
            if (byTheVenue) {
                venue.fault("CUT_SOCKETS");
            }
            round++;
            awaitWhole(before);
            long tookMs = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
            worstMs = Math.max(worstMs, tookMs);
        }

        /** Drops a session's socket; gives how many connections after the present one will be dropped too. */
        private int drop(Member member, Drop how, Random random) {
            drops++;
            switch (how) {
                case CLOSED_BY_THE_VENUE -> {}
                case RESET ->
                    assertThat(member.line().cut(CuttableLine.Cut.RESET)).isOne();
                case ENDED ->
                    assertThat(member.line().cut(CuttableLine.Cut.CLOSE)).isOne();
                case SILENT ->
                    assertThat(member.line().cut(CuttableLine.Cut.FREEZE)).isOne();
                case REFUSED_AT_FIRST -> {
                    member.line().refuseNext(2);
                    assertThat(member.line().cut(CuttableLine.Cut.RESET)).isOne();
                }
                case WHILE_SUBSCRIBING -> {
                    drops++;
                    member.line()
                            .cutNextAfter(500
                                    + random.nextInt(BYTES_OF_A_REGISTRATION
                                            * (subscriptions.all().size() - 2)));
                    assertThat(member.line().cut(CuttableLine.Cut.CLOSE)).isOne();
                    return 1;
                }
            }
            return 0;
        }

        /** Every session has a connection after the first so many on which everything is registered, and everything speaks. */
        void awaitWhole(List<Integer> before) {
            for (int i = 0; i < members.size(); i++) {
                WatchedSession session = members.get(i).session();
                int first = before.get(i);
                await(session.trouble()).atMost(PATIENCE).until(() -> session.isWholeAfter(first));
            }
            Set<String> speaking = subscriptions.speakingTopics();
            await().atMost(PATIENCE).pollInterval(Duration.ofMillis(100)).untilAsserted(() -> {
                for (Member member : members) {
                    Set<String> missing = member.session().missing(speaking);
                    stir.provoke(missing);
                    assertThat(missing).as(member.session().trouble()).isEmpty();
                }
            });
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(venue.subscriptions())
                            .hasSize(members.size())
                            .allMatch(subscriptions.topics()::equals));
        }
    }
}
