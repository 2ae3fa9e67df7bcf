package io.mireu.strategy.application;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.mireu.model.event.MarketEvent;
import io.mireu.model.order.OrderIntent;
import io.mireu.strategy.domain.EntryOrder;
import io.mireu.strategy.domain.Evaluation;
import io.mireu.strategy.domain.FlexSwitch;
import io.mireu.strategy.domain.Strategy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes one entry: strategy, decision, intent and state are stored and told together or not at all. */
public final class EnterPosition {

    private static final Logger log = LoggerFactory.getLogger(EnterPosition.class);
    private static final int SUFFIX_LENGTH = 8;

    private final Strategies strategies;
    private final StrategyEntries entries;
    private final StrategyEvents events;
    private final RunningStrategies running;
    private final TransactionTemplate transactions;
    private final StrategySettings settings;
    private final Clock machine;
    private final Timer tickToIntent;

    /** With its stores, the transaction around them, and the machine's clock to measure with. */
    public EnterPosition(
            Strategies strategies,
            StrategyEntries entries,
            StrategyEvents events,
            RunningStrategies running,
            TransactionTemplate transactions,
            StrategySettings settings,
            Clock machine,
            MeterRegistry meters) {
        this.strategies = strategies;
        this.entries = entries;
        this.events = events;
        this.running = running;
        this.transactions = transactions;
        this.settings = settings;
        this.machine = machine;
        this.tickToIntent = Timer.builder("mireu.strategy.tick.to.intent")
                .description("from the receipt of a market event to the commit of the intent that it caused")
                .publishPercentiles(0.5, 0.99)
                .publishPercentileHistogram()
                .register(meters);
    }

    /** Enters, unless what is stored meanwhile says otherwise. */
    public Outcome handle(Strategy evaluated, Evaluation.Entry entry, MarketEvent cause) {
        Outcome outcome = transactions.execute(_ -> enter(evaluated, entry, cause));
        if (outcome instanceof Outcome.Issued issued) {
            tickToIntent.record(Duration.between(receivedAt(cause), machine.instant()));
            log.info(
                    "{} {}: intent {}",
                    evaluated.id(),
                    entry.explain(),
                    issued.intent().id());
        }
        return outcome;
    }

    private Outcome enter(Strategy evaluated, Evaluation.Entry entry, MarketEvent cause) {
        Strategy stored = strategies.lock(evaluated.id()).orElseThrow();
        if (!mayEnter(stored, evaluated, entry.at())) {
            running.updateAfterCommit(stored);
            return new Outcome.Held(stored);
        }
        String suffix = UUID.randomUUID().toString().substring(0, SUFFIX_LENGTH);
        OrderIntent intent = EntryOrder.intent(stored.definition(), entry, suffix);
        Strategy entered = stored.entered(entry.at());
        strategies.save(entered);
        running.updateAfterCommit(entered);
        entries.add(entered.id(), intent);
        events.entered(
                EntryOrder.decision(stored.definition(), entry, intent),
                intent,
                entered.state(entry.explain(), entry.at()),
                cause);
        return new Outcome.Issued(entered, intent);
    }

    private boolean mayEnter(Strategy stored, Strategy evaluated, Instant at) {
        return stored.isRunning()
                && stored.definition().equals(evaluated.definition())
                && new FlexSwitch(stored.definition(), settings.quoteFreshness())
                        .held(stored.history(), at)
                        .isEmpty();
    }

    private static Instant receivedAt(MarketEvent cause) {
        return switch (cause) {
            case MarketEvent.Traded traded -> traded.trade().receivedAt();
            case MarketEvent.Quoted quoted -> quoted.quote().receivedAt();
            case MarketEvent.BarClosed _,
                    MarketEvent.InstrumentListed _,
                    MarketEvent.SessionObserved _,
                    MarketEvent.Indicated _,
                    MarketEvent.Limited _,
                    MarketEvent.IndexValued _ -> cause.meta().recordedAt();
        };
    }

    /** What became of an entry. */
    public sealed interface Outcome {

        /** The strategy as it is stored now. */
        Strategy strategy();

        /** The intent is issued. */
        record Issued(Strategy strategy, OrderIntent intent) implements Outcome {}

        /** What is stored allows no entry. */
        record Held(Strategy strategy) implements Outcome {}
    }
}
