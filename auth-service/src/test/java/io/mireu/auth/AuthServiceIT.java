package io.mireu.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.mireu.auth.application.IssueSignInLink;
import io.mireu.auth.application.ResetPassword;
import io.mireu.auth.application.SigningKeys;
import io.mireu.auth.domain.Username;
import io.mireu.embedded.DatabaseAccess;
import io.mireu.embedded.TestInfrastructure;
import io.mireu.support.MireuService;
import java.net.http.HttpResponse;
import java.text.ParseException;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExtendWith(OutputCaptureExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuthServiceIT {

    private static final String SERVICE_SECRET = "a-secret-of-the-services";

    private FakeLsTokens ls;
    private ConfigurableApplicationContext context;
    private AuthClient client;

    @BeforeAll
    void start() {
        DatabaseAccess database = TestInfrastructure.shared().createDatabase();
        ls = FakeLsTokens.start();
        context = MireuService.builder(AuthServiceApplication.class, "auth-service")
                .run(
                        "--server.port=0",
                        "--mireu.kafka.bootstrap-servers="
                                + TestInfrastructure.shared().bootstrapServers(),
                        "--mireu.database.url=" + database.jdbcUrl(),
                        "--mireu.database.username=" + database.username(),
                        "--mireu.database.password=" + database.password(),
                        "--mireu.service-secret=" + SERVICE_SECRET,
                        "--mireu.master-key=" + Base64.getEncoder().encodeToString(new byte[32]),
                        "--mireu.ls.rest-url=" + ls.address(),
                        "--mireu.ls.app-key=demo-key",
                        "--mireu.ls.app-secret=demo-secret");
        client = new AuthClient(context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    @AfterAll
    void stop() {
        context.close();
        ls.close();
    }

    @Test
    void aLinkSignsInOnceAndNeverAgain() {
        String code = link();
        HttpResponse<String> first = client.post("/api/v1/auth/sign-in-links/consume", "{\"code\":\"" + code + "\"}");
        HttpResponse<String> second = client.post("/api/v1/auth/sign-in-links/consume", "{\"code\":\"" + code + "\"}");
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(second.statusCode()).isEqualTo(401);
        assertThat(second.body()).contains("sign-in-refused");
    }

    @Test
    void aLinkIsStoredOnlyAsADigest() {
        String code = link();
        List<String> stored = context.getBean(JdbcClient.class)
                .sql("select code_sha256 from sign_in_links")
                .query((row, index) -> row.getString("code_sha256"))
                .list();
        assertThat(stored).isNotEmpty().doesNotContain(code);
    }

    @Test
    void theCookieCannotBeReadByScriptsNorSentByOtherSites() {
        String cookie = signedInCookie("203.0.113.1");
        assertThat(cookie)
                .contains("mireu-session=", "HttpOnly", "SameSite=Strict", "Path=/", "Max-Age=")
                .doesNotContain("Secure");
    }

    @Test
    void theCookieIsSecureWhenTheGatewayWasReachedOverTls() {
        HttpResponse<String> answer = client.post(
                "/api/v1/auth/sign-in-links/consume", "{\"code\":\"" + link() + "\"}", "X-Forwarded-Proto", "https");
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow()).contains("; Secure");
    }

    @Test
    void theAdministratorHasNoPasswordUntilOneIsSet() {
        assertThat(login("admin", "", "203.0.113.2").statusCode()).isEqualTo(401);
        assertThat(login("admin", "admin", "203.0.113.2").statusCode()).isEqualTo(401);
    }

    @Test
    void aResetPasswordSignsInAndEndsEarlierSessions() {
        String session = valueOf(signedInCookie("203.0.113.3"));
        String password =
                context.getBean(ResetPassword.class).handle(Username.ADMIN).value();
        assertThat(login("admin", password, "203.0.113.3").statusCode()).isEqualTo(200);
        assertThat(exchange(session).statusCode()).isEqualTo(404);
    }

    @Test
    void guessingIsSlowedDownAndTheCallerIsToldForHowLong() {
        HttpResponse<String> last = login("nobody", "wrong password", "203.0.113.4");
        // The delay of one second doubles with each guess: a slow machine's hashing outlasts only the first of them.
        for (int i = 0; last.statusCode() == 401 && i < 15; i++) {
            last = login("nobody", "wrong password", "203.0.113." + (10 + i));
        }
        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(last.headers().firstValue("Retry-After")).isPresent();
        assertThat(last.body()).contains("too-many-attempts");
    }

    @Test
    void aLogoutEndsTheSessionOnTheServer() {
        String session = valueOf(signedInCookie("203.0.113.5"));
        String token = AuthClient.field(exchange(session).body(), "token");
        assertThat(client.get("/api/v1/auth/me", token).body()).contains("\"username\":\"admin\"", "TRADER");
        assertThat(client.postWith("/api/v1/auth/logout", "{}", token).statusCode())
                .isEqualTo(204);
        assertThat(exchange(session).statusCode()).isEqualTo(404);
    }

    @Test
    void aTokenOfAnotherKeyAlgorithmAudienceOrTimeIsRefused() throws JOSEException, ParseException {
        ECKey own = ownKey();
        ECKey foreign = new ECKeyGenerator(Curve.P_256).keyID(own.getKeyID()).generate();
        Date later = Date.from(Instant.now().plusSeconds(600));
        assertThat(statusOf(signed(own, new ECDSASigner(own), JWSAlgorithm.ES256, "mireu", later)))
                .isEqualTo(200);
        assertThat(statusOf(signed(own, new ECDSASigner(foreign), JWSAlgorithm.ES256, "mireu", later)))
                .isEqualTo(401);
        assertThat(statusOf(signed(own, new ECDSASigner(own), JWSAlgorithm.ES256, "other", later)))
                .isEqualTo(401);
        Date past = Date.from(Instant.now().minusSeconds(120));
        assertThat(statusOf(signed(own, new ECDSASigner(own), JWSAlgorithm.ES256, "mireu", past)))
                .isEqualTo(401);
        JWSSigner publicKeyAsSecret = new MACSigner(own.toPublicJWK().toJSONString());
        assertThat(statusOf(signed(own, publicKeyAsSecret, JWSAlgorithm.HS256, "mireu", later)))
                .isEqualTo(401);
        assertThat(statusOf("eyJhbGciOiJub25lIn0.eyJzdWIiOiJhZG1pbiJ9.")).isEqualTo(401);
    }

    @Test
    void noSecretReachesTheLog(CapturedOutput log) {
        String code = link();
        HttpResponse<String> answer = client.post("/api/v1/auth/sign-in-links/consume", "{\"code\":\"" + code + "\"}");
        String session = valueOf(answer.headers().firstValue("Set-Cookie").orElseThrow());
        login("somebody", "a-password-of-somebody", "203.0.113.7");
        String token = AuthClient.field(exchange(session).body(), "token");
        client.get(
                "/internal/v1/ls/accounts/demo/token",
                AuthClient.field(serviceToken(SERVICE_SECRET).body(), "token"));
        assertThat(log.getAll())
                .contains("signed in with a link", "refused")
                .doesNotContain(
                        code, session, token, "a-password-of-somebody", SERVICE_SECRET, "demo-secret", "ls-token-");
    }

    @Test
    void thePublishedKeysHaveNoPrivatePart() {
        assertThat(client.get("/oauth2/jwks", null).body())
                .contains("\"kty\":\"EC\"")
                .doesNotContain("\"d\":");
    }

    @Test
    void aServiceProvesItselfByTheSharedSecret() {
        assertThat(serviceToken("wrong-secret-of-the-services").statusCode()).isEqualTo(401);
        assertThat(serviceToken(SERVICE_SECRET).statusCode()).isEqualTo(200);
    }

    @Test
    void onlyServicesGetTheLsTokenAndItIsIssuedOnce() {
        String path = "/internal/v1/ls/accounts/demo/token";
        String user = AuthClient.field(
                exchange(valueOf(signedInCookie("203.0.113.6"))).body(), "token");
        String service = AuthClient.field(serviceToken(SERVICE_SECRET).body(), "token");
        assertThat(client.get(path, null).statusCode()).isEqualTo(401);
        assertThat(client.get(path, user).statusCode()).isEqualTo(403);
        assertThat(client.get(path, service).body()).contains("ls-token-1", "\"environment\":\"simulator\"");
        assertThat(client.get(path, service).body()).contains("ls-token-1");
        assertThat(client.get(path + "?invalid=-token-1", service).body()).contains("ls-token-2");
        assertThat(client.get("/internal/v1/ls/accounts/other/token", service).statusCode())
                .isEqualTo(404);
    }

    private String link() {
        return context.getBean(IssueSignInLink.class).handle(Username.ADMIN).value();
    }

    private String signedInCookie(String address) {
        return client.post(
                        "/api/v1/auth/sign-in-links/consume",
                        "{\"code\":\"" + link() + "\"}",
                        "X-Forwarded-For",
                        address)
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow();
    }

    private static String valueOf(String cookie) {
        return cookie.substring(cookie.indexOf('=') + 1, cookie.indexOf(';'));
    }

    private HttpResponse<String> login(String user, String password, String address) {
        String body = "{\"username\":\"" + user + "\",\"password\":\"" + password + "\"}";
        return client.post("/api/v1/auth/login", body, "X-Forwarded-For", address);
    }

    private HttpResponse<String> exchange(String session) {
        String token = AuthClient.field(serviceToken(SERVICE_SECRET).body(), "token");
        return client.postWith("/internal/v1/sessions/token", "{\"session\":\"" + session + "\"}", token);
    }

    private HttpResponse<String> serviceToken(String secret) {
        return client.post(
                "/internal/v1/service-tokens", "{\"service\":\"order-service\",\"secret\":\"" + secret + "\"}");
    }

    private int statusOf(String token) {
        return client.get("/api/v1/auth/me", token).statusCode();
    }

    private ECKey ownKey() throws ParseException {
        return ECKey.parse(context.getBean(SigningKeys.class)
                .currentOrCreate(() -> {
                    throw new IllegalStateException("there is a key");
                })
                .privateJwk());
    }

    private static String signed(ECKey key, JWSSigner signer, JWSAlgorithm algorithm, String audience, Date expiry)
            throws JOSEException {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(algorithm).keyID(key.getKeyID()).build(),
                new JWTClaimsSet.Builder()
                        .issuer("mireu")
                        .audience(audience)
                        .subject("admin")
                        .claim("roles", List.of("TRADER"))
                        .expirationTime(expiry)
                        .build());
        token.sign(signer);
        return token.serialize();
    }
}
