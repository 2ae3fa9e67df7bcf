package io.mireu.strategy.application;

import io.mireu.model.event.SystemEvent.Severity;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.strategy.application.Strategies.Change;
import io.mireu.strategy.domain.FlexSwitchDefinition;
import io.mireu.strategy.domain.Strategy;
import io.mireu.support.clock.MarketClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.support.TransactionTemplate;

/** Starts a strategy for the first time, or again with new numbers. */
public final class StartStrategy {

    private final Strategies strategies;
    private final StrategyEvents events;
    private final RunningStrategies running;
    private final ListedInstruments instruments;
    private final TransactionTemplate transactions;
    private final StrategySettings settings;
    private final MarketClock market;
    private final Clock machine;

    /** With its stores and what it checks against. */
    public StartStrategy(
            Strategies strategies,
            StrategyEvents events,
            RunningStrategies running,
            ListedInstruments instruments,
            TransactionTemplate transactions,
            StrategySettings settings,
            MarketClock market,
            Clock machine) {
        this.strategies = strategies;
        this.events = events;
        this.running = running;
        this.instruments = instruments;
        this.transactions = transactions;
        this.settings = settings;
        this.market = market;
        this.machine = machine;
    }

    /**
     * Starts it, unless there is a reason not to.
     *
     * @param by who asked for it
     * @throws io.mireu.support.TransientFault while the market's time is not known
     */
    public Outcome handle(FlexSwitchDefinition definition, String by) {
        return refusal(definition).orElseGet(() -> startUnlessRunning(definition, by));
    }

    private Optional<Outcome> refusal(FlexSwitchDefinition definition) {
        DerivativeCode code = definition.instrument();
        Duration period = definition.parameters().period();
        if (period.compareTo(settings.maximumPeriod()) > 0) {
            return refused(
                    "period-too-long",
                    "period may be at most " + settings.maximumPeriod().toMinutes() + " minutes");
        }
        LocalDate today = market.tradeDate();
        if (instruments.lastTradingDay(code).filter(today::isAfter).isPresent()) {
            return refused("instrument-expired", expired(code, today));
        }
        return instruments.lists(code) ? Optional.empty() : refused("unknown-instrument", code + " is not listed");
    }

    /** Says that an instrument is over and which one to take instead. */
    String expired(DerivativeCode code, LocalDate today) {
        return code + " has expired"
                + instruments
                        .front(code.product(), today)
                        .map(front -> "; the front future is " + front.code())
                        .orElse("");
    }

    private static Optional<Outcome> refused(String code, String reason) {
        return Optional.of(new Outcome.Refused(code, reason));
    }

    private Outcome startUnlessRunning(FlexSwitchDefinition definition, String by) {
        try {
            return transactions.execute(_ -> start(definition, by));
        } catch (DuplicateKeyException e) {
            return new Outcome.AlreadyRunning(definition.id().value());
        }
    }

    private Outcome start(FlexSwitchDefinition definition, String by) {
        Instant now = machine.instant();
        Optional<Strategy> known = strategies.lock(definition.id());
        if (known.filter(Strategy::isRunning).isPresent()) {
            return new Outcome.AlreadyRunning(definition.id().value());
        }
        Strategy started = known.map(strategy -> strategy.restarted(definition, by, now))
                .orElseGet(() -> Strategy.started(definition, by, now));
        if (known.isPresent()) {
            strategies.save(started);
        } else {
            strategies.insert(started);
        }
        running.updateAfterCommit(started);
        strategies.audit(started.id(), Change.STARTED, by, now);
        if (definition.parameters().noLossLimit()) {
            events.alert(
                    Severity.INFO, "no-loss-limit", by + " started " + started.id() + " without a loss limit", now);
        }
        return new Outcome.Started(started);
    }

    /** What became of a start. */
    public sealed interface Outcome {

        /** It runs. */
        record Started(Strategy strategy) implements Outcome {}

        /** It ran before. */
        record AlreadyRunning(String id) implements Outcome {}

        /**
         * It cannot run.
         *
         * @param code stable
         * @param reason for people
         */
        record Refused(String code, String reason) implements Outcome {}
    }
}
