package io.mireu.support.ls;

import io.mireu.model.order.AccountId;
import io.mireu.support.TransientFault;
import io.mireu.support.security.SecuritySettings;
import io.mireu.support.security.ServiceTokens;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The LS token of one account, from its only issuer, auth-service. A token that is kept and still good is given at once,
 * whatever auth-service does: it is asked in the background, at most once at a time. Only without a token do callers wait.
 */
public final class AccountTokens {

    private static final Logger log = LoggerFactory.getLogger(AccountTokens.class);

    /** A token that LS refused another service was replaced there: it may be dead without being over. */
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);

    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    private final TokenCounter counter;
    private final Clock machine;
    private volatile @Nullable Kept kept;
    private @Nullable AccountToken refused;
    private @Nullable CompletableFuture<AccountToken> asking;
    private @Nullable Failure failure;

    AccountTokens(TokenCounter counter, Clock machine) {
        this.counter = counter;
        this.machine = machine;
    }

    /** The tokens of an account. */
    public static AccountTokens of(
            SecuritySettings security, ServiceTokens serviceTokens, AccountId account, Clock machine) {
        return new AccountTokens(new TokenCounter(security.auth(), account, serviceTokens::bearer), machine);
    }

    /**
     * The token to use now.
     *
     * @throws TransientFault when none is kept that is good, and auth-service gives none
     */
    public AccountToken current() {
        Kept have = kept;
        Instant now = machine.instant();
        if (have == null || !now.isBefore(have.token().expiresAt())) {
            return await(ask(now));
        }
        if (!now.isBefore(have.askAt())) {
            var _ = ask(now);
        }
        return have.token();
    }

    /** LS refused this token. Ignored when another one is kept. */
    public synchronized void refused(AccountToken token) {
        Kept have = kept;
        if (have != null && have.token().equals(token)) {
            refused = token;
            kept = null;
        }
    }

    /** What is being asked already, or was answered a moment ago with a failure, is not asked again. */
    private synchronized CompletableFuture<AccountToken> ask(Instant now) {
        CompletableFuture<AccountToken> running = asking;
        if (running != null) {
            return running;
        }
        Failure last = failure;
        if (last != null && now.isBefore(last.until())) {
            return CompletableFuture.failedFuture(last.fault());
        }
        CompletableFuture<AccountToken> answer = new CompletableFuture<>();
        asking = answer;
        AccountToken over = refused;
        Thread.ofVirtual().name("ls-token").start(() -> askAndTell(answer, over));
        return answer;
    }

    private void askAndTell(CompletableFuture<AccountToken> answer, @Nullable AccountToken over) {
        try {
            TokenCounter.Answer given = counter.ask(over);
            answer.complete(keep(isRefusedSince(given.token(), over) ? counter.ask(given.token()) : given));
        } catch (RuntimeException e) { // whoever waits must hear of every fault
            answer.completeExceptionally(failed(e));
        } finally {
            if (!answer.isDone()) { // an error; the next caller asks anew
                answer.completeExceptionally(failed(new IllegalStateException("asking for it broke off")));
            }
        }
    }

    /** LS refused it while auth-service was asked, which does not know that yet. */
    private synchronized boolean isRefusedSince(AccountToken given, @Nullable AccountToken told) {
        return given.equals(refused) && !given.equals(told);
    }

    private synchronized AccountToken keep(TokenCounter.Answer answer) {
        AccountToken token = answer.token();
        if (token.equals(refused)) {
            throw new TransientFault("auth-service still gives the LS token that LS refused");
        }
        Instant now = machine.instant();
        Instant soonest = now.plus(PAUSE);
        Instant latest = now.plus(LONGEST_PAUSE);
        Instant next = answer.nextAt().plus(PAUSE);
        kept = new Kept(token, next.isBefore(soonest) ? soonest : next.isAfter(latest) ? latest : next);
        refused = null;
        failure = null;
        asking = null;
        return token;
    }

    private synchronized TransientFault failed(RuntimeException cause) {
        TransientFault fault = cause instanceof TransientFault known
                ? known
                : new TransientFault("auth-service gives no LS token: " + cause.getMessage(), cause);
        if (failure == null) {
            log.warn("{}", fault.getMessage(), fault);
        }
        failure = new Failure(fault, machine.instant().plus(PAUSE));
        asking = null;
        return fault;
    }

    private static AccountToken await(CompletableFuture<AccountToken> answer) {
        try {
            return answer.get(LONGEST_WAIT.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TransientFault("interrupted while waiting for the LS token", e);
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            throw new TransientFault(String.valueOf(cause == null ? null : cause.getMessage()), e);
        } catch (TimeoutException e) {
            throw new TransientFault("auth-service does not answer with an LS token", e);
        }
    }

    /** A token, and when auth-service is asked again. */
    private record Kept(AccountToken token, Instant askAt) {}

    /** Why there was no token, and until when that is the answer. */
    private record Failure(TransientFault fault, Instant until) {}
}
