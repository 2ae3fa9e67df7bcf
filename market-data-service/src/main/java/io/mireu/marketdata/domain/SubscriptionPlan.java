package io.mireu.marketdata.domain;

import io.mireu.model.instrument.Instrument;
import io.mireu.model.instrument.InstrumentCode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the stream is to be subscribed to.
 *
 * @param channels all of them, the most important first
 * @param added those that are not subscribed yet, the most important first
 * @param removed those that are no longer to be subscribed
 * @param byClass how many channels for which reason; one that waits for its removal counts for none
 * @param leftOut how many claims of each class but options found no room
 * @param instrumentsLeftOut listed instruments that still trade and are not followed
 */
public record SubscriptionPlan(
        List<Channel> channels,
        List<Channel> added,
        List<Channel> removed,
        Map<PlanClass, Integer> byClass,
        Map<PlanClass, Integer> leftOut,
        int instrumentsLeftOut) {

    public SubscriptionPlan {
        channels = List.copyOf(channels);
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        byClass = Map.copyOf(byClass);
        leftOut = Map.copyOf(leftOut);
    }

    /**
     * Plans: held, of strategies, futures, stocks and indices, then options from the money outward.
     *
     * @param current what is subscribed, the most important first
     */
    public static SubscriptionPlan of(PlanBasis basis, PlanRules rules, List<Channel> current) {
        Set<Channel> present = Set.copyOf(current);
        PlanSelection selection = new PlanSelection(rules.cap());
        new FirmChannels(basis, present, selection).choose(rules.rules());
        Map<PlanClass, Integer> leftOut = new EnumMap<>(PlanClass.class);
        leftOut.putAll(selection.leftOut());
        new OptionChannels(basis, rules, present, selection).choose();
        PlanChange change = new PlanChange(current, selection.taken(), rules);
        return new SubscriptionPlan(
                ordered(change.result(), selection.taken()),
                change.added(),
                change.removed(),
                count(change.result(), selection.taken()),
                leftOut,
                missing(basis, change.result()));
    }

    /** Whether nothing is to be done. */
    public boolean isUnchanged() {
        return added.isEmpty() && removed.isEmpty();
    }

    private static List<Channel> ordered(Set<Channel> channels, Map<Channel, PlanClass> wanted) {
        List<Channel> ordered = new ArrayList<>(wanted.keySet());
        ordered.retainAll(channels);
        channels.stream().filter(channel -> !wanted.containsKey(channel)).forEach(ordered::add);
        return ordered;
    }

    private static Map<PlanClass, Integer> count(Set<Channel> channels, Map<Channel, PlanClass> wanted) {
        Map<PlanClass, Integer> counts = new EnumMap<>(PlanClass.class);
        wanted.forEach((channel, why) -> counts.merge(why, channels.contains(channel) ? 1 : 0, Integer::sum));
        return counts;
    }

    private static int missing(PlanBasis basis, Set<Channel> channels) {
        Set<InstrumentCode> followed = new HashSet<>();
        channels.stream()
                .filter(channel -> channel.kind() == Channel.Kind.BOOK)
                .forEach(channel -> followed.add(channel.instrument()));
        return (int) basis.master().byCode().values().stream()
                .filter(instrument -> !instrument.lastTradingDay().isBefore(basis.tradeDate()))
                .map(Instrument.Derivative::code)
                .filter(code -> !followed.contains(code))
                .count();
    }
}
