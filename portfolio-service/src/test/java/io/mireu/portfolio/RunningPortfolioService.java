package io.mireu.portfolio;

import static org.awaitility.Awaitility.await;

import io.mireu.embedded.DatabaseAccess;
import io.mireu.embedded.TestInfrastructure;
import io.mireu.model.event.Event;
import io.mireu.model.event.EventMeta;
import io.mireu.model.event.MarketEvent;
import io.mireu.model.event.OrderEvent;
import io.mireu.model.event.Topic;
import io.mireu.model.event.Topics;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.market.AllowedActions;
import io.mireu.model.market.SessionPhase;
import io.mireu.model.market.SessionStatus;
import io.mireu.model.order.OrderIntent;
import io.mireu.support.MireuService;
import io.mireu.support.clock.MarketClock;
import io.mireu.support.json.EventJson;
import io.mireu.support.kafka.EventPublisher;
import io.mireu.support.kafka.KafkaClients;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service between a real broker and a real database; the test plays order-service and the market. */
final class RunningPortfolioService implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final HttpClient http = HttpClient.newHttpClient();

    private RunningPortfolioService(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static RunningPortfolioService start(TestInfrastructure infrastructure, DatabaseAccess database) {
        return new RunningPortfolioService(
                MireuService.builder(PortfolioServiceApplication.class, PortfolioServiceApplication.NAME)
                        .initializers(RunningPortfolioService::theTokenIsTheRole)
                        .run(
                                "--server.port=0",
                                "--mireu.kafka.bootstrap-servers=" + infrastructure.bootstrapServers(),
                                "--mireu.database.url=" + database.jdbcUrl(),
                                "--mireu.database.username=" + database.username(),
                                "--mireu.database.password=" + database.password(),
                                "--mireu.kafka.max-block=60s",
                                "--mireu.clock.maximum-age=1h",
                                "--mireu.portfolio.liquidation.attempts=2",
                                "--mireu.portfolio.liquidation.first-backoff=200ms"));
    }

    private static void theTokenIsTheRole(ConfigurableApplicationContext context) {
        if (context instanceof GenericApplicationContext generic) {
            generic.registerBean(
                    JwtDecoder.class,
                    () -> token -> Jwt.withTokenValue(token)
                            .header("alg", "none")
                            .subject("somebody")
                            .claim("roles", List.of(token))
                            .build());
        }
    }

    /** The venue's clock stands at this time now, and the service knows it. */
    void observeVenueAt(Instant venueTime, SessionPhase phase) {
        SessionStatus session = new SessionStatus(
                "day",
                null,
                phase,
                venueTime.plus(Duration.ofHours(2)),
                AllowedActions.ALL,
                SamplePortfolio.TRADE_DATE,
                venueTime.minus(Duration.ofHours(2)),
                venueTime.plus(Duration.ofHours(2)),
                venueTime,
                machineNow(),
                true);
        publish(Topics.MARKET_SESSIONS, new MarketEvent.SessionObserved(meta(venueTime), session));
        MarketClock clock = context.getBean(MarketClock.class);
        await().atMost(Duration.ofMinutes(1)).until(() -> clock.session().equals(Optional.of(session)));
    }

    /** The service knows that the instrument has traded for the last time, and that its market still trades. */
    void awaitEndOf(DerivativeCode instrument) {
        MarketClock clock = context.getBean(MarketClock.class);
        await().atMost(Duration.ofMinutes(1))
                .until(() -> clock.session(instrument)
                        .filter(session -> session.phase() == SessionPhase.CLOSED)
                        .isPresent());
    }

    /** The service knows that nothing of the intent can fill any more. */
    void awaitEndOf(OrderIntent intent) {
        await().atMost(Duration.ofMinutes(1))
                .until(() -> database()
                        .sql("select not working from portfolio_intents where intent_id = ?")
                        .param(intent.id().value())
                        .query(Boolean.class)
                        .optional()
                        .orElse(false));
    }

    /** An instrument has traded for the last time; the service may hear of it later than of the market. */
    void observeEndOf(DerivativeCode instrument, Instant venueTime) {
        SessionStatus ended = new SessionStatus(
                "day",
                instrument,
                SessionPhase.CLOSED,
                null,
                AllowedActions.NONE,
                SamplePortfolio.TRADE_DATE,
                venueTime.minus(Duration.ofHours(2)),
                venueTime,
                venueTime,
                machineNow(),
                true);
        publish(Topics.MARKET_SESSIONS, new MarketEvent.SessionObserved(meta(venueTime), ended));
    }

    void tell(OrderEvent... events) {
        for (OrderEvent event : events) {
            publish(Topics.ORDER_EVENTS, event);
        }
    }

    <B> B bean(Class<B> type) {
        return context.getBean(type);
    }

    void quote(DerivativeCode instrument, String bid, String offer) {
        var quote = SamplePortfolio.quote(instrument, bid, offer, machineNow());
        publish(Topics.MARKET_QUOTES, new MarketEvent.Quoted(meta(quote.venueTime()), quote));
    }

    static Instant machineNow() {
        return Clock.systemUTC().instant();
    }

    private static EventMeta meta(Instant occurredAt) {
        return EventMeta.unique(occurredAt, Clock.systemUTC(), null);
    }

    private <E extends Event> void publish(Topic<? super E> topic, E event) {
        context.getBean(EventPublisher.class).publish(topic, event).join();
    }

    /** What is on a topic from the beginning. */
    <E extends Event> PortfolioTopicTail<E> read(Topic<E> topic) {
        return new PortfolioTopicTail<>(
                topic, context.getBean(KafkaClients.class).groupless("test"), context.getBean(EventJson.class));
    }

    JdbcClient database() {
        return context.getBean(JdbcClient.class);
    }

    JsonNode get(String path) throws IOException, InterruptedException {
        return new JsonMapper().readTree(send(request(path, "TRADER").GET()).body());
    }

    HttpResponse<String> post(String path, String role) throws IOException, InterruptedException {
        return send(request(path, role).POST(HttpRequest.BodyPublishers.noBody()));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path, String role) {
        var server = Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer());
        return HttpRequest.newBuilder(URI.create("http://localhost:" + server.getPort() + "/api/v1/portfolios" + path))
                .header("Authorization", "Bearer " + role);
    }

    @Override
    public void close() {
        http.close();
        context.close();
    }
}
