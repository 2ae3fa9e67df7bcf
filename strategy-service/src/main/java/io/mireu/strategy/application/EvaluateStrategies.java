package io.mireu.strategy.application;

import io.mireu.model.event.Event;
import io.mireu.model.event.MarketEvent;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.strategy.domain.Evaluation;
import io.mireu.strategy.domain.EventOrder;
import io.mireu.strategy.domain.Strategy;
import io.mireu.support.TransientFault;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.TransactionException;

/** Shows every trade and every quote to the strategies of its instrument, and enters where they say so. */
public final class EvaluateStrategies {

    private static final Logger log = LoggerFactory.getLogger(EvaluateStrategies.class);

    private final WatchMarket watchMarket;
    private final RunningStrategies running;
    private final EnterPosition enterPosition;
    private final HaltStrategy haltStrategy;

    /** With what it asks and what it starts. */
    public EvaluateStrategies(
            WatchMarket watchMarket,
            RunningStrategies running,
            EnterPosition enterPosition,
            HaltStrategy haltStrategy) {
        this.watchMarket = watchMarket;
        this.running = running;
        this.enterPosition = enterPosition;
        this.haltStrategy = haltStrategy;
    }

    /** Takes the trades and quotes of one poll. */
    public void handle(List<Event> polled) {
        watchMarket.checkFeed();
        EventOrder.sorted(polled).forEach(this::onEvent);
    }

    private void onEvent(MarketEvent event) {
        watchMarket.handle(event);
        DerivativeCode instrument = DerivativeCode.of(event.key());
        List<Strategy> watching = running.on(instrument);
        if (!watching.isEmpty() && watchMarket.isNow(instrument)) {
            watching.forEach(strategy -> evaluate(strategy, event));
        }
    }

    private void evaluate(Strategy strategy, MarketEvent event) {
        try {
            if (watchMarket.evaluate(strategy) instanceof Evaluation.Entry entry) {
                enterPosition.handle(strategy, entry, event);
            }
        } catch (TransientFault
                | TransientDataAccessException
                | RecoverableDataAccessException
                | DataAccessResourceFailureException
                | TransactionException e) {
            log.warn("{} could not store its entry and evaluates again at the next event", strategy.id(), e);
        } catch (RuntimeException e) {
            log.error("{} failed", strategy.id(), e);
            fail(strategy, e);
        }
    }

    private void fail(Strategy strategy, RuntimeException cause) {
        try {
            haltStrategy.failed(strategy.id(), cause.toString());
        } catch (RuntimeException e) {
            log.error("{} could not be marked as failed and evaluates again at the next event", strategy.id(), e);
        }
    }
}
