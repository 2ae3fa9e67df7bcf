package io.mireu.simulator.venue;

import io.mireu.model.instrument.Instrument;
import io.mireu.model.market.SessionPhase;
import io.mireu.model.price.LimitSide;
import io.mireu.model.price.LimitStepChange;
import io.mireu.model.price.PriceLimitRule;
import io.mireu.model.price.PriceLimitStep;
import io.mireu.model.rule.KrxRules;
import io.mireu.simulator.clock.VenueTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** When the price limits of a session widen: some minutes after a future has reached one of them. */
final class LimitSteps {

    private static final PriceLimitRule RULE = PriceLimitRule.of(KrxRules.current());

    private LimitSteps() {}

    /** The step of the limits that nobody has reached. */
    static PriceLimitStep first() {
        return RULE.first();
    }

    /** The step that is in force on a side at the market's time. */
    static PriceLimitStep inForce(VenueMarket market, LimitSide side, List<LimitStepChange> announced) {
        return RULE.stepInForce(side, announced, market.session().hours(), VenueTime.instant(market.time()));
    }

    /** The steps to be announced now, because a future trades at a limit that is not the widest of the hour. */
    static List<MarketEntry.StepAnnounced> reached(VenueMarket market, List<LimitStepChange> announced) {
        List<MarketEntry.StepAnnounced> reached = new ArrayList<>();
        if (market.session().phase() != SessionPhase.CONTINUOUS) {
            return reached;
        }
        Instant now = VenueTime.instant(market.time());
        int widest = RULE.steps(market.session().hours(), now).size();
        for (LimitSide side : LimitSide.values()) {
            int next = inForce(market, side, announced).number() + 1;
            boolean known = announced.stream().anyMatch(change -> change.side() == side && change.step() == next);
            if (next <= widest && !known && market.futures().stream().anyMatch(future -> isAt(side, future))) {
                reached.add(new MarketEntry.StepAnnounced(side, next, market.time()));
            }
        }
        return reached;
    }

    private static boolean isAt(LimitSide side, ContractMarket future) {
        boolean traded = future.instrument() instanceof Instrument.Future
                && future.tape().statistics().hasTraded();
        return traded
                && switch (side) {
                    case UPPER -> future.lastCents() >= future.limits().upperCents();
                    case LOWER -> future.lastCents() <= future.limits().lowerCents();
                };
    }

    /** LS's code for a step: 70 to 73 before it holds, 74 to 77 when it does. */
    static String code(LimitSide side, int step, boolean holds) {
        int code = 70 + 2 * (step - 2) + (side == LimitSide.LOWER ? 1 : 0) + (holds ? 4 : 0);
        return Integer.toString(code);
    }
}
