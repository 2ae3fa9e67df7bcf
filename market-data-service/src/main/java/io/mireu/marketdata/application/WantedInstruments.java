package io.mireu.marketdata.application;

import io.mireu.model.event.OrderEvent;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.order.IntentId;
import io.mireu.model.order.OrderId;
import io.mireu.model.portfolio.PortfolioId;
import io.mireu.model.portfolio.PortfolioSnapshot;
import io.mireu.model.portfolio.Position;
import io.mireu.model.strategy.StrategyId;
import io.mireu.model.strategy.StrategyState;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The instruments that must be followed whatever the market does: held, in working orders, of running strategies. */
public final class WantedInstruments {

    private final Map<PortfolioId, Set<DerivativeCode>> positions = new HashMap<>();
    private final Map<OrderId, Working> orders = new HashMap<>();
    private final Map<StrategyId, DerivativeCode> strategies = new HashMap<>();

    /** Takes in what a portfolio holds. */
    public synchronized void take(PortfolioSnapshot snapshot) {
        Set<DerivativeCode> held = snapshot.positions().stream()
                .filter(position -> !position.isFlat())
                .map(Position::instrument)
                .collect(Collectors.toUnmodifiableSet());
        if (held.isEmpty()) {
            positions.remove(snapshot.portfolio());
        } else {
            positions.put(snapshot.portfolio(), held);
        }
    }

    /** Takes in what became of an order. */
    public synchronized void take(OrderEvent event) {
        switch (event) {
            case OrderEvent.Accepted accepted ->
                orders.put(
                        accepted.orderId(),
                        new Working(accepted.intentId(), accepted.leg().instrument()));
            case OrderEvent.Filled filled
            when filled.remaining() == 0 -> orders.remove(filled.fill().order());
            case OrderEvent.Ended ended -> orders.remove(ended.orderId());
            case OrderEvent.Rejected rejected -> orders.remove(rejected.orderId());
            case OrderEvent.IntentCompleted completed ->
                orders.values().removeIf(order -> order.intent.equals(completed.intentId()));
            case OrderEvent.IntentReceived _, OrderEvent.Denied _, OrderEvent.Ambiguous _, OrderEvent.Filled _ -> {}
        }
    }

    /** Takes in how a strategy stands. */
    public synchronized void take(StrategyState state) {
        switch (state.status()) {
            case RUNNING -> strategies.put(state.strategy(), state.instrument());
            case STOPPED, FAILED -> strategies.remove(state.strategy());
        }
    }

    /** What is held or in working orders. */
    synchronized Set<DerivativeCode> held() {
        Set<DerivativeCode> held = new HashSet<>();
        positions.values().forEach(held::addAll);
        orders.values().forEach(order -> held.add(order.instrument));
        return held;
    }

    /** What running strategies trade. */
    synchronized Set<DerivativeCode> ofStrategies() {
        return new HashSet<>(strategies.values());
    }

    /** An order that may fill. */
    private record Working(IntentId intent, DerivativeCode instrument) {}
}
