package io.mireu.strategy;

import io.micrometer.core.instrument.MeterRegistry;
import io.mireu.model.market.KrxCalendar;
import io.mireu.strategy.application.BootstrapStrategies;
import io.mireu.strategy.application.EnterPosition;
import io.mireu.strategy.application.EvaluateStrategies;
import io.mireu.strategy.application.HaltStrategy;
import io.mireu.strategy.application.ListedInstruments;
import io.mireu.strategy.application.PublishStates;
import io.mireu.strategy.application.RunningStrategies;
import io.mireu.strategy.application.StartStrategy;
import io.mireu.strategy.application.StopExpiredStrategies;
import io.mireu.strategy.application.Strategies;
import io.mireu.strategy.application.StrategyEntries;
import io.mireu.strategy.application.StrategyEvents;
import io.mireu.strategy.application.StrategySettings;
import io.mireu.strategy.application.TrackEntries;
import io.mireu.strategy.application.WatchMarket;
import io.mireu.support.clock.MarketClock;
import io.mireu.support.clock.TradedSessions;
import io.mireu.support.kafka.ProcessedEvents;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts the use cases together. */
@Configuration(proxyBeanMethods = false)
class StrategyConfiguration {

    @Bean
    RunningStrategies runningStrategies(Strategies strategies) {
        return new RunningStrategies(strategies);
    }

    @Bean
    WatchMarket watchMarket(MarketClock clock, TradedSessions traded, StrategySettings settings) {
        return new WatchMarket(clock, traded, settings);
    }

    @Bean
    ListedInstruments listedInstruments(@Qualifier("machineClock") Clock machine) {
        return new ListedInstruments(KrxCalendar.current(), machine);
    }

    @Bean
    EnterPosition enterPosition(
            Strategies strategies,
            StrategyEntries entries,
            StrategyEvents events,
            RunningStrategies running,
            TransactionTemplate transactions,
            StrategySettings settings,
            @Qualifier("machineClock") Clock machine,
            MeterRegistry meters) {
        return new EnterPosition(strategies, entries, events, running, transactions, settings, machine, meters);
    }

    @Bean
    HaltStrategy haltStrategy(
            Strategies strategies,
            StrategyEvents events,
            RunningStrategies running,
            TransactionTemplate transactions,
            @Qualifier("machineClock") Clock machine) {
        return new HaltStrategy(strategies, events, running, transactions, machine);
    }

    @Bean
    StartStrategy startStrategy(
            Strategies strategies,
            StrategyEvents events,
            RunningStrategies running,
            ListedInstruments instruments,
            TransactionTemplate transactions,
            StrategySettings settings,
            MarketClock market,
            @Qualifier("machineClock") Clock machine) {
        return new StartStrategy(strategies, events, running, instruments, transactions, settings, market, machine);
    }

    @Bean
    EvaluateStrategies evaluateStrategies(
            WatchMarket watchMarket, RunningStrategies running, EnterPosition enter, HaltStrategy halt) {
        return new EvaluateStrategies(watchMarket, running, enter, halt);
    }

    @Bean
    TrackEntries trackEntries(
            Strategies strategies,
            StrategyEntries entries,
            RunningStrategies running,
            ProcessedEvents processed,
            TransactionTemplate transactions) {
        return new TrackEntries(strategies, entries, running, processed, transactions);
    }

    @Bean
    PublishStates publishStates(
            RunningStrategies running, WatchMarket watchMarket, StrategyEvents events, MarketClock clock) {
        return new PublishStates(running, watchMarket, events, clock);
    }

    @Bean
    StopExpiredStrategies stopExpiredStrategies(
            RunningStrategies running,
            ListedInstruments instruments,
            StartStrategy start,
            HaltStrategy halt,
            MarketClock clock) {
        return new StopExpiredStrategies(running, instruments, start, halt, clock);
    }

    @Bean
    BootstrapStrategies bootstrapStrategies(
            StrategySettings settings,
            RunningStrategies running,
            ListedInstruments instruments,
            StartStrategy start,
            TransactionTemplate transactions,
            MarketClock clock) {
        return new BootstrapStrategies(settings, running, instruments, start, transactions, clock);
    }
}
