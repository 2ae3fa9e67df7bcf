package io.mireu.ls;

import io.mireu.ls.codec.Decoded;
import io.mireu.ls.codec.WireJson;
import io.mireu.ls.http.HttpAnswer;
import io.mireu.ls.http.Lane;
import io.mireu.ls.http.LsHttp;
import io.mireu.ls.http.RateLimits;
import io.mireu.ls.http.RestCall;
import io.mireu.ls.http.SendFailure;
import io.mireu.ls.wire.PageKey;
import io.mireu.ls.wire.ResponseCodes;
import io.mireu.ls.wire.ResponseMeaning;
import io.mireu.ls.wire.RestAnswer;
import io.mireu.ls.wire.RestTr;

/** One attempt of a read: its turn, its token, its answer, and what the answer means. */
final class LsReads {
    private final LsHttp http;
    private final RateLimits limits;
    private final TokenSource tokens;
    private final ResponseCodes codes;

    LsReads(LsHttp http, RateLimits limits, TokenSource tokens, ResponseCodes codes) {
        this.http = http;
        this.limits = limits;
        this.tokens = tokens;
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
        try (RateLimits.Turn _ = limits.acquire(tr.code(), Lane.READ)) {
            HttpAnswer answer = http.read(new RestCall(tr.path(), tr.code(), page, tr.body(request)), token.value());
            return new Page<>(understand(tr, answer, token), answer.page());
        } catch (SendFailure e) {
            throw new LsTransientFault("", tr.code() + " got no answer: " + e.getMessage(), e);
        }
    }

    private <R extends RestAnswer> R understand(RestTr<?, R> tr, HttpAnswer http, AccessToken token) {
        Decoded<R> decoded = WireJson.read(http.body(), tr.answer()).orElseThrow(() -> unreadable(tr, http, token));
        R answer = decoded.value();
        String code = answer.rspCd().strip();
        String said = tr.code() + ": '" + code + "' " + answer.rspMsg() + ", HTTP " + http.status();
        return switch (codes.ofRead(http.status(), code)) {
            case DATA, NO_DATA -> sensible(tr, decoded);
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

    private static <R extends RestAnswer> R sensible(RestTr<?, R> tr, Decoded<R> decoded) {
        if (!decoded.complaint().isEmpty()) {
            throw new LsTransientFault("", tr.code() + " answered nonsense: " + decoded.complaint(), null);
        }
        return decoded.value();
    }
}
