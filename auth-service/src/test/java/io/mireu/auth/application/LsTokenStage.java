package io.mireu.auth.application;

import io.mireu.auth.domain.LsAccess;
import io.mireu.auth.domain.LsCredentials;
import io.mireu.auth.domain.LsTokenResult;
import io.mireu.auth.domain.SecretDigest;
import io.mireu.model.event.SystemEvent.Severity;
import io.mireu.model.order.AccountId;
import io.mireu.support.TransientFault;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** The use cases of the LS token with a venue, a store, alerts and a clock in memory. */
final class LsTokenStage {

    static final AccountId DEMO = AccountId.of("demo");

    /** Ten o'clock on a Tuesday in Seoul. */
    static final Instant START = Instant.parse("2026-11-24T01:00:00Z");

    final ManualClock clock = new ManualClock();
    final Venue venue = new Venue();
    final MemoryStore stored = new MemoryStore();
    final List<LsCredentials> credentials = new CopyOnWriteArrayList<>();
    final List<String> alerts = new CopyOnWriteArrayList<>();
    private Running process = new Running();

    LsTokenStage() {
        credentials.add(new LsCredentials(DEMO, "simulator", "key", "secret"));
    }

    static LsTokenSettings settings() {
        return new LsTokenSettings(
                true,
                Duration.ofSeconds(5),
                Duration.ofMinutes(5),
                Duration.ofMinutes(1),
                Duration.ofSeconds(10),
                Duration.ofSeconds(1),
                Duration.ofMinutes(1),
                Duration.ofMinutes(10));
    }

    /** The service is started anew, or once more beside itself. */
    Running restart() {
        process = new Running();
        return process;
    }

    LsTokenResult ask(@Nullable String mark) {
        return process.provide.handle(DEMO, mark);
    }

    String token() {
        return tokenOf(ask(null));
    }

    static String tokenOf(LsTokenResult result) {
        return ((LsTokenResult.Given) result).access().accessToken();
    }

    void renew() {
        process.renew.handle();
    }

    /** One process of auth-service. */
    final class Running {
        final ProvideLsToken provide;
        final RenewLsTokens renew;

        Running() {
            LsCredentialStore store = new GivenCredentials();
            LsTokenKeepers keepers = new LsTokenKeepers(
                    stored,
                    venue,
                    settings(),
                    (severity, code, message) -> alerts.add(severity(severity, code, message)),
                    clock);
            provide = new ProvideLsToken(store, venue, keepers);
            renew = new RenewLsTokens(store, venue, keepers);
        }

        private String severity(Severity severity, String code, String message) {
            return severity + " " + code + ": " + message;
        }
    }

    private final class GivenCredentials implements LsCredentialStore {
        @Override
        public Optional<LsCredentials> find(AccountId account) {
            return credentials.stream()
                    .filter(known -> known.account().equals(account))
                    .findFirst();
        }

        @Override
        public List<LsCredentials> all() {
            return credentials;
        }

        @Override
        public void save(LsCredentials saved) {
            throw new UnsupportedOperationException();
        }
    }

    /** Issues tokens that end at 07:00 or after a fixed life, or none. */
    final class Venue implements LsTokenIssuer {
        final List<LsCredentials> asked = new ArrayList<>();
        volatile @Nullable RuntimeException fault;
        volatile @Nullable Duration life;
        volatile Runnable onIssue = () -> {};

        @Override
        public boolean serves(LsCredentials of) {
            return of.environment().equals("simulator");
        }

        @Override
        public LsAccess issue(LsCredentials of) {
            int number;
            synchronized (asked) {
                asked.add(of);
                number = asked.size();
            }
            onIssue.run();
            RuntimeException present = fault;
            if (present != null) {
                throw present;
            }
            Instant now = clock.instant();
            return new LsAccess("token-%08d".formatted(number), now, end(now), of.environment());
        }

        int issues() {
            synchronized (asked) {
                return asked.size();
            }
        }

        private Instant end(Instant now) {
            Duration fixed = life;
            ZoneId seoul = ZoneId.of("Asia/Seoul");
            return fixed != null
                    ? now.plus(fixed)
                    : now.atZone(seoul)
                            .toLocalDate()
                            .plusDays(1)
                            .atTime(7, 0)
                            .atZone(seoul)
                            .toInstant();
        }
    }

    /** What outlives a restart; one renewal at a time, as with the database's lock. */
    static final class MemoryStore implements LsTokenStore {
        private final Map<SecretDigest, LsAccess> rows = new ConcurrentHashMap<>();
        volatile boolean away;
        volatile boolean readOnly;

        @Override
        public Optional<LsAccess> find(SecretDigest appKey) {
            check();
            return Optional.ofNullable(rows.get(appKey));
        }

        @Override
        public synchronized LsAccess renew(SecretDigest appKey, Renewal renewal) {
            check();
            LsAccess next = renewal.next(rows.get(appKey));
            if (readOnly) {
                throw new TransientFault("not saved");
            }
            rows.put(appKey, next);
            return next;
        }

        @Override
        public void discard(SecretDigest appKey, LsAccess refused) {
            check();
            rows.remove(appKey, refused);
        }

        private void check() {
            if (away) {
                throw new TransientFault("no database");
            }
        }
    }

    static final class ManualClock extends Clock {
        volatile Instant now = START;

        void pass(Duration time) {
            now = now.plus(time);
        }

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
