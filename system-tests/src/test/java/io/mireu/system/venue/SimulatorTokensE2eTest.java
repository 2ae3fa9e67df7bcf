package io.mireu.system.venue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.mireu.embedded.Sweep;
import io.mireu.ls.LsClient;
import io.mireu.ls.LsSettings;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A token revoked in mid-session: within five seconds REST answers again and every subscription stands, as the client
 * says and as the venue counts; after that each of them speaks. How soon the last one does is told but has no bound: an
 * option whose quote does not change has nothing to say. The venue hangs up with the revocation, or says nothing and
 * only refuses the next call; in that case nothing is lost in between. Two revocations in the normal run, 150 in the
 * sweep {@code simulator-tokens}.
 */
class SimulatorTokensE2eTest {

    private static final Logger log = LoggerFactory.getLogger(SimulatorTokensE2eTest.class);
    private static final String SWEEP = "simulator-tokens";
    private static final int REVOCATIONS = 150;
    /** Every so many times the venue does not hang up. */
    private static final int QUIETLY_EVERY = 5;

    private static final long MOST_MS = 5_000;
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @Test
    void aRevokedTokenCostsNoSubscriptionAndLessThanFiveSeconds(@TempDir Path folder) {
        if (!Sweep.isAsked(SWEEP)) {
            // how long it takes on a machine that is busy with other tests proves nothing
            prove(folder, List.of(false, true));
            return;
        }
        Sweep sweep = Sweep.resume(SWEEP, 0);
        List<Boolean> ways = new ArrayList<>();
        for (int i = 0; i < REVOCATIONS; i++) {
            ways.add(i % QUIETLY_EVERY == 0);
        }
        Map<String, Long> figures = prove(folder, ways);
        assertThat(figures.get("worstRecoveryMs")).isLessThanOrEqualTo(MOST_MS);
        sweep.finishStep(figures);
        sweep.record(Clock.systemUTC());
    }

    private static Map<String, Long> prove(Path folder, List<Boolean> quietly) {
        try (RunningVenue venue = new RunningVenue(
                        folder,
                        "mireu.simulator.wire.rate-limit-factor=0",
                        "mireu.simulator.market.option-quote-interval=200ms");
                VenueTokens tokens = new VenueTokens(venue.settings(venue.port()));
                LsClient client = LsClient.of(venue.settings(venue.port()), tokens, Clock.systemUTC())) {
            Subscriptions subscriptions = Subscriptions.of(client);
            LsSettings settings = venue.settings(venue.port());
            // so that a connection that was replaced ends within the test's time
            LsSettings prompt = settings.with(settings.realtime().withAcknowledgementTimeout(Duration.ofSeconds(5)));
            try (WatchedSession session = new WatchedSession(prompt, tokens, subscriptions)) {
                Revocations revocations = new Revocations(venue, tokens, client, subscriptions, session);
                revocations.awaitRecovery(0);
                revocations.awaitSpeaking();
                quietly.forEach(revocations::revoke);
                return revocations.figures();
            }
        }
    }

    /** One revocation after the other, and what each costs. */
    private static final class Revocations {

        private final RunningVenue venue;
        private final VenueTokens tokens;
        private final LsClient client;
        private final Subscriptions subscriptions;
        private final WatchedSession session;
        private final VenueStir stir;
        private final List<Long> recoveriesMs = new ArrayList<>();
        private long lastSpokenMs;
        private long quiet;
        private long overtaken;

        Revocations(
                RunningVenue venue,
                VenueTokens tokens,
                LsClient client,
                Subscriptions subscriptions,
                WatchedSession session) {
            this.venue = venue;
            this.tokens = tokens;
            this.client = client;
            this.subscriptions = subscriptions;
            this.session = session;
            this.stir = new VenueStir(venue, client, subscriptions.future());
        }

        void revoke(boolean quietly) {
            int before = session.connections();
            long begun = System.nanoTime();
            if (quietly) {
                quiet++;
                session.forget();
                tokens.revoke();
            } else {
                venue.fault("REVOKE_TOKENS");
            }
            awaitRecovery(before);
            recoveriesMs.add(msSince(begun));
            awaitSpeaking();
            lastSpokenMs = Math.max(lastSpokenMs, msSince(begun));
            awaitOneSocket();
            if (quietly) {
                assertThat(session.missedContracts(subscriptions.future()))
                        .as("contracts traded between two connections")
                        .isZero();
                overtaken += session.overtakenTrades(subscriptions.future());
            }
            // the newest connection alone must bring everything
            session.forget();
            awaitSpeaking();
        }

        private static long msSince(long begun) {
            return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
        }

        /** REST answers, and a connection after the first so many has everything, on both sides. */
        void awaitRecovery(int before) {
            client.market().serverTime();
            await(session.trouble())
                    .atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> session.isWholeAfter(before));
            assertThat(venue.subscriptions()).contains(subscriptions.topics());
        }

        void awaitSpeaking() {
            Set<String> speaking = subscriptions.speakingTopics();
            await().atMost(PATIENCE).pollInterval(Duration.ofMillis(50)).untilAsserted(() -> {
                Set<String> missing = session.missing(speaking);
                stir.provoke(missing);
                assertThat(missing).as(session.trouble()).isEmpty();
            });
        }

        private void awaitOneSocket() {
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(venue.subscriptions()).containsExactly(subscriptions.topics()));
        }

        Map<String, Long> figures() {
            Collections.sort(recoveriesMs);
            Map<String, Long> figures = new HashMap<>();
            figures.put("revocations", (long) recoveriesMs.size());
            figures.put("revocationsWithoutHangingUp", quiet);
            figures.put("lostSubscriptions", 0L);
            figures.put("tradesOvertaken", overtaken);
            figures.put("medianRecoveryMs", recoveriesMs.get(recoveriesMs.size() / 2));
            figures.put("worstRecoveryMs", recoveriesMs.getLast());
            figures.put("worstUntilEachSpokeMs", lastSpokenMs);
            log.info("{}", figures);
            return figures;
        }
    }
}
