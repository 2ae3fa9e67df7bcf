package io.mireu.ls;

import io.mireu.ls.http.HttpAnswer;
import io.mireu.ls.http.LsHttp;
import io.mireu.ls.http.SendFailure;
import io.mireu.ls.wire.LsJson;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Issues and revokes access tokens. Only the one issuer of an appkey uses it: a new token may end the old one. */
public final class LsTokens implements AutoCloseable {
    private static final String GIVEN_BACK = "200";

    private final LsHttp http;
    private final Clock clock;
    private final LsJson json = new LsJson();

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
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "client_credentials");
        form.put("appkey", appKey.key());
        form.put("appsecretkey", appKey.secret());
        form.put("scope", "oob");
        ObjectNode answer = post("/oauth2/token", form);
        String token = text(answer, "access_token");
        long seconds = seconds(text(answer, "expires_in", "expire_in"));
        if (token.isEmpty() || seconds <= 0) {
            throw new LsTransientFault("", "the venue answered with half a token", null);
        }
        return new AccessToken(token, clock.instant().plusSeconds(seconds));
    }

    /**
     * Gives a token back.
     *
     * @throws LsRefusal when the venue does not
     */
    public void revoke(AppKey appKey, AccessToken token) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("appkey", appKey.key());
        form.put("appsecretkey", appKey.secret());
        form.put("token_type_hint", "access_token");
        form.put("token", token.value());
        ObjectNode answer = post("/oauth2/revoke", form);
        String code = text(answer, "code");
        if (!code.equals(GIVEN_BACK)) {
            throw new LsRefusal(code, "token not revoked: " + text(answer, "message"));
        }
    }

    @Override
    public void close() {
        http.close();
    }

    private ObjectNode post(String path, Map<String, String> form) {
        HttpAnswer answer;
        try {
            answer = http.form(path, form);
        } catch (SendFailure e) {
            throw new LsTransientFault("", path + " gave no answer: " + e.getMessage(), e);
        }
        ObjectNode body = json.parse(answer.body())
                .orElseThrow(() -> new LsTransientFault("", path + " gave no JSON, HTTP " + answer.status(), null));
        String code = text(body, "rsp_cd", "error_code", "code");
        if (answer.status() >= 500 || answer.status() == 429) {
            throw new LsTransientFault(code, path + " failed with HTTP " + answer.status(), null);
        }
        if (answer.status() >= 300 || code.startsWith("IGW")) {
            throw new LsRefusal(
                    code, path + " refused: " + text(body, "rsp_msg", "error_description", "message", "error"));
        }
        return body;
    }

    /** The first of some fields that is there; numbers and text are one. */
    private static String text(ObjectNode body, String... names) {
        return Stream.of(names)
                .map(body::path)
                .filter(JsonNode::isValueNode)
                .map(node -> node.asString("").strip())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static long seconds(String text) {
        try {
            return new BigDecimal(text).longValue();
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
