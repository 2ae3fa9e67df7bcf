package io.mireu.strategy.application;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.Instrument;
import io.mireu.model.instrument.Product;
import io.mireu.model.order.AccountId;
import io.mireu.strategy.application.StrategySettings.Bootstrap;
import io.mireu.strategy.domain.FlexSwitchDefinition;
import io.mireu.support.clock.MarketClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/** Starts the configured strategies once, when no strategy was ever started and the front future is known. */
public final class BootstrapStrategies {

    private static final Logger log = LoggerFactory.getLogger(BootstrapStrategies.class);
    private static final String BY = "bootstrap";

    private final StrategySettings settings;
    private final RunningStrategies running;
    private final ListedInstruments instruments;
    private final StartStrategy startStrategy;
    private final TransactionTemplate transactions;
    private final MarketClock clock;
    private boolean done;

    /** With what it asks and what it starts with. */
    public BootstrapStrategies(
            StrategySettings settings,
            RunningStrategies running,
            ListedInstruments instruments,
            StartStrategy startStrategy,
            TransactionTemplate transactions,
            MarketClock clock) {
        this.settings = settings;
        this.running = running;
        this.instruments = instruments;
        this.startStrategy = startStrategy;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Starts them if it is time; called again and again until it was. */
    public synchronized void handle() {
        if (done || settings.bootstrap().isEmpty() || !running.all().isEmpty()) {
            done = true;
            return;
        }
        if (clock.isSynchronised() && instruments.settledFor(settings.bootstrapSettle())) {
            instruments
                    .front(Product.MINI_KOSPI200, clock.tradeDate())
                    .map(Instrument.Derivative::code)
                    .ifPresent(this::startAll);
        }
    }

    private void startAll(DerivativeCode front) {
        transactions.executeWithoutResult(_ -> settings.bootstrap().forEach(wanted -> start(wanted, front)));
        done = true;
    }

    private void start(Bootstrap wanted, DerivativeCode front) {
        DerivativeCode code = wanted.isFront() ? front : wanted.code();
        FlexSwitchDefinition definition = wanted.definition(AccountId.of(settings.account()), code);
        switch (startStrategy.handle(definition, BY)) {
            case StartStrategy.Outcome.Started started ->
                log.info("started {}", started.strategy().id());
            case StartStrategy.Outcome.AlreadyRunning known -> log.warn("{} is configured twice", known.id());
            case StartStrategy.Outcome.Refused refused ->
                log.error("cannot start {}: {}", definition.id(), refused.reason());
        }
    }
}
