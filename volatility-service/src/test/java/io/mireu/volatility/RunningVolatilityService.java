package io.mireu.volatility;

import io.micrometer.core.instrument.MeterRegistry;
import io.mireu.embedded.DatabaseAccess;
import io.mireu.embedded.TestInfrastructure;
import io.mireu.model.event.Event;
import io.mireu.model.event.EventMeta;
import io.mireu.model.event.MarketEvent;
import io.mireu.model.event.StatisticEvent;
import io.mireu.model.event.Topic;
import io.mireu.model.event.Topics;
import io.mireu.model.instrument.Instrument;
import io.mireu.model.market.AllowedActions;
import io.mireu.model.market.Bar;
import io.mireu.model.market.Quote;
import io.mireu.model.market.SessionPhase;
import io.mireu.model.market.SessionStatus;
import io.mireu.model.statistic.InterestRate;
import io.mireu.support.MireuService;
import io.mireu.support.json.EventJson;
import io.mireu.support.kafka.EventPublisher;
import io.mireu.support.kafka.KafkaClients;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service between a real broker and a real database, with a market that the test plays. */
final class RunningVolatilityService implements AutoCloseable {

    private static final LocalDate TRADE_DATE = LocalDate.of(2026, 11, 26);

    private final ConfigurableApplicationContext context;
    private final HttpClient http = HttpClient.newHttpClient();
    private final ScheduledExecutorService heartbeat = Executors.newSingleThreadScheduledExecutor();

    private RunningVolatilityService(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static RunningVolatilityService start(TestInfrastructure infrastructure) {
        DatabaseAccess database = infrastructure.createDatabase();
        return new RunningVolatilityService(
                MireuService.builder(VolatilityServiceApplication.class, VolatilityServiceApplication.NAME)
                        .initializers(RunningVolatilityService::trustEveryToken)
                        .run(
                                "--server.port=0",
                                "--mireu.kafka.bootstrap-servers=" + infrastructure.bootstrapServers(),
                                "--mireu.kafka.max-block=60s",
                                "--mireu.database.url=" + database.jdbcUrl(),
                                "--mireu.database.username=" + database.username(),
                                "--mireu.database.password=" + database.password()));
    }

    private static void trustEveryToken(ConfigurableApplicationContext context) {
        if (context instanceof GenericApplicationContext generic) {
            generic.registerBean(
                    JwtDecoder.class,
                    () -> token -> Jwt.withTokenValue(token)
                            .header("alg", "none")
                            .subject("trader")
                            .claim("roles", List.of("TRADER"))
                            .build());
        }
    }

    /** The venue's clock stands at this time, in continuous trading, for as long as the service runs. */
    void holdVenueAt(Instant venueTime) {
        observeVenueAt(venueTime);
        var _ = heartbeat.scheduleWithFixedDelay(() -> observeVenueAt(venueTime), 1, 1, TimeUnit.SECONDS);
    }

    private void observeVenueAt(Instant venueTime) {
        SessionStatus session = new SessionStatus(
                "day",
                null,
                SessionPhase.CONTINUOUS,
                venueTime.plus(Duration.ofHours(1)),
                AllowedActions.ALL,
                TRADE_DATE,
                venueTime.minus(Duration.ofHours(1)),
                venueTime.plus(Duration.ofHours(1)),
                venueTime,
                Instant.now(Clock.systemUTC()),
                true);
        publish(Topics.MARKET_SESSIONS, new MarketEvent.SessionObserved(meta(venueTime), session));
    }

    void list(Instrument instrument) {
        publish(Topics.MARKET_INSTRUMENTS, new MarketEvent.InstrumentListed(meta(SampleMarket.NOW), instrument));
    }

    void quote(Quote quote) {
        publish(Topics.MARKET_QUOTES, new MarketEvent.Quoted(meta(quote.venueTime()), quote));
    }

    /** The same, received now. */
    void quoteNow(Quote quote) {
        quote(new Quote(
                quote.instrument(),
                quote.bids(),
                quote.offers(),
                quote.venueTime(),
                Instant.now(Clock.systemUTC()),
                quote.origin()));
    }

    void fixRate(String percentPerYear) {
        InterestRate rate = new InterestRate("KIR@CD91", TRADE_DATE, new BigDecimal(percentPerYear));
        publish(Topics.MARKET_STATISTICS, new StatisticEvent.RateFixed(meta(SampleMarket.NOW), rate));
    }

    /** How many quotes were measured on their way to Greeks. */
    long measuredQuotes() {
        return context.getBean(MeterRegistry.class)
                .get("mireu.volatility.quote.to.greeks")
                .timer()
                .count();
    }

    private static EventMeta meta(Instant occurredAt) {
        return EventMeta.unique(occurredAt, Clock.systemUTC(), null);
    }

    private <E extends Event> void publish(Topic<E> topic, E event) {
        context.getBean(EventPublisher.class).publish(topic, event).join();
    }

    /** What the service writes to a topic from the beginning. */
    <E extends Event> TopicTail<E> read(Topic<E> topic) {
        return new TopicTail<>(
                topic, context.getBean(KafkaClients.class).groupless("test"), context.getBean(EventJson.class));
    }

    void close(Bar bar) {
        publish(Topics.MARKET_BARS, new MarketEvent.BarClosed(meta(bar.start()), bar));
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    JsonNode get(String path) throws IOException, InterruptedException {
        return new JsonMapper().readTree(getBytes("/api/v1/volatility/" + path).body());
    }

    HttpResponse<byte[]> getBytes(String path) throws IOException, InterruptedException {
        return send(request(path));
    }

    /** Posts JSON and reads the answer. */
    JsonNode post(String path, String body) throws IOException, InterruptedException {
        var request = request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        return new JsonMapper().readTree(send(request).body());
    }

    private HttpRequest.Builder request(String path) {
        var server = Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer());
        return HttpRequest.newBuilder(URI.create("http://localhost:" + server.getPort() + path))
                .header("Authorization", "Bearer any");
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    @Override
    public void close() {
        heartbeat.shutdown();
        http.close();
        context.close();
    }
}
