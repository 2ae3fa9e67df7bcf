package io.mireu.marketdata.domain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Goes from what is subscribed towards what should be, in steps that the venue's pace of registrations allows. */
final class PlanChange {

    private final Set<Channel> result;
    private final List<Channel> added = new ArrayList<>();
    private final List<Channel> removed = new ArrayList<>();
    private final Deque<Channel> inTheWay = new ArrayDeque<>();
    private final PlanRules rules;

    /**
     * From here.
     *
     * @param current the most important first
     * @param wanted in the order of importance, with the reason
     */
    PlanChange(List<Channel> current, Map<Channel, PlanClass> wanted, PlanRules rules) {
        this.rules = rules;
        result = new LinkedHashSet<>(current);
        current.stream().filter(channel -> !wanted.containsKey(channel)).forEach(inTheWay::push);
        wanted.forEach((channel, why) -> {
            boolean urgent = why == PlanClass.HELD || why == PlanClass.STRATEGY;
            if (!result.contains(channel) && (urgent || changes() < rules.mostChanges())) {
                add(channel);
            }
        });
        while (!inTheWay.isEmpty() && changes() < rules.mostChanges()) {
            remove();
        }
    }

    private void add(Channel channel) {
        if (result.size() >= rules.cap() && !inTheWay.isEmpty()) {
            remove();
        }
        if (result.size() < rules.cap()) {
            result.add(channel);
            added.add(channel);
        }
    }

    private void remove() {
        Channel leaving = inTheWay.pop();
        result.remove(leaving);
        removed.add(leaving);
    }

    private int changes() {
        return added.size() + removed.size();
    }

    Set<Channel> result() {
        return result;
    }

    List<Channel> added() {
        return added;
    }

    List<Channel> removed() {
        return removed;
    }
}
