package io.mireu.simulator.ls;

import io.mireu.simulator.SimulatorSettings;
import io.mireu.simulator.fault.FaultKind;
import io.mireu.simulator.fault.FaultPlan;
import io.mireu.simulator.venue.Venue;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Access tokens: JWTs signed with a key that follows from the app secret, so that a token outlives a restart of the
 * venue. They end at 07:00 of the venue's next day, told in seconds; the claims count the machine's time, because the
 * venue may live in another year.
 */
@Component
class AccessTokens {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final String HEADER = encode("{\"typ\":\"JWT\",\"alg\":\"HS512\"}");

    private final SimulatorSettings settings;
    private final AppKeys keys;
    private final Venue venue;
    private final Clock machine = Clock.systemUTC();
    private final JsonMapper json = JsonMapper.builder().build();
    private final Set<String> revoked = ConcurrentHashMap.newKeySet();
    private final Map<String, LocalDateTime> live = new ConcurrentHashMap<>();
    private final Set<String> onlyLive = ConcurrentHashMap.newKeySet();
    private final SlidingLimit issues;

    AccessTokens(SimulatorSettings settings, AppKeys keys, Venue venue, FaultPlan faults) {
        this.settings = settings;
        this.keys = keys;
        this.venue = venue;
        this.issues = new SlidingLimit(settings.tokens().issuesPerMinute(), Duration.ofMinutes(1));
        faults.on(FaultKind.REVOKE_TOKENS, _ -> keys.all().forEach(this::revokeAll));
    }

    /** A new token and its life. */
    record Issued(String token, Duration life) {}

    Issued issue(String appKey, String appSecret) {
        AppKeys.Key key = keys.check(appKey, appSecret);
        if (!issues.passes(System.nanoTime())) {
            throw GatewayRefusal.tooManyCalls();
        }
        LocalDateTime venueTime = venue.now();
        Duration life = life(venueTime);
        Instant now = machine.instant();
        ObjectNode claims = json.createObjectNode();
        claims.put("sub", key.subject());
        claims.put("aud", UUID.randomUUID().toString().substring(0, 4));
        claims.put("nbf", now.getEpochSecond());
        claims.put("grant_type", "Client");
        claims.put("iss", "unogw");
        claims.put("exp", now.plus(life).getEpochSecond());
        claims.put("iat", now.getEpochSecond());
        claims.put("jti", UUID.randomUUID().toString());
        String payload = HEADER + "." + encode(json.writeValueAsString(claims));
        String token = payload + "." + sign(payload);
        if (settings.wire().newTokenKillsOld()) {
            revokeAll(key);
        }
        live.put(token, venueTime.plus(life));
        return new Issued(token, life);
    }

    private Duration life(LocalDateTime now) {
        Duration untilSeven =
                Duration.between(now, now.toLocalDate().plusDays(1).atTime(7, 0));
        Duration least = settings.wire().leastTokenLife();
        return untilSeven.compareTo(least) > 0 ? untilSeven : least;
    }

    /** The key that a token belongs to, or a refusal. */
    AppKeys.Key keyOf(String token) {
        int dot = token.lastIndexOf('.');
        if (dot < 0 || !same(sign(token.substring(0, dot)), token.substring(dot + 1)) || revoked.contains(token)) {
            throw GatewayRefusal.invalidToken();
        }
        JsonNode claims = claims(token.substring(token.indexOf('.') + 1, dot));
        AppKeys.Key key = keys.ofSubject(claims.path("sub").asString("")).orElseThrow(GatewayRefusal::invalidToken);
        if (onlyLive.contains(key.appKey()) && !live.containsKey(token)) {
            throw GatewayRefusal.invalidToken();
        }
        if (hasEnded(token, claims.path("exp").asLong())) {
            throw GatewayRefusal.expiredToken();
        }
        return key;
    }

    private boolean hasEnded(String token, long machineSecond) {
        LocalDateTime venueEnd = live.get(token);
        return (settings.tokens().endAtVenueSeven() && venueEnd != null)
                ? !venue.now().isBefore(venueEnd)
                : machineSecond <= machine.instant().getEpochSecond();
    }

    private JsonNode claims(String encoded) {
        try {
            return json.readTree(Base64.getUrlDecoder().decode(encoded));
        } catch (JacksonException | IllegalArgumentException _) {
            throw GatewayRefusal.invalidToken();
        }
    }

    void revoke(String appKey, String appSecret, String token) {
        keys.check(appKey, appSecret);
        keyOf(token);
        revoked.add(token);
    }

    /** From now on only those tokens of the key are good that are issued from now on. */
    private void revokeAll(AppKeys.Key key) {
        onlyLive.add(key.appKey());
        live.keySet()
                .removeIf(token -> claims(token.substring(token.indexOf('.') + 1, token.lastIndexOf('.')))
                        .path("sub")
                        .asString("")
                        .equals(key.subject()));
    }

    private String sign(String payload) {
        try {
            Mac mac = Mac.getInstance("HmacSHA512");
            mac.init(new SecretKeySpec(
                    ("unogw:" + settings.account().appSecret()).getBytes(StandardCharsets.UTF_8), "HmacSHA512"));
            return BASE64.encodeToString(mac.doFinal(payload.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private static String encode(String text) {
        return BASE64.encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
