package io.mireu.auth.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignInAttemptsTest {

    private static final Instant START = Instant.parse("2026-11-23T00:00:00Z");
    private static final ThrottlePolicy POLICY = ThrottlePolicy.ofUser();

    @Test
    void fiveAttemptsAreFreeAndTheSixthMustWait() {
        SignInAttempts attempts = SignInAttempts.NONE;
        for (int i = 0; i < 5; i++) {
            assertThat(attempts.waitAt(START)).isZero();
            attempts = attempts.begin(START, POLICY);
        }
        assertThat(attempts.waitAt(START)).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void anAttemptWhileBlockedChangesNothing() {
        SignInAttempts blocked = after(5);
        assertThat(blocked.begin(START, POLICY)).isEqualTo(blocked);
    }

    @Test
    void theDelayDoublesUpToAQuarterOfAnHour() {
        assertThat(POLICY.delayAfter(6)).isEqualTo(Duration.ofSeconds(2));
        assertThat(POLICY.delayAfter(12)).isEqualTo(Duration.ofSeconds(128));
        assertThat(POLICY.delayAfter(1_000)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void aQuietHourIsForgiven() {
        SignInAttempts later = after(5).begin(START.plus(Duration.ofHours(2)), POLICY);
        assertThat(later.count()).isEqualTo(1);
    }

    @Test
    void aSuccessTakesBackItsOwnAttemptOnly() {
        assertThat(after(4).undo().count()).isEqualTo(3);
        assertThat(SignInAttempts.NONE.undo().count()).isZero();
    }

    private static SignInAttempts after(int count) {
        SignInAttempts attempts = SignInAttempts.NONE;
        for (int i = 0; i < count; i++) {
            attempts = attempts.begin(START, POLICY);
        }
        return attempts;
    }
}
