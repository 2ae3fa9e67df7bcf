package io.mireu.marketdata.domain;

import io.mireu.model.instrument.InstrumentCode;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The channels chosen so far, the most important first, within the cap. */
final class PlanSelection {

    private final int cap;
    private final Map<Channel, PlanClass> taken;
    private final Map<PlanClass, Integer> leftOut = new EnumMap<>(PlanClass.class);

    /** Nothing yet. */
    PlanSelection(int cap) {
        this(cap, Map.of());
    }

    private PlanSelection(int cap, Map<Channel, PlanClass> taken) {
        this.cap = cap;
        this.taken = new LinkedHashMap<>(taken);
    }

    /** Another one that goes on from here. */
    PlanSelection copy() {
        return new PlanSelection(cap, taken);
    }

    /** Chooses channels, all or none of them; counts what is left out. */
    boolean take(PlanClass why, List<Channel> channels) {
        List<Channel> more =
                channels.stream().filter(channel -> !taken.containsKey(channel)).toList();
        boolean fits = taken.size() + more.size() <= cap;
        if (fits) {
            more.forEach(channel -> taken.put(channel, why));
        } else {
            leftOut.merge(why, 1, Integer::sum);
        }
        return fits;
    }

    boolean has(List<Channel> channels) {
        return taken.keySet().containsAll(channels);
    }

    /** What an instrument is followed by. */
    static List<Channel> tradesAndBook(InstrumentCode code) {
        return List.of(new Channel(Channel.Kind.TRADES, code), new Channel(Channel.Kind.BOOK, code));
    }

    /** Each channel and why it was taken, in the order of choice. */
    Map<Channel, PlanClass> taken() {
        return taken;
    }

    /** How many claims of each class found no room. */
    Map<PlanClass, Integer> leftOut() {
        return leftOut;
    }
}
