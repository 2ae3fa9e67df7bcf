package io.mireu.simulator.venue;

import io.mireu.model.price.LimitSide;
import io.mireu.model.price.PriceLimitStep;
import java.util.List;

/** Announces wider price limits when a future reaches one, and widens them when they come into force. */
final class LimitWatch {

    private final Announcer announcer;
    private final List<VenueListener> listeners;

    LimitWatch(Announcer announcer, List<VenueListener> listeners) {
        this.announcer = announcer;
        this.listeners = listeners;
    }

    /** Does what is due at the market's time. */
    void watch(VenueMarket market, SessionRecord record) {
        for (MarketEntry.StepAnnounced step : LimitSteps.reached(market, record.steps())) {
            record.add(step);
            announcer.limits(LimitSteps.code(step.side(), step.step(), false));
        }
        for (LimitSide side : LimitSide.values()) {
            if (widen(market, side, record)) {
                announcer.limits(LimitSteps.code(side, market.limitStep(side).number(), true));
                market.contracts()
                        .forEach(contract -> listeners.forEach(listener -> listener.limitsWidened(market, contract)));
            }
        }
    }

    /** Takes up the limits that were in force when the process died. */
    void resume(VenueMarket market, SessionRecord record) {
        for (LimitSide side : LimitSide.values()) {
            widen(market, side, record);
        }
    }

    private static boolean widen(VenueMarket market, LimitSide side, SessionRecord record) {
        if (record.steps().isEmpty()) {
            return false;
        }
        PriceLimitStep step = LimitSteps.inForce(market, side, record.steps());
        return market.widen(side, step);
    }
}
