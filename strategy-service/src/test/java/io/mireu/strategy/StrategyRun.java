package io.mireu.strategy;

import static org.awaitility.Awaitility.await;

import io.mireu.embedded.DatabaseAccess;
import io.mireu.embedded.TestInfrastructure;
import io.mireu.model.event.Event;
import io.mireu.model.event.EventMeta;
import io.mireu.model.event.IntentEvent;
import io.mireu.model.event.MarketEvent;
import io.mireu.model.event.StrategyEvent;
import io.mireu.model.event.SystemEvent;
import io.mireu.model.event.Topic;
import io.mireu.model.event.Topics;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.Instrument;
import io.mireu.model.market.AllowedActions;
import io.mireu.model.market.BookLevel;
import io.mireu.model.market.DataOrigin;
import io.mireu.model.market.KrxCalendar;
import io.mireu.model.market.Quote;
import io.mireu.model.market.SessionPhase;
import io.mireu.model.market.SessionStatus;
import io.mireu.model.market.Trade;
import io.mireu.model.strategy.StrategyId;
import io.mireu.strategy.application.Strategies;
import io.mireu.strategy.application.WatchMarket;
import io.mireu.strategy.domain.PriceRange;
import io.mireu.support.MireuService;
import io.mireu.support.clock.MarketClock;
import io.mireu.support.kafka.EventPublisher;
import io.mireu.support.kafka.EventSubscription;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/** A running strategy-service on a real broker and a real database, whose venue lives in another year and is open. */
final class StrategyRun implements AutoCloseable {

    static final Duration SOON = Duration.ofSeconds(60);

    /** Beyond this, an event is one of the past: longer than a busy machine takes from the quote to the decision. */
    static final Duration LIVE = Duration.ofSeconds(60);

    private static final Clock MACHINE = Clock.systemUTC();
    private static final PriceRange HISTORY = new PriceRange(new BigDecimal("1100.00"), new BigDecimal("1110.00"));
    private static final Duration OFFSET = Duration.ofDays(400);

    private final ConfigurableApplicationContext context;
    private final ScheduledExecutorService heartbeat = Executors.newSingleThreadScheduledExecutor();

    StrategyRun(DatabaseAccess database, String... settings) {
        String[] always = {
            "--server.port=0",
            "--mireu.kafka.bootstrap-servers=" + TestInfrastructure.shared().bootstrapServers(),
            "--mireu.kafka.max-block=60s",
            "--mireu.database.url=" + database.jdbcUrl(),
            "--mireu.database.username=" + database.username(),
            "--mireu.database.password=" + database.password(),
            "--mireu.strategy.maximum-period=30m",
            "--mireu.strategy.live-tolerance=" + LIVE.toSeconds() + "s",
            "--mireu.strategy.quote-freshness=" + LIVE.toSeconds() + "s",
            "--mireu.strategy.state-interval=100ms",
            "--mireu.strategy.bootstrap-settle=200ms",
            "--mireu.clock.maximum-age=" + LIVE.toSeconds() + "s"
        };
        context = MireuService.builder(StrategyServiceApplication.class, "strategy-service")
                .sources(Ears.class)
                .run(Stream.concat(Stream.of(always), Stream.of(settings)).toArray(String[]::new));
        var _ = heartbeat.scheduleAtFixedRate(this::observeSession, 0, 1, TimeUnit.SECONDS);
        await().atMost(SOON).until(() -> bean(MarketClock.class).isSynchronised());
    }

    /** The venue's time now. */
    static Instant now() {
        return MACHINE.instant().plus(OFFSET);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    Ears heard() {
        return context.getBean(Ears.class);
    }

    /** Lists a mini future that expires in so many days. */
    void list(DerivativeCode code, int daysLeft) {
        Instrument future = new Instrument.Future(code, "MF", day(now()).plusDays(daysLeft));
        publish(Topics.MARKET_INSTRUMENTS, new MarketEvent.InstrumentListed(meta(now()), future));
    }

    private static LocalDate day(Instant time) {
        return LocalDate.ofInstant(time, KrxCalendar.ZONE);
    }

    private void observeSession() {
        Instant machineNow = MACHINE.instant();
        Instant venueNow = machineNow.plus(OFFSET);
        SessionStatus session = new SessionStatus(
                "day",
                null,
                SessionPhase.CONTINUOUS,
                venueNow.plus(Duration.ofHours(5)),
                AllowedActions.ALL,
                day(venueNow),
                venueNow.minus(Duration.ofHours(1)),
                venueNow.plus(Duration.ofHours(5)),
                venueNow,
                machineNow,
                true);
        publish(Topics.MARKET_SESSIONS, new MarketEvent.SessionObserved(meta(venueNow), session));
    }

    /** Trades of the last minutes as market-data tells them at its start: a range from 1100 to 1110. */
    void history(DerivativeCode code) {
        trade(code, "1105.00", Duration.ofMinutes(50), DataOrigin.SNAPSHOT);
        trade(code, "1100.00", LIVE.plusSeconds(40), DataOrigin.SNAPSHOT);
        trade(code, "1110.00", LIVE.plusSeconds(35), DataOrigin.SNAPSHOT);
    }

    MarketEvent.Traded trade(DerivativeCode code, String price, Duration ago, DataOrigin origin) {
        Trade trade = new Trade(code, new BigDecimal(price), 1, null, 0, now().minus(ago), MACHINE.instant(), origin);
        return publish(Topics.MARKET_TRADES, new MarketEvent.Traded(meta(trade.venueTime()), trade));
    }

    /** Waits until a strategy sees the whole history: trades and quotes come over topics that do not wait for each other. */
    void awaitHistory(StrategyId id) {
        await().atMost(SOON)
                .until(() -> bean(Strategies.class)
                        .find(id)
                        .map(strategy -> bean(WatchMarket.class).look(strategy))
                        .filter(live -> HISTORY.equals(live.range()))
                        .isPresent());
    }

    MarketEvent.Quoted quote(DerivativeCode code, String bid, String offer) {
        return quote(code, bid, offer, Duration.ZERO);
    }

    MarketEvent.Quoted quote(DerivativeCode code, String bid, String offer, Duration ago) {
        Quote quote = new Quote(code, level(bid), level(offer), now().minus(ago), MACHINE.instant(), DataOrigin.LIVE);
        return publish(Topics.MARKET_QUOTES, new MarketEvent.Quoted(meta(quote.venueTime()), quote));
    }

    <E extends Event> E publish(Topic<? super E> topic, E event) {
        bean(EventPublisher.class).publish(topic, event).join();
        return event;
    }

    static EventMeta meta(Instant at) {
        return EventMeta.unique(at, MACHINE, null);
    }

    @Override
    public void close() {
        heartbeat.shutdownNow();
        context.close();
    }

    private static List<BookLevel> level(String price) {
        return List.of(new BookLevel(new BigDecimal(price), 5, 2));
    }

    /** What the others hear of the service; a token is accepted for the role that it names. */
    @Configuration(proxyBeanMethods = false)
    static class Ears {

        private final List<IntentEvent.Issued> intents = new CopyOnWriteArrayList<>();
        private final List<StrategyEvent.Decided> decisions = new CopyOnWriteArrayList<>();
        private final List<StrategyEvent.StateChanged> states = new CopyOnWriteArrayList<>();
        private final List<SystemEvent.AlertRaised> alerts = new CopyOnWriteArrayList<>();

        @Bean
        EventSubscription<IntentEvent> testIntents() {
            return EventSubscription.replay(
                    Topics.ORDER_INTENTS, "test-intents", event -> intents.add((IntentEvent.Issued) event));
        }

        @Bean
        EventSubscription<StrategyEvent.Decided> testDecisions() {
            return EventSubscription.replay(Topics.STRATEGY_DECISIONS, "test-decisions", decisions::add);
        }

        @Bean
        EventSubscription<StrategyEvent.StateChanged> testStates() {
            return EventSubscription.replay(Topics.STRATEGY_STATES, "test-states", states::add);
        }

        @Bean
        EventSubscription<SystemEvent> testAlerts() {
            return EventSubscription.replay(
                    Topics.SYSTEM_ALERTS, "test-alerts", event -> alerts.add((SystemEvent.AlertRaised) event));
        }

        @Bean
        JwtDecoder testTokens() {
            return token -> new Jwt(
                    token,
                    MACHINE.instant(),
                    MACHINE.instant().plusSeconds(60),
                    Map.of("alg", "none"),
                    Map.of("sub", "kim", "jti", UUID.randomUUID().toString(), "roles", List.of(token)));
        }

        List<IntentEvent.Issued> intentsFor(DerivativeCode code) {
            return intents.stream()
                    .filter(event ->
                            event.intent().legs().getFirst().instrument().equals(code))
                    .toList();
        }

        List<StrategyEvent.Decided> decisionsOn(DerivativeCode code) {
            return decisions.stream()
                    .filter(event -> event.decision().instrument().equals(code))
                    .toList();
        }

        List<StrategyEvent.StateChanged> statesOn(DerivativeCode code) {
            return states.stream()
                    .filter(event -> event.state().instrument().equals(code))
                    .toList();
        }

        List<SystemEvent.AlertRaised> alerts(String code) {
            return alerts.stream().filter(alert -> alert.code().equals(code)).toList();
        }
    }
}
