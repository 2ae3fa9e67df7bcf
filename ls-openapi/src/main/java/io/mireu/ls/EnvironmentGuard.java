package io.mireu.ls;

import io.mireu.ls.wire.OrderAnswer;
import io.mireu.ls.wire.ServerFrame;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a live appkey from trading under the name of paper, and the other way round: both share one REST host, and the
 * appkey alone decides. No order passes before the venue has taken the present token on the WebSocket of the declared
 * environment; a token that it does not take there, or an answer without the marks of that environment, locks the account.
 * A lock stays until {@link #unlock()}.
 */
public final class EnvironmentGuard implements AutoCloseable {
    /** Told once when the account is locked. */
    @FunctionalInterface
    public interface Alarm {
        /** Says why no order passes any more. */
        void locked(String reason);
    }

    /** Whether an order may pass. */
    public sealed interface Verdict {
        /** It may. */
        record Proven() implements Verdict {}

        /** Not now: the proof could not be had. */
        record Unproven(String reason) implements Verdict {}

        /** Not until a person has looked at it. */
        record Locked(String reason) implements Verdict {}
    }

    private static final Logger LOG = LoggerFactory.getLogger(EnvironmentGuard.class);
    private static final String PAPER_WORDING = "모의투자";

    /** Whoever has orders waiting asks again and again; the venue's WebSocket must not be stormed meanwhile. */
    private static final Duration BETWEEN_PROOFS = Duration.ofSeconds(5);

    private final LsEnvironment environment;
    private final EnvironmentProof proof;
    private final TokenSource tokens;
    private final Alarm alarm;
    private final ReentrantLock oneAtATime = new ReentrantLock();
    private volatile @Nullable AccessToken proven;
    private final AtomicReference<@Nullable String> lock = new AtomicReference<>();
    private @Nullable Attempt failed;

    private EnvironmentGuard(LsSettings settings, TokenSource tokens, Alarm alarm) {
        this.environment = settings.environment();
        this.proof = new EnvironmentProof(settings);
        this.tokens = tokens;
        this.alarm = alarm;
    }

    /** The guard of one account; its client and its realtime sessions share it. */
    public static EnvironmentGuard of(LsSettings settings, TokenSource tokens, Alarm alarm) {
        return new EnvironmentGuard(settings, tokens, alarm);
    }

    /** Refuses to vouch for another environment than its own. */
    void check(LsSettings settings) {
        if (settings.environment() != environment) {
            throw new IllegalArgumentException(
                    "a guard of " + environment + " proves nothing about " + settings.environment());
        }
    }

    /** Why the account is locked, empty when it is not. */
    public Optional<String> locked() {
        return Optional.ofNullable(lock.get());
    }

    /** Locks the account, for example because it was locked before a restart. */
    public void lock(String reason) {
        if (lock.compareAndSet(null, reason)) {
            LOG.error("the account is locked: {}", reason);
            raise(reason);
        }
    }

    /** It is locked even if nobody can be told, and whoever has sent an order hears what became of it. */
    private void raise(String reason) {
        try {
            alarm.locked(reason);
        } catch (RuntimeException e) {
            LOG.error("the alarm of the lock failed", e);
        }
    }

    /** Lets orders pass again, after the next proof. */
    public void unlock() {
        proven = null;
        lock.set(null);
    }

    /**
     * Proves a token that is new, and says whether an order may pass with it. Waits for the proof. One that could not be had
     * is not tried again at once, unless a realtime connection has it meanwhile.
     */
    Verdict admit(AccessToken token) {
        oneAtATime.lock();
        try {
            String before = lock.get();
            if (before != null) {
                return new Verdict.Locked(before);
            }
            if (!token.equals(proven)) {
                Verdict verdict = prove(token);
                if (!(verdict instanceof Verdict.Proven)) {
                    return verdict;
                }
            }
            // Another order's answer may have locked the account while this one waited for its proof.
            String locked = lock.get();
            return locked == null ? new Verdict.Proven() : new Verdict.Locked(locked);
        } finally {
            oneAtATime.unlock();
        }
    }

    private Verdict prove(AccessToken token) {
        Attempt last = failed;
        if (last != null && last.isRecent(token)) {
            return last.verdict();
        }
        Verdict verdict = verdict(token, proof.of(token));
        if (Thread.currentThread().isInterrupted()) {
            // Whoever gave up says nothing about the venue: the next one asks at once.
            return verdict;
        }
        failed = verdict instanceof Verdict.Unproven unproven ? new Attempt(token, unproven, System.nanoTime()) : null;
        return verdict;
    }

    /** A realtime connection asked with this token and was answered. */
    void heard(AccessToken token, ServerFrame.Ack ack) {
        var _ = verdict(token, EnvironmentProof.meaning(ack));
    }

    private Verdict verdict(AccessToken token, EnvironmentProof.Outcome outcome) {
        return switch (outcome) {
            case EnvironmentProof.Outcome.Taken _ -> {
                proven = token;
                yield new Verdict.Proven();
            }
            case EnvironmentProof.Outcome.Over over -> {
                tokens.invalidate(token);
                yield new Verdict.Unproven(over.reason());
            }
            case EnvironmentProof.Outcome.Unknown unknown -> new Verdict.Unproven(unknown.reason());
            case EnvironmentProof.Outcome.Silent _ -> new Verdict.Unproven("no acknowledgement");
            case EnvironmentProof.Outcome.NotTaken refused -> {
                String reason = "the appkey is not one of " + environment + ": " + refused.reason();
                lock(reason);
                yield new Verdict.Locked(reason);
            }
        };
    }

    /**
     * Looks at the answer to an order: paper says so in its codes or its wording, live never does.
     *
     * @param taken whether the order was taken; only then is paper known to always say what it is
     */
    void judge(OrderAnswer answer, boolean taken) {
        String code = answer.rspCd().strip();
        boolean paper = answer.rspMsg().contains(PAPER_WORDING) || code.equals("00462") || code.equals("00463");
        if (environment == LsEnvironment.PAPER && taken && !paper) {
            lock("an order was taken without the marks of paper: '" + code + "' " + answer.rspMsg());
        } else if (environment == LsEnvironment.LIVE && paper) {
            lock("an order was answered with the marks of paper: '" + code + "' " + answer.rspMsg());
        }
    }

    @Override
    public void close() {
        proof.close();
    }

    /** A proof that could not be had. */
    private record Attempt(AccessToken token, Verdict.Unproven verdict, long atNs) {
        boolean isRecent(AccessToken present) {
            return token.equals(present) && System.nanoTime() - atNs < BETWEEN_PROOFS.toNanos();
        }
    }
}
