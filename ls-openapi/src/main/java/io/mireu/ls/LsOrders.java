package io.mireu.ls;

import io.mireu.ls.codec.WireJson;
import io.mireu.ls.http.HttpAnswer;
import io.mireu.ls.http.Lane;
import io.mireu.ls.http.LsHttp;
import io.mireu.ls.http.RateLimits;
import io.mireu.ls.http.RestCall;
import io.mireu.ls.http.SendFailure;
import io.mireu.ls.wire.CCENT00100;
import io.mireu.ls.wire.CCENT00200;
import io.mireu.ls.wire.CCENT00300;
import io.mireu.ls.wire.CFOAT00100;
import io.mireu.ls.wire.CFOAT00200;
import io.mireu.ls.wire.CFOAT00300;
import io.mireu.ls.wire.OrderAnswer;
import io.mireu.ls.wire.OrderBlock;
import io.mireu.ls.wire.PageKey;
import io.mireu.ls.wire.ResponseCodes;
import io.mireu.ls.wire.ResponseMeaning;
import io.mireu.ls.wire.RestTr;
import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Places, modifies and cancels orders of one session, day or night. Each call is sent at most once and never retried, and
 * none before the environment is proven.
 */
public final class LsOrders {
    /** The TRs of one session; their blocks are the same. */
    enum Session {
        DAY(CFOAT00100.TR, CFOAT00200.TR, CFOAT00300.TR),
        NIGHT(CCENT00100.TR, CCENT00200.TR, CCENT00300.TR);

        private final RestTr<CFOAT00100.InBlock1, ? extends OrderAnswer> place;
        private final RestTr<CFOAT00200.InBlock1, ? extends OrderAnswer> modify;
        private final RestTr<CFOAT00300.InBlock1, ? extends OrderAnswer> cancel;

        Session(
                RestTr<CFOAT00100.InBlock1, ? extends OrderAnswer> place,
                RestTr<CFOAT00200.InBlock1, ? extends OrderAnswer> modify,
                RestTr<CFOAT00300.InBlock1, ? extends OrderAnswer> cancel) {
            this.place = place;
            this.modify = modify;
            this.cancel = cancel;
        }

        RestTr<CFOAT00100.InBlock1, ? extends OrderAnswer> place() {
            return place;
        }

        RestTr<CFOAT00200.InBlock1, ? extends OrderAnswer> modify() {
            return modify;
        }

        RestTr<CFOAT00300.InBlock1, ? extends OrderAnswer> cancel() {
            return cancel;
        }
    }

    private static final Logger LOG = LoggerFactory.getLogger(LsOrders.class);

    private final Session session;
    private final LsHttp http;
    private final RateLimits limits;
    private final TokenSource tokens;
    private final EnvironmentGuard guard;
    private final Clock clock;
    private final ResponseCodes codes;

    LsOrders(
            Session session,
            LsHttp http,
            RateLimits limits,
            TokenSource tokens,
            EnvironmentGuard guard,
            Clock clock,
            ResponseCodes codes) {
        this.session = session;
        this.guard = guard;
        this.http = http;
        this.limits = limits;
        this.tokens = tokens;
        this.clock = clock;
        this.codes = codes;
    }

    /** A new order that opens a position; it waits behind cancellations and closing orders. */
    public OrderResult place(CFOAT00100.InBlock1 order) {
        return send(session.place(), order, Lane.ENTER);
    }

    /** A new order that closes a position. */
    public OrderResult closePosition(CFOAT00100.InBlock1 order) {
        return send(session.place(), order, Lane.PROTECT);
    }

    /** Changes a resting order; it gets a new number. */
    public OrderResult modify(CFOAT00200.InBlock1 change) {
        return send(session.modify(), change, Lane.ENTER);
    }

    /** Takes a resting order back; the cancellation has a number of its own. */
    public OrderResult cancel(CFOAT00300.InBlock1 cancellation) {
        return send(session.cancel(), cancellation, Lane.PROTECT);
    }

    private <Q extends OrderBlock, R extends OrderAnswer> OrderResult send(RestTr<Q, R> tr, Q order, Lane lane) {
        AccessToken token;
        EnvironmentGuard.Verdict verdict;
        try {
            // The token first: waiting for it, or for its proof, must not hold a place in the queue.
            token = tokens.current();
            verdict = guard.admit(token);
        } catch (LsFault e) {
            return new OrderResult.NotSent("no token: " + e.getMessage());
        }
        return switch (verdict) {
            case EnvironmentGuard.Verdict.Proven _ -> sendInTurn(tr, order, token, lane);
            case EnvironmentGuard.Verdict.Unproven unproven ->
                new OrderResult.NotSent("the environment is not proven: " + unproven.reason());
            case EnvironmentGuard.Verdict.Locked locked -> locked(locked.reason());
        };
    }

    private <Q extends OrderBlock, R extends OrderAnswer> OrderResult sendInTurn(
            RestTr<Q, R> tr, Q order, AccessToken token, Lane lane) {
        try (RateLimits.Turn _ = limits.acquire(tr.code(), lane)) {
            // Another order's answer may have locked the account while this one waited.
            return guard.locked().map(LsOrders::locked).orElseGet(() -> send(tr, order, token));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new OrderResult.NotSent("interrupted while waiting for a turn");
        }
    }

    private static OrderResult locked(String reason) {
        return new OrderResult.NotSent("the account is locked: " + reason);
    }

    private <Q extends OrderBlock, R extends OrderAnswer> OrderResult send(
            RestTr<Q, R> tr, Q order, AccessToken token) {
        RestCall call = new RestCall(tr.path(), tr.code(), PageKey.FIRST, tr.body(order));
        Instant sentAt = clock.instant();
        try {
            HttpAnswer answer = http.order(call, token.value());
            return WireJson.read(answer.body(), tr.answer())
                    .map(decoded -> judge(order, answer, decoded.value(), token, sentAt))
                    .orElseGet(() -> ambiguous("no JSON, HTTP " + answer.status(), "", order, sentAt));
        } catch (SendFailure e) {
            return e.mayHaveBeenSent()
                    ? ambiguous("no answer: " + e.getMessage(), "", order, sentAt)
                    : new OrderResult.NotSent("no connection: " + e.getMessage());
        }
    }

    private OrderResult judge(
            OrderBlock order, HttpAnswer http, OrderAnswer answer, AccessToken token, Instant sentAt) {
        String code = answer.rspCd().strip();
        String message = answer.rspMsg().strip();
        if (codes.ofRead(http.status(), code) == ResponseMeaning.TOKEN_REFUSED) {
            giveUp(token);
        }
        ResponseMeaning meaning = codes.ofOrder(http.status(), code);
        guard.judge(answer, meaning == ResponseMeaning.PLACED);
        return switch (meaning) {
            case PLACED -> accepted(order, answer, sentAt);
            case PLACED_NOTHING, FATAL, TOKEN_REFUSED -> new OrderResult.Refused(code, message, false);
            case RETRYABLE -> new OrderResult.Refused(code, message, true);
            case MAY_REST, DATA, NO_DATA ->
                ambiguous("HTTP " + http.status() + ", '" + code + "' " + message, code, order, sentAt);
        };
    }

    /** What became of the order is told even if the issuer cannot be. */
    private void giveUp(AccessToken token) {
        try {
            tokens.invalidate(token);
        } catch (RuntimeException e) {
            LOG.warn("a refused token could not be given up", e);
        }
    }

    private OrderResult accepted(OrderBlock order, OrderAnswer answer, Instant sentAt) {
        String code = answer.rspCd().strip();
        return answer.orderNumber() > 0
                ? new OrderResult.Accepted(answer.orderNumber(), code, answer.rspMsg(), answer)
                : ambiguous("accepted without an order number", code, order, sentAt);
    }

    private OrderResult ambiguous(String reason, String code, OrderBlock order, Instant sentAt) {
        return new OrderResult.Ambiguous(reason, code, order, sentAt, clock.instant());
    }
}
