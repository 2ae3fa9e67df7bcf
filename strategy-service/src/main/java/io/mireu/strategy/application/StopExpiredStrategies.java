package io.mireu.strategy.application;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.strategy.domain.Strategy;
import io.mireu.support.clock.MarketClock;
import java.time.LocalDate;

/** Stops strategies whose instrument no longer trades. */
public final class StopExpiredStrategies {

    private final RunningStrategies running;
    private final ListedInstruments instruments;
    private final StartStrategy startStrategy;
    private final HaltStrategy haltStrategy;
    private final MarketClock clock;

    /** With what it asks and what it stops with. */
    public StopExpiredStrategies(
            RunningStrategies running,
            ListedInstruments instruments,
            StartStrategy startStrategy,
            HaltStrategy haltStrategy,
            MarketClock clock) {
        this.running = running;
        this.instruments = instruments;
        this.startStrategy = startStrategy;
        this.haltStrategy = haltStrategy;
        this.clock = clock;
    }

    /** Stops those that are over by the market's day. */
    public void handle() {
        if (!clock.isSynchronised()) {
            return;
        }
        LocalDate today = clock.tradeDate();
        for (Strategy strategy : running.all()) {
            DerivativeCode code = strategy.definition().instrument();
            if (strategy.isRunning()
                    && instruments.lastTradingDay(code).filter(today::isAfter).isPresent()) {
                haltStrategy.expired(strategy.id(), startStrategy.expired(code, today));
            }
        }
    }
}
