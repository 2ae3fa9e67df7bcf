package io.mireu.auth.application;

import io.mireu.auth.domain.LsAccess;
import io.mireu.auth.domain.LsCredentials;
import io.mireu.auth.domain.LsTokenResult;
import io.mireu.auth.domain.SecretDigest;
import io.mireu.auth.domain.TokenRenewal;
import io.mireu.support.TransientFault;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the one token of one app key. Whoever asks while there is a good one gets it at once, also during a renewal. */
final class LsTokenKeeper {

    private static final Logger log = LoggerFactory.getLogger(LsTokenKeeper.class);

    /** Where LS refuses tokens sooner than this after their issue, they are replaced at growing distances. */
    private static final Duration YOUNG = Duration.ofMinutes(10);

    private final SecretDigest appKey;
    private final LsTokenStore store;
    private final LsTokenIssuer issuer;
    private final TokenRenewal renewal;
    private final Duration refusalMemory;
    private final Clock clock;
    private final RetryPace failures;
    private final RetryPace replacements;
    private final TokenTrouble trouble;
    private final ReentrantLock oneAtATime = new ReentrantLock();
    private volatile @Nullable LsAccess current;
    private @Nullable RefusedSecret refusal;
    private String lastFault = "";
    private boolean youngRefused;

    LsTokenKeeper(
            SecretDigest appKey,
            LsTokenStore store,
            LsTokenIssuer issuer,
            LsTokenSettings settings,
            TokenAlerts alerts,
            Clock clock) {
        this.appKey = appKey;
        this.store = store;
        this.issuer = issuer;
        this.renewal = settings.renewal();
        this.refusalMemory = settings.refusalMemory();
        this.clock = clock;
        this.failures = new RetryPace(settings.firstRetry(), settings.longestRetry());
        this.replacements = new RetryPace(settings.firstRetry(), settings.longestRetry());
        this.trouble = new TokenTrouble(alerts);
    }

    /** The token; another one when there is none that is good, or LS refuses the one that the mark names. */
    LsTokenResult token(LsCredentials credentials, @Nullable String mark) {
        LsAccess known = current;
        if (known != null && isGood(known, mark)) {
            return given(known);
        }
        oneAtATime.lock();
        try {
            known = known();
            if (known != null && isGood(known, mark)) {
                return given(known);
            }
            if (known != null && known.isOver(clock.instant()) && !isDue(known)) {
                return new LsTokenResult.Unavailable("the token has just ended", renewAt(known));
            }
            if (known != null && !known.isOver(clock.instant())) {
                forget(known, credentials);
            }
            return replace(credentials, mark);
        } finally {
            oneAtATime.unlock();
        }
    }

    /** Replaces the token when that is due; where it fails, one that is good stays. */
    void renewWhenDue(LsCredentials credentials) {
        LsAccess known = current;
        if (known != null && !isDue(known)) {
            return;
        }
        oneAtATime.lock();
        try {
            known = known();
            if (known == null || isDue(known)) {
                var _ = replace(credentials, null);
            }
        } finally {
            oneAtATime.unlock();
        }
    }

    /** What is known here, else what was stored before a restart. */
    private @Nullable LsAccess known() {
        LsAccess known = current;
        if (known == null) {
            known = store.find(appKey).orElse(null);
            current = known;
        }
        return known;
    }

    private void forget(LsAccess refused, LsCredentials credentials) {
        log.warn("LS refuses the token of account {} before its end", credentials.account());
        youngRefused = refused.issuedAt().plus(YOUNG).isAfter(clock.instant());
        current = null;
        store.discard(appKey, refused);
    }

    private LsTokenResult replace(LsCredentials credentials, @Nullable String mark) {
        Instant now = clock.instant();
        if (refusal != null && refusal.holds(credentials, now)) {
            return refusal.result();
        }
        if (failures.isPaused(now)) {
            return new LsTokenResult.Unavailable(lastFault, failures.notBefore());
        }
        if (replacements.isPaused(now)) {
            return new LsTokenResult.Unavailable("LS refuses its own tokens", replacements.notBefore());
        }
        try {
            return took(credentials, store.renew(appKey, stored -> orIssued(stored, credentials, mark)));
        } catch (LsKeyRefused e) {
            return refused(credentials, e);
        } catch (TransientFault e) {
            return failed(credentials, e);
        }
    }

    /** Another process may have been faster. */
    private LsAccess orIssued(@Nullable LsAccess stored, LsCredentials credentials, @Nullable String mark) {
        if (stored != null && isGood(stored, mark) && !isDue(stored)) {
            return stored;
        }
        LsAccess issued = issuer.issue(credentials);
        current = issued; // the one before it may be dead now, even if this one cannot be stored
        return issued;
    }

    private LsTokenResult took(LsCredentials credentials, LsAccess fresh) {
        current = fresh;
        refusal = null;
        failures.succeeded();
        if (youngRefused) {
            replacements.failed(clock.instant());
        } else {
            replacements.succeeded();
        }
        youngRefused = false;
        log.info(
                "LS token of account {} is good until {}, the next one is asked for at {}",
                credentials.account(),
                fresh.expiresAt(),
                renewAt(fresh));
        trouble.over(credentials.account());
        return given(fresh);
    }

    private LsTokenResult refused(LsCredentials credentials, LsKeyRefused fault) {
        String reason = fault.getMessage() + " " + fault.code();
        log.error("LS gives account {} no token: {}", credentials.account(), reason);
        RefusedSecret remembered = new RefusedSecret(
                SecretDigest.of(credentials.appSecret()),
                new LsTokenResult.Refused(fault.code(), reason, clock.instant().plus(refusalMemory)));
        refusal = remembered;
        trouble.refused(credentials.account(), reason);
        return remembered.result();
    }

    private LsTokenResult failed(LsCredentials credentials, TransientFault fault) {
        Instant now = clock.instant();
        LsAccess known = current;
        failures.failed(now);
        lastFault = String.valueOf(fault.getMessage());
        log.warn(
                "LS gives account {} no token, the next attempt is at {}",
                credentials.account(),
                failures.notBefore(),
                fault);
        trouble.failed(credentials.account(), lastFault, failures.count(), known == null || known.isOver(now));
        return known != null && isGood(known, null) && !isDue(known)
                ? given(known)
                : new LsTokenResult.Unavailable(lastFault, failures.notBefore());
    }

    private boolean isGood(LsAccess token, @Nullable String mark) {
        return !token.isOver(clock.instant()) && (mark == null || !token.hasMark(mark));
    }

    private boolean isDue(LsAccess token) {
        return !clock.instant().isBefore(renewAt(token));
    }

    private Instant renewAt(LsAccess token) {
        return renewal.at(token.issuedAt(), token.expiresAt());
    }

    private LsTokenResult given(LsAccess token) {
        return new LsTokenResult.Given(token, renewAt(token));
    }

    /** A secret that LS did not accept; another one is tried at once. */
    private record RefusedSecret(SecretDigest secret, LsTokenResult.Refused result) {

        boolean holds(LsCredentials credentials, Instant now) {
            return now.isBefore(result.until()) && secret.equals(SecretDigest.of(credentials.appSecret()));
        }
    }
}
