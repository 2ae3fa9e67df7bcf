package io.mireu.portfolio.domain;

import io.mireu.model.event.EventMeta;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.order.IntentId;
import io.mireu.model.order.Leg;
import io.mireu.model.order.Side;
import io.mireu.model.portfolio.PortfolioId;
import io.mireu.model.portfolio.Position;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** The orders that bring positions to zero. */
public final class NetReversal {

    private static final int LONGEST_ID = 64;

    private NetReversal() {}

    /**
     * One order at market for the net position of each instrument that is held and trades; none for one that does not,
     * since it would hold up those that do.
     *
     * @param trades whether an order at market in an instrument can fill now
     * @param attempt from 1; each starts with another instrument, since a leg is only sent once the one before it filled
     */
    public static List<Leg> legs(List<Position> positions, Predicate<DerivativeCode> trades, int attempt) {
        List<Leg> legs = new ArrayList<>(positions.stream()
                .filter(position -> !position.isFlat() && trades.test(position.instrument()))
                .sorted(Comparator.comparing(Position::instrument))
                .map(NetReversal::leg)
                .toList());
        Collections.rotate(legs, 1 - attempt);
        return List.copyOf(legs);
    }

    /** The name of an attempt: issued twice, it is still one intent. */
    public static IntentId intentId(PortfolioId portfolio, int attempt) {
        String name = portfolio + "-liq-" + attempt;
        return IntentId.of(name.length() <= LONGEST_ID ? name : EventMeta.idOf(portfolio.value()) + "-liq-" + attempt);
    }

    private static Leg leg(Position position) {
        Side side = position.quantity() > 0 ? Side.SELL : Side.BUY;
        return Leg.market(position.instrument(), side, Math.abs(position.quantity()));
    }
}
