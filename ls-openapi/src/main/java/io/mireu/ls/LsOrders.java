package io.mireu.ls;

import io.mireu.ls.codec.WireJson;
import io.mireu.ls.http.HttpAnswer;
import io.mireu.ls.http.LsHttp;
import io.mireu.ls.http.RateLimiter;
import io.mireu.ls.http.RateLimits;
import io.mireu.ls.http.RestCall;
import io.mireu.ls.http.SendFailure;
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

/** Places, modifies and cancels orders of the day session. Each call is sent at most once and never retried. */
public final class LsOrders {
    private final LsHttp http;
    private final RateLimits limits;
    private final TokenSource tokens;
    private final Clock clock;
    private final ResponseCodes codes;

    LsOrders(LsHttp http, RateLimits limits, TokenSource tokens, Clock clock, ResponseCodes codes) {
        this.http = http;
        this.limits = limits;
        this.tokens = tokens;
        this.clock = clock;
        this.codes = codes;
    }

    /** A new order. */
    public OrderResult place(CFOAT00100.InBlock1 order) {
        return send(CFOAT00100.TR, order);
    }

    /** Changes a resting order; it gets a new number. */
    public OrderResult modify(CFOAT00200.InBlock1 change) {
        return send(CFOAT00200.TR, change);
    }

    /** Takes a resting order back; the cancellation has a number of its own. */
    public OrderResult cancel(CFOAT00300.InBlock1 cancellation) {
        return send(CFOAT00300.TR, cancellation);
    }

    private <Q extends OrderBlock, R extends OrderAnswer> OrderResult send(RestTr<Q, R> tr, Q order) {
        try {
            // The token first: waiting for it must not hold a place in the queue.
            AccessToken token = tokens.current();
            try (RateLimiter.Permit _ = limits.of(tr.code()).acquire()) {
                return send(tr, order, token);
            }
        } catch (LsFault e) {
            return new OrderResult.NotSent("no token: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new OrderResult.NotSent("interrupted while waiting for a turn");
        }
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
            tokens.invalidate(token);
        }
        return switch (codes.ofOrder(http.status(), code)) {
            case PLACED -> accepted(order, answer, sentAt);
            case PLACED_NOTHING, FATAL, TOKEN_REFUSED -> new OrderResult.Refused(code, message, false);
            case RETRYABLE -> new OrderResult.Refused(code, message, true);
            case MAY_REST, DATA, NO_DATA ->
                ambiguous("HTTP " + http.status() + ", '" + code + "' " + message, code, order, sentAt);
        };
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
