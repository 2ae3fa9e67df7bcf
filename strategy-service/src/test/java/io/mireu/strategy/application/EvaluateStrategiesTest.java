package io.mireu.strategy.application;

import static org.assertj.core.api.Assertions.assertThatCode;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.mireu.model.event.EventMeta;
import io.mireu.model.event.MarketEvent;
import io.mireu.model.instrument.IndexCode;
import io.mireu.model.instrument.InstrumentCode;
import io.mireu.model.instrument.StockCode;
import io.mireu.model.market.DataOrigin;
import io.mireu.model.market.Quote;
import io.mireu.model.market.SessionMarket;
import io.mireu.model.market.Trade;
import io.mireu.strategy.domain.MarketTape;
import io.mireu.support.clock.MarketClock;
import io.mireu.support.clock.TradedSessions;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

class EvaluateStrategiesTest {

    private static final Instant NOW = MarketTape.OPEN;

    @Test
    void aTradeOfAStockAndAQuoteOfAnIndexConcernNoStrategy() {
        MarketEvent stock = new MarketEvent.Traded(meta(), trade(StockCode.of("005930")));
        MarketEvent index = new MarketEvent.Quoted(meta(), quote(IndexCode.of("101")));

        assertThatCode(() -> evaluateStrategies().handle(List.of(stock, index))).doesNotThrowAnyException();
    }

    private static EvaluateStrategies evaluateStrategies() {
        Clock machine = Clock.fixed(NOW, ZoneOffset.UTC);
        MarketClock clock = new MarketClock(machine, Duration.ofSeconds(20));
        StrategySettings settings = new StrategySettings(
                "demo",
                Duration.ofSeconds(10),
                Duration.ofSeconds(5),
                Duration.ofHours(1),
                Duration.ofMinutes(5),
                Duration.ofSeconds(1),
                Duration.ofSeconds(2),
                List.of());
        Strategies strategies = none(Strategies.class);
        StrategyEvents events = none(StrategyEvents.class);
        RunningStrategies running = new RunningStrategies(strategies);
        TransactionTemplate transactions = new TransactionTemplate();
        return new EvaluateStrategies(
                new WatchMarket(clock, TradedSessions.of(SessionMarket.DAY), settings),
                running,
                new EnterPosition(
                        strategies,
                        none(StrategyEntries.class),
                        events,
                        running,
                        transactions,
                        settings,
                        machine,
                        new SimpleMeterRegistry()),
                new HaltStrategy(strategies, events, running, transactions, machine));
    }

    /** Holds nothing, and fails when anything else is asked of it. */
    private static <T> T none(Class<T> port) {
        return port.cast(Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, (_, method, _) -> {
            if (method.getReturnType() == List.class) {
                return List.of();
            }
            throw new UnsupportedOperationException(method.getName());
        }));
    }

    private static Trade trade(InstrumentCode instrument) {
        return new Trade(instrument, new BigDecimal("70000"), 1, null, 0, NOW, NOW, DataOrigin.LIVE);
    }

    private static Quote quote(InstrumentCode instrument) {
        return new Quote(instrument, List.of(), List.of(), NOW, NOW, DataOrigin.LIVE);
    }

    private static EventMeta meta() {
        return EventMeta.unique(NOW, Clock.fixed(NOW, ZoneOffset.UTC), null);
    }
}
