package io.mireu.marketdata.application;

import io.mireu.marketdata.domain.PlanClass;
import java.util.Map;

/**
 * How the subscriptions are spread.
 *
 * @param cap most channels, the market's announcements included
 * @param subscribed channels, the market's announcements included
 * @param byClass how many of them for which reason
 * @param leftOut how much of each class, but of options, found no room
 * @param instrumentsLeftOut listed instruments that still trade and are not subscribed
 */
public record PlanStatus(
        int cap,
        int subscribed,
        Map<PlanClass, Integer> byClass,
        Map<PlanClass, Integer> leftOut,
        int instrumentsLeftOut) {

    /** Nothing subscribed yet. */
    static final PlanStatus NONE = new PlanStatus(0, 0, Map.of(), Map.of(), 0);

    public PlanStatus {
        byClass = Map.copyOf(byClass);
        leftOut = Map.copyOf(leftOut);
    }
}
