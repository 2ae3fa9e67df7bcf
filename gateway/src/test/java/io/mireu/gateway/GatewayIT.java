package io.mireu.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.embedded.TestInfrastructure;
import io.mireu.gateway.FakeServices.Seen;
import io.mireu.model.event.EventMeta;
import io.mireu.model.event.MarketEvent;
import io.mireu.model.event.SystemEvent;
import io.mireu.model.event.Topics;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.market.DataOrigin;
import io.mireu.model.market.Trade;
import io.mireu.support.MireuService;
import io.mireu.support.kafka.EventPublisher;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.ConfigurableApplicationContext;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GatewayIT {

    private static final DerivativeCode FUTURE = DerivativeCode.of("A056C000");
    private static final DerivativeCode OPTION = DerivativeCode.of("B016C110");

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private FakeServices services;
    private ConfigurableApplicationContext context;
    private String base;

    @BeforeAll
    void start() {
        services = FakeServices.start();
        context = MireuService.builder(GatewayApplication.class, "gateway")
                .run(
                        "--server.port=0",
                        "--mireu.kafka.bootstrap-servers="
                                + TestInfrastructure.shared().bootstrapServers(),
                        "--mireu.kafka.max-block=60s",
                        "--mireu.stream.heartbeat=1h",
                        "--mireu.auth.patience=60s",
                        "--mireu.auth.url=" + services.address(),
                        "--mireu.service-secret=a-secret-of-the-services",
                        "--mireu.routes.market=" + services.address(),
                        "--mireu.routes.portfolios=" + services.address(),
                        "--mireu.routes.orders=http://127.0.0.1:1");
        base = "http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port");
    }

    @AfterAll
    void stop() {
        context.close();
        services.close();
    }

    @BeforeEach
    void session() {
        services.seen().clear();
        services.open("alive");
    }

    @Test
    void aCookieBecomesATokenAndGoesNoFurther() {
        HttpResponse<String> answer =
                send(get("/api/v1/market/futures?kind=mini").header("Cookie", "mireu-session=alive"));
        assertThat(answer.statusCode()).isEqualTo(200);
        Seen upstream = upstream("/api/v1/market/futures");
        assertThat(upstream.headers().getFirst("Authorization")).startsWith("Bearer ey");
        assertThat(upstream.headers()).doesNotContainKey("Cookie");
    }

    @Test
    void aTokenOfAnApiClientIsPassedOn() {
        String token = services.token("api", Instant.now().plusSeconds(60));
        send(get("/api/v1/portfolios").header("Authorization", "Bearer " + token));
        assertThat(upstream("/api/v1/portfolios").headers().getFirst("Authorization"))
                .isEqualTo("Bearer " + token);
    }

    @Test
    void whatAClientSaysAboutItsAddressIsReplaced() {
        send(get("/api/v1/market/x")
                .header("Cookie", "mireu-session=alive")
                .header("X-Forwarded-For", "198.51.100.9")
                .header("X-Forwarded-Host", "evil.example")
                .header("Forwarded", "for=198.51.100.9")
                .header("X-Real-IP", "198.51.100.9"));
        Seen upstream = upstream("/api/v1/market/x");
        assertThat(upstream.headers().get("X-Forwarded-For")).containsExactly("127.0.0.1");
        assertThat(upstream.headers().keySet()).doesNotContain("X-forwarded-host", "Forwarded", "X-real-ip");
    }

    @Test
    void nothingButTheApiIsRouted() {
        String token = "Bearer " + services.token("api", Instant.now().plusSeconds(60));
        for (String path : List.of(
                "/internal/v1/service-tokens",
                "/api/v1/auth/../../../internal/v1/service-tokens",
                "/api/v1/market/%2e%2e/%2e%2e/%2e%2e/actuator/env",
                "/api/v1/market;/../internal",
                "/actuator/env",
                "/oauth2/jwks",
                "/api/v1/unknown")) {
            services.seen().clear();
            int status = send(get(path).header("Authorization", token)).statusCode();
            assertThat(status).as(path).isBetween(400, 404);
            assertThat(services.seen()).as(path).noneMatch(seen -> !seen.path().equals("/oauth2/jwks"));
        }
    }

    @Test
    void nobodyGetsInWithoutASession() {
        assertThat(send(get("/api/v1/portfolios")).statusCode()).isEqualTo(401);
        assertThat(send(get("/api/v1/stream")).statusCode()).isEqualTo(401);
        assertThat(send(get("/api/v1/portfolios").header("Cookie", "mireu-session=over"))
                        .statusCode())
                .isEqualTo(401);
        String old = services.token("api", Instant.now().minusSeconds(120));
        assertThat(send(get("/api/v1/portfolios").header("Authorization", "Bearer " + old))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void anotherSiteCannotChangeAnything() {
        assertThat(liquidate("Origin", "https://evil.example").statusCode()).isEqualTo(403);
        assertThat(liquidate("Origin", "null").statusCode()).isEqualTo(403);
        assertThat(liquidate("Sec-Fetch-Site", "cross-site").statusCode()).isEqualTo(403);
        assertThat(liquidate("X-Nothing", "said").statusCode()).isEqualTo(403);
        assertThat(services.seen()).noneMatch(seen -> seen.path().contains("liquidate"));
        assertThat(liquidate("Origin", base).statusCode()).isEqualTo(200);
    }

    @Test
    void aLinkSetsTheCookieAndLeavesNothingInTheAddressBar() {
        HttpResponse<String> good = send(get("/sign-in?code=good-code"));
        assertThat(good.statusCode()).isEqualTo(303);
        assertThat(good.headers().firstValue("Location")).hasValue("/");
        assertThat(good.headers().firstValue("Set-Cookie").orElseThrow()).contains("HttpOnly", "SameSite=Strict");
        HttpResponse<String> used = send(get("/sign-in?code=used-code"));
        assertThat(used.headers().firstValue("Location")).hasValue("/?sign-in=refused");
        assertThat(used.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void aLogoutEndsTheSessionAndItsStreamAtOnce() {
        services.open("leaving");
        SseLines stream = stream("mireu-session=leaving");
        await().until(() -> stream.has("\"type\":\"ready\""));
        HttpRequest.Builder logout = request("/api/v1/auth/logout")
                .header("Cookie", "mireu-session=leaving")
                .header("Origin", base)
                .POST(HttpRequest.BodyPublishers.noBody());
        assertThat(send(logout).statusCode()).isEqualTo(204);
        // a stream that nobody ends would not notice before its next heartbeat
        await().until(stream::ended);
        assertThat(send(get("/api/v1/portfolios").header("Cookie", "mireu-session=leaving"))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void anEventOnATopicReachesTheBrowserAndAnOptionOnlyOnRequest() {
        SseLines futures = stream("mireu-session=alive");
        await().until(() -> futures.has("\"type\":\"ready\""));
        EventPublisher publisher = context.getBean(EventPublisher.class);
        publisher.publish(Topics.MARKET_TRADES, trade(OPTION, "12.30")).join();
        SseLines options = stream("mireu-session=alive", "?instruments=" + OPTION);
        await().until(() -> options.has("\"price\":12.30"));
        publisher.publish(Topics.MARKET_TRADES, trade(FUTURE, "1105.12")).join();
        await().until(() -> futures.has("\"price\":1105.12"));
        assertThat(futures.has(OPTION.value())).isFalse();
    }

    @Test
    void aBrowserThatConnectsLaterSeesTheAlertsOfBefore() {
        SystemEvent alert = new SystemEvent.AlertRaised(
                EventMeta.unique(Instant.now(), Clock.systemUTC(), null),
                "order-service",
                SystemEvent.Severity.WARNING,
                "order-ambiguous",
                "look at order 7");
        context.getBean(EventPublisher.class)
                .publish(Topics.SYSTEM_ALERTS, alert)
                .join();
        // a second apart: a stream stays until the service writes to it, and there is an end to their number
        await().pollInterval(Duration.ofSeconds(1)).until(() -> {
            SseLines stream = stream("mireu-session=alive");
            await().until(() -> stream.has("\"type\":\"ready\""));
            return stream.has("look at order 7");
        });
    }

    @Test
    void theStatusNamesEveryServiceAndWhichOnesAreAway() {
        // a service that is slow once is away until it is asked again
        await().untilAsserted(() -> {
            HttpResponse<String> status = send(get("/api/v1/system/status").header("Cookie", "mireu-session=alive"));
            assertThat(status.body())
                    .contains("{\"name\":\"market-data-service\",\"status\":\"UP\"")
                    .contains("{\"name\":\"order-service\",\"status\":\"UNREACHABLE\"")
                    .contains("{\"name\":\"gateway\",\"status\":\"UP\"");
        });
    }

    @Test
    void aServiceThatIsAwayIsAProblemWithACode() {
        HttpResponse<String> answer = send(get("/api/v1/orders").header("Cookie", "mireu-session=alive"));
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("\"code\":\"service-unavailable\"");
    }

    @Test
    void thePageRunsOnlyItsOwnScripts() {
        HttpResponse<String> page = send(get("/"));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "script-src 'self'")
                .doesNotContain("unsafe");
        assertThat(page.body()).doesNotContain("<style", "onclick", "http://", "https://");
        assertThat(send(get("/webjars/preact/dist/preact.module.js")).statusCode())
                .isEqualTo(200);
        assertThat(send(get("/api/v1/session")).body()).contains("\"signedIn\":false");
    }

    private static ConditionFactory await() {
        return Awaitility.await().atMost(Duration.ofMinutes(1));
    }

    private HttpResponse<String> liquidate(String header, String value) {
        return send(request("/api/v1/portfolios/p1/liquidate")
                .header("Cookie", "mireu-session=alive")
                .header(header, value)
                .POST(HttpRequest.BodyPublishers.noBody()));
    }

    private Seen upstream(String path) {
        return services.seen().stream()
                .filter(seen -> seen.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path));
    }

    private HttpRequest.Builder get(String path) {
        return request(path).GET();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return http.sendAsync(request.build(), HttpResponse.BodyHandlers.ofString())
                .join();
    }

    private SseLines stream(String cookie, String... query) {
        return new SseLines(http.sendAsync(
                        get("/api/v1/stream" + String.join("", query))
                                .header("Cookie", cookie)
                                .build(),
                        HttpResponse.BodyHandlers.ofInputStream())
                .join());
    }

    private static MarketEvent.Traded trade(DerivativeCode code, String price) {
        Instant now = Instant.now();
        return new MarketEvent.Traded(
                EventMeta.unique(now, Clock.systemUTC(), null),
                new Trade(code, new BigDecimal(price), 1, null, 0, now, now, DataOrigin.LIVE));
    }
}
