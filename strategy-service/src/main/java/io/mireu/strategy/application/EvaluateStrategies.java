package io.mireu.strategy.application;

import io.mireu.model.event.Event;
import io.mireu.model.event.MarketEvent;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.IndexCode;
import io.mireu.model.instrument.InstrumentCode;
import io.mireu.model.instrument.StockCode;
import io.mireu.strategy.domain.Evaluation;
import io.mireu.strategy.domain.EventOrder;
import io.mireu.strategy.domain.Strategy;
import io.mireu.support.TransientFault;
import java.util.List;
import java.util.Optional;
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
        tradable(event).ifPresent(instrument -> onEvent(instrument, event));
    }

    private void onEvent(DerivativeCode instrument, MarketEvent event) {
        List<Strategy> watching = running.on(instrument);
        if (!watching.isEmpty() && watchMarket.isNow(instrument)) {
            watching.forEach(strategy -> evaluate(strategy, event));
        }
    }

    /** The instrument of a trade or quote, where a strategy can trade it: stocks and indices are only followed. */
    private static Optional<DerivativeCode> tradable(MarketEvent event) {
        return switch (event) {
            case MarketEvent.Traded traded -> derivative(traded.trade().instrument());
            case MarketEvent.Quoted quoted -> derivative(quoted.quote().instrument());
            case MarketEvent.BarClosed _,
                    MarketEvent.InstrumentListed _,
                    MarketEvent.SessionObserved _,
                    MarketEvent.Indicated _,
                    MarketEvent.Limited _,
                    MarketEvent.IndexValued _ -> Optional.empty();
        };
    }

    private static Optional<DerivativeCode> derivative(InstrumentCode instrument) {
        return switch (instrument) {
            case DerivativeCode code -> Optional.of(code);
            case StockCode _, IndexCode _ -> Optional.empty();
        };
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
