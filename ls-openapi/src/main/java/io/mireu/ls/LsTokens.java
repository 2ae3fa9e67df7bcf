package io.mireu.ls;

import io.mireu.ls.codec.WireJson;
import io.mireu.ls.codec.WirePlan;
import io.mireu.ls.http.HttpAnswer;
import io.mireu.ls.http.LsHttp;
import io.mireu.ls.http.SendFailure;
import io.mireu.ls.wire.Token;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Issues and revokes access tokens. Only the one issuer of an appkey uses it: a new token may end the old one. */
public final class LsTokens implements AutoCloseable {
    private static final long GIVEN_BACK = 200;
    /** Tokens live for a day; a lifetime far beyond is a misread answer. */
    private static final Duration LONGEST = Duration.ofDays(366);

    private final LsHttp http;
    private final Clock clock;

    public LsTokens(LsSettings settings, Clock clock) {
        this.http = new LsHttp(settings.restUrl(), settings.http());
        this.clock = clock;
    }

    /**
     * A new token.
     *
     * @throws LsRefusal when the venue does not accept the appkey
     * @throws LsTransientFault when no usable answer came
     */
    public AccessToken issue(AppKey appKey) {
        // Counted from the request: a slow answer must not make a token live longer here than at the venue.
        Instant askedAt = clock.instant();
        String body = post(Token.ISSUE, Token.Issue.of(appKey.key(), appKey.secret()));
        Token.Issued issued = read(body, Token.Issued.class);
        long seconds = issued.expiresIn() > 0
                ? issued.expiresIn()
                : read(body, Token.Surroundings.class).expireIn();
        if (issued.accessToken().isBlank() || seconds <= 0 || seconds > LONGEST.toSeconds()) {
            throw new LsTransientFault("", "the venue answered with half a token", null);
        }
        return new AccessToken(issued.accessToken().strip(), askedAt.plusSeconds(seconds));
    }

    /**
     * Gives a token back.
     *
     * @throws LsRefusal when the venue does not
     */
    public void revoke(AppKey appKey, AccessToken token) {
        String body = post(Token.REVOKE, Token.Revoke.of(appKey.key(), appKey.secret(), token.value()));
        Token.Revoked revoked = read(body, Token.Revoked.class);
        if (revoked.code() != GIVEN_BACK) {
            throw new LsRefusal(Long.toString(revoked.code()), "token not revoked: " + revoked.message());
        }
    }

    @Override
    public void close() {
        http.close();
    }

    private String post(String path, Object form) {
        HttpAnswer answer;
        try {
            answer = http.form(path, WirePlan.texts(form));
        } catch (SendFailure e) {
            throw new LsTransientFault("", path + " gave no answer: " + e.getMessage(), e);
        }
        Token.Surroundings said = WireJson.read(answer.body(), Token.Surroundings.class)
                .orElseThrow(() -> new LsTransientFault("", path + " gave no JSON, HTTP " + answer.status(), null))
                .value();
        String code = said.anyCode();
        if (answer.status() >= 500 || answer.status() == 429) {
            throw new LsTransientFault(code, path + " failed with HTTP " + answer.status(), null);
        }
        if (answer.status() >= 300 || code.startsWith("IGW")) {
            throw new LsRefusal(code, path + " refused: " + said.anyMessage());
        }
        return answer.body();
    }

    private static <T> T read(String body, Class<T> type) {
        return WireJson.read(body, type)
                .orElseThrow(() -> new LsTransientFault("", "the venue answered with no JSON", null))
                .value();
    }
}
