package io.mireu.ls;

import io.mireu.ls.http.HttpAnswer;
import io.mireu.ls.http.LsHttp;
import io.mireu.ls.http.RateLimiter;
import io.mireu.ls.http.RateLimits;
import io.mireu.ls.http.RestCall;
import io.mireu.ls.http.SendFailure;
import io.mireu.ls.wire.LsJson;
import io.mireu.ls.wire.PageKey;
import io.mireu.ls.wire.ResponseCodes;
import io.mireu.ls.wire.ResponseMeaning;
import io.mireu.ls.wire.RestAnswer;
import io.mireu.ls.wire.RestTr;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/** One attempt of a read: its turn, its token, its answer, and what the answer means. */
final class LsReads {
    private final LsHttp http;
    private final RateLimits limits;
    private final TokenSource tokens;
    private final LsJson json;
    private final ResponseCodes codes;

    LsReads(LsHttp http, RateLimits limits, TokenSource tokens, LsJson json, ResponseCodes codes) {
        this.http = http;
        this.limits = limits;
        this.tokens = tokens;
        this.json = json;
        this.codes = codes;
    }

    /** A page and the headers that lead to the next. */
    record Page<R extends RestAnswer>(R answer, PageKey next) {}

    /**
     * Reads one page.
     *
     * @throws LsTransientFault when another attempt may succeed; after a refused token it has been invalidated
     * @throws LsRefusal when it will not
     */
    <Q, R extends RestAnswer> Page<R> read(RestTr<Q, R> tr, Q request, PageKey page) throws InterruptedException {
        AccessToken token = tokens.current();
        try (RateLimiter.Permit _ = limits.of(tr.code()).acquire()) {
            HttpAnswer answer =
                    http.read(new RestCall(tr.path(), tr.code(), page, json.request(tr, request)), token.value());
            return new Page<>(understand(tr, answer, token), answer.page());
        } catch (SendFailure e) {
            throw new LsTransientFault("", tr.code() + " got no answer: " + e.getMessage(), e);
        }
    }

    private <R extends RestAnswer> R understand(RestTr<?, R> tr, HttpAnswer answer, AccessToken token) {
        ObjectNode body = json.parse(answer.body()).orElseThrow(() -> unreadable(tr, answer, token));
        String code = body.path("rsp_cd").asString("").strip();
        String said = tr.code() + ": '" + code + "' " + body.path("rsp_msg").asString("") + ", HTTP " + answer.status();
        return switch (codes.ofRead(answer.status(), code)) {
            case DATA, NO_DATA -> typed(tr, body);
            case RETRYABLE -> throw new LsTransientFault(code, said, null);
            case TOKEN_REFUSED -> {
                tokens.invalidate(token);
                throw new LsTransientFault(code, said, null);
            }
            case FATAL, PLACED, PLACED_NOTHING, MAY_REST -> throw new LsRefusal(code, said);
        };
    }

    private LsTransientFault unreadable(RestTr<?, ?> tr, HttpAnswer answer, AccessToken token) {
        if (codes.ofRead(answer.status(), "") == ResponseMeaning.TOKEN_REFUSED) {
            tokens.invalidate(token);
        }
        return new LsTransientFault("", tr.code() + " got no JSON, HTTP " + answer.status(), null);
    }

    private <R extends RestAnswer> R typed(RestTr<?, R> tr, ObjectNode body) {
        try {
            return json.answer(body, tr.answer());
        } catch (JacksonException e) {
            throw new LsTransientFault("", tr.code() + " answered nonsense: " + e.getOriginalMessage(), e);
        }
    }
}
