package io.mireu.standalone;

import io.mireu.ls.AccessToken;
import io.mireu.ls.LsRefusal;
import io.mireu.ls.LsTransientFault;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks auth-service of a running system for the token that the system itself uses. */
final class AuthServiceTokens {

    /** What every complaint of this class begins with. */
    static final String ISSUER = "auth-service";

    private static final int OK = 200;
    private static final int MARK_LENGTH = 8;
    private static final String NAME = "command-line";

    private final JsonMapper json = JsonMapper.builder().build();
    private final AuthAddress address;
    private final Duration patience;

    AuthServiceTokens(AuthAddress address, Duration patience) {
        this.address = address;
        this.patience = patience;
    }

    /**
     * The token; empty when nobody listens there, so that nobody uses one either.
     *
     * @param declared the environment that the token must be of
     * @param refused a token that the venue no longer takes, empty when there is none
     * @throws LsRefusal when auth-service does not give it
     * @throws LsTransientFault when its answer does not come
     */
    Optional<AccessToken> ask(String declared, Optional<AccessToken> refused) {
        try (HttpClient http = HttpClient.newBuilder().connectTimeout(patience).build()) {
            JsonNode own = send(http, ownToken());
            JsonNode given = send(http, tokenOfLs(own.path("token").asString(), refused));
            String environment = given.path("environment").asString();
            if (!environment.toLowerCase(Locale.ROOT).equals(declared)) {
                throw new LsRefusal("", ISSUER + " has a key of " + environment + ", but " + declared + " is declared");
            }
            return Optional.of(new AccessToken(
                    given.path("accessToken").asString(),
                    Instant.parse(given.path("expiresAt").asString())));
        } catch (ConnectException | HttpConnectTimeoutException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new LsTransientFault("", ISSUER + " does not answer: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LsTransientFault("", "interrupted", e);
        }
    }

    private HttpRequest.Builder ownToken() {
        String body = json.createObjectNode()
                .put("service", NAME)
                .put("secret", address.secret())
                .toString();
        return HttpRequest.newBuilder(address.url().resolve("/internal/v1/service-tokens"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private HttpRequest.Builder tokenOfLs(String own, Optional<AccessToken> refused) {
        String path = "/internal/v1/ls/accounts/" + encoded(address.account()) + "/token"
                + refused.map(token -> "?invalid=" + mark(token)).orElse("");
        URI uri = address.url().resolve(path);
        return HttpRequest.newBuilder(uri).header("Authorization", "Bearer " + own);
    }

    private JsonNode send(HttpClient http, HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                http.send(request.timeout(patience).build(), HttpResponse.BodyHandlers.ofString());
        JsonNode body = read(answer);
        if (answer.statusCode() != OK) {
            throw new LsRefusal(
                    body.path("code").asString(),
                    ISSUER + " refuses with HTTP " + answer.statusCode() + ": "
                            + body.path("detail").asString());
        }
        return body;
    }

    private JsonNode read(HttpResponse<String> answer) {
        try {
            return json.readTree(answer.body());
        } catch (JacksonException e) {
            throw new LsTransientFault("", ISSUER + " gave no JSON, HTTP " + answer.statusCode(), e);
        }
    }

    /** The end of a token, by which auth-service knows that the venue refused the one it has. */
    private static String mark(AccessToken token) {
        return encoded(token.value().substring(Math.max(0, token.value().length() - MARK_LENGTH)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
