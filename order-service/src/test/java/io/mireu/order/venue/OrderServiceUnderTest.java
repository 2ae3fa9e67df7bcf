package io.mireu.order.venue;

import io.mireu.embedded.DatabaseAccess;
import io.mireu.embedded.TestInfrastructure;
import io.mireu.ls.TokenSource;
import io.mireu.model.event.EventMeta;
import io.mireu.model.event.IntentEvent;
import io.mireu.model.event.MarketEvent;
import io.mireu.model.event.OrderEvent;
import io.mireu.model.event.SystemEvent;
import io.mireu.model.event.Topics;
import io.mireu.model.market.AllowedActions;
import io.mireu.model.market.KrxCalendar;
import io.mireu.model.market.SessionPhase;
import io.mireu.model.market.SessionStatus;
import io.mireu.model.order.AccountId;
import io.mireu.model.order.IntentId;
import io.mireu.model.order.IntentPurpose;
import io.mireu.model.order.Leg;
import io.mireu.model.order.OrderIntent;
import io.mireu.model.portfolio.PortfolioId;
import io.mireu.model.portfolio.PortfolioTerms;
import io.mireu.order.OrderServiceApplication;
import io.mireu.order.application.OrderReadModel;
import io.mireu.support.MireuService;
import io.mireu.support.kafka.EventPublisher;
import io.mireu.support.kafka.EventSubscription;
import io.mireu.support.security.Tokens;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/** The whole service with a real broker and database, told the market's time as market-data-service tells it. */
final class OrderServiceUnderTest implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(OrderServiceUnderTest.class);
    private static final AccountId ACCOUNT = AccountId.of("demo");

    private final SimulatedVenue venue;
    private final ConfigurableApplicationContext service;
    private final List<OrderEvent> heard = new CopyOnWriteArrayList<>();
    private final List<SystemEvent.AlertRaised> alerts = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService marketData = Executors.newSingleThreadScheduledExecutor();

    OrderServiceUnderTest(SimulatedVenue venue) {
        this(venue, TestInfrastructure.shared().createDatabase(), Map.of());
    }

    /** With tables that outlive it, and other settings in place of its own. */
    OrderServiceUnderTest(SimulatedVenue venue, DatabaseAccess database, Map<String, String> otherSettings) {
        this.venue = venue;
        ApplicationContextInitializer<GenericApplicationContext> doubles = context -> {
            context.registerBean("testTokens", TokenSource.class, venue::tokens);
            context.registerBean("testDecoder", JwtDecoder.class, () -> OrderServiceUnderTest::decode);
            context.registerBean(
                    "heard",
                    EventSubscription.class,
                    () -> EventSubscription.replay(Topics.ORDER_EVENTS, "test", heard::add));
            context.registerBean(
                    "alarmed",
                    EventSubscription.class,
                    () -> EventSubscription.replay(Topics.SYSTEM_ALERTS, "test-alerts", this::alarmed));
        };
        Map<String, String> settings = settings(database);
        settings.putAll(otherSettings);
        service = MireuService.builder(OrderServiceApplication.class, "order-service")
                .initializers(doubles)
                .run(settings.entrySet().stream()
                        .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                        .toArray(String[]::new));
        var _ = marketData.scheduleAtFixedRate(this::tellTimeOrTryAgain, 0, 3, TimeUnit.SECONDS);
    }

    private Map<String, String> settings(DatabaseAccess database) {
        Map<String, String> settings = new HashMap<>();
        settings.put("server.port", "0");
        settings.put(
                "mireu.kafka.bootstrap-servers", TestInfrastructure.shared().bootstrapServers());
        settings.put("mireu.database.url", database.jdbcUrl());
        settings.put("mireu.database.username", database.username());
        settings.put("mireu.database.password", database.password());
        settings.put("mireu.ls.rest-url", venue.restUrl());
        settings.put("mireu.ls.websocket-url", venue.webSocketUrl());
        settings.put("mireu.kafka.max-block", "60s");
        settings.put("mireu.clock.maximum-age", "1h");
        settings.put("mireu.ls.order-timeout", "60s");
        settings.put("mireu.order.claim-to-send-limit", "60s");
        settings.put("mireu.order.risk.max-intent-age", "10m");
        settings.put("mireu.order.order-life", "3s");
        settings.put("mireu.order.absence-gap", "1500ms");
        settings.put("mireu.order.reconcile-every", "4s");
        settings.put("mireu.order.reconcile-soon", "1s");
        return settings;
    }

    private void alarmed(SystemEvent event) {
        if (event instanceof SystemEvent.AlertRaised alert) {
            alerts.add(alert);
        }
    }

    private static Jwt decode(String token) {
        return Jwt.withTokenValue(token)
                .header("alg", "none")
                .subject("somebody")
                .claim(Tokens.ROLES, List.of(token))
                .build();
    }

    /** An exception would end the schedule. */
    private void tellTimeOrTryAgain() {
        try {
            tellTime();
        } catch (RuntimeException e) {
            log.warn("the venue's time could not be told and is told again", e);
        }
    }

    private void tellTime() {
        Instant venueTime = venue.time().atZone(KrxCalendar.ZONE).toInstant();
        Instant now = Instant.now();
        SessionStatus session = new SessionStatus(
                "day",
                null,
                SessionPhase.CONTINUOUS,
                venueTime.plusSeconds(7200),
                AllowedActions.ALL,
                venueTime.atZone(KrxCalendar.ZONE).toLocalDate(),
                venueTime.minusSeconds(7200),
                venueTime.plusSeconds(7200),
                venueTime,
                now,
                true);
        EventMeta meta = EventMeta.unique(venueTime, Clock.systemUTC(), null);
        service.getBean(EventPublisher.class)
                .publish(Topics.MARKET_SESSIONS, new MarketEvent.SessionObserved(meta, session))
                .join();
    }

    /** Issues an intent by the topic and gives its id. */
    String issue(Leg... legs) {
        return issue(new IntentPurpose.OpenPortfolio(new PortfolioTerms("manual", null, "test", List.of())), legs);
    }

    /** Issues an intent by the topic and gives its id. */
    String issue(IntentPurpose purpose, Leg... legs) {
        String id = "it-" + UUID.randomUUID();
        Instant now = Instant.now();
        OrderIntent intent = new OrderIntent(IntentId.of(id), ACCOUNT, PortfolioId.of(id), purpose, List.of(legs), now);
        EventMeta meta = EventMeta.unique(now, Clock.systemUTC(), null);
        service.getBean(EventPublisher.class)
                .publish(Topics.ORDER_INTENTS, new IntentEvent.Issued(meta, intent, now))
                .join();
        return id;
    }

    /** What the topic told of an intent so far. */
    List<OrderEvent> storyOf(String intent) {
        return heard.stream()
                .filter(event -> event.intentId().value().equals(intent))
                .toList();
    }

    /** The alerts with this code that the topic has. */
    List<SystemEvent.AlertRaised> alerts(String code) {
        return alerts.stream().filter(alert -> alert.code().equals(code)).toList();
    }

    OrderReadModel readModel() {
        return service.getBean(OrderReadModel.class);
    }

    String address() {
        return "http://localhost:" + service.getEnvironment().getProperty("local.server.port");
    }

    @Override
    public void close() {
        marketData.shutdownNow();
        service.close();
    }
}
