package io.mireu.marketdata.application;

import io.mireu.model.event.OrderEvent;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.order.IntentId;
import io.mireu.model.order.Leg;
import io.mireu.model.order.OrderIntent;
import io.mireu.model.portfolio.PortfolioId;
import io.mireu.model.portfolio.PortfolioSnapshot;
import io.mireu.model.portfolio.Position;
import io.mireu.model.strategy.StrategyId;
import io.mireu.model.strategy.StrategyState;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The instruments that must be followed whatever the market does: held, in working orders, of running strategies. */
public final class WantedInstruments {

    /** What was filled comes back as a position a moment later, on another topic. */
    private static final Duration UNTIL_BOOKED = Duration.ofMinutes(1);

    private final Clock machine;
    private final Map<PortfolioId, Set<DerivativeCode>> positions = new HashMap<>();
    private final Map<IntentId, Set<DerivativeCode>> working = new HashMap<>();
    private final Map<DerivativeCode, Instant> ending = new HashMap<>();
    private final Map<StrategyId, DerivativeCode> strategies = new HashMap<>();

    /** None yet, by the machine's clock. */
    public WantedInstruments(Clock machine) {
        this.machine = machine;
    }

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

    /** Takes in what became of an intent: its orders work until it is completed, whether or not the venue has answered. */
    public synchronized void take(OrderEvent event) {
        switch (event) {
            case OrderEvent.IntentReceived received -> {
                OrderIntent intent = received.intent();
                working.put(
                        intent.id(),
                        intent.legs().stream().map(Leg::instrument).collect(Collectors.toUnmodifiableSet()));
            }
            case OrderEvent.Denied denied -> working.remove(denied.intentId());
            case OrderEvent.IntentCompleted completed ->
                end(
                        working.remove(completed.intentId()),
                        completed.meta().recordedAt().plus(UNTIL_BOOKED));
            case OrderEvent.Accepted _,
                    OrderEvent.Rejected _,
                    OrderEvent.Ambiguous _,
                    OrderEvent.Filled _,
                    OrderEvent.Ended _ -> {}
        }
    }

    private void end(@Nullable Set<DerivativeCode> instruments, Instant until) {
        if (instruments != null) {
            instruments.forEach(instrument -> ending.put(instrument, until));
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
        working.values().forEach(held::addAll);
        Instant now = machine.instant();
        ending.values().removeIf(until -> !until.isAfter(now));
        held.addAll(ending.keySet());
        return held;
    }

    /** What running strategies trade. */
    synchronized Set<DerivativeCode> ofStrategies() {
        return new HashSet<>(strategies.values());
    }
}
