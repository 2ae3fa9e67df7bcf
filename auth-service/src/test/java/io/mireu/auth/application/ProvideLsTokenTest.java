package io.mireu.auth.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.auth.domain.LsAccess;
import io.mireu.auth.domain.LsCredentials;
import io.mireu.model.order.AccountId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ProvideLsTokenTest {

    private static final AccountId DEMO = AccountId.of("demo");
    private static final Instant START = Instant.parse("2026-11-23T00:00:00Z");

    private final AtomicInteger issued = new AtomicInteger();
    private final SettableClock clock = new SettableClock();
    private final ProvideLsToken provide = new ProvideLsToken(new OneAccount(), this::issue, clock);

    @Test
    void fiftyCallersAtOnceCauseOneIssue() {
        Set<String> tokens = ConcurrentHashMap.newKeySet();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 50; i++) {
                threads.execute(() -> tokens.add(token(null)));
            }
        }
        assertThat(issued).hasValue(1);
        assertThat(tokens).containsExactly("token-00000001");
    }

    @Test
    void itIsRenewedWhenItEndsAndNotBefore() {
        token(null);
        clock.now = START.plus(Duration.ofMinutes(58));
        assertThat(token(null)).isEqualTo("token-00000001");
        clock.now = START.plus(Duration.ofHours(1));
        assertThat(token(null)).isEqualTo("token-00000002");
    }

    @Test
    void aRefusedTokenIsRenewedOnceHoweverManyReportIt() {
        token(null);
        assertThat(token("00000001")).isEqualTo("token-00000002");
        assertThat(token("00000001")).isEqualTo("token-00000002");
        assertThat(issued).hasValue(2);
    }

    @Test
    void anUnknownAccountHasNone() {
        assertThat(provide.handle(AccountId.of("other"), null)).isEmpty();
    }

    private String token(@org.jspecify.annotations.Nullable String invalid) {
        return provide.handle(DEMO, invalid).orElseThrow().accessToken();
    }

    private LsAccess issue(LsCredentials credentials) {
        String token = "token-%08d".formatted(issued.incrementAndGet());
        return new LsAccess(token, clock.now.plus(Duration.ofHours(1)), credentials.environment());
    }

    private static final class OneAccount implements LsCredentialStore {
        @Override
        public Optional<LsCredentials> find(AccountId account) {
            return Optional.of(new LsCredentials(account, "simulator", "key", "secret"))
                    .filter(found -> account.equals(DEMO));
        }

        @Override
        public void save(LsCredentials credentials) {
            throw new UnsupportedOperationException();
        }
    }

    private static final class SettableClock extends Clock {
        private volatile Instant now = START;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
