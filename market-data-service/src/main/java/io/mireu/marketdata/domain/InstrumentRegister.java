package io.mireu.marketdata.domain;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.Instrument;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Every instrument that was ever listed and how it stands: those that trade, those that are doubtful, those that ended. */
public final class InstrumentRegister {

    private volatile Map<DerivativeCode, ListedInstrument> byCode = new TreeMap<>();
    private volatile Set<DerivativeCode> verified = Set.of();

    /** Takes in what is known now; what was known otherwise, or not at all, is returned. */
    public synchronized List<ListedInstrument> take(Collection<ListedInstrument> found) {
        Map<DerivativeCode, ListedInstrument> next = new TreeMap<>(byCode);
        List<ListedInstrument> changed = new ArrayList<>();
        for (ListedInstrument listed : found) {
            if (!listed.equals(next.put(listed.code(), listed))) {
                changed.add(listed);
            }
        }
        Set<DerivativeCode> seen = new HashSet<>(verified);
        found.forEach(listed -> seen.add(listed.code()));
        verified = seen;
        byCode = next;
        return changed;
    }

    /** Takes in what was known in an earlier run, where nothing newer is known; it is not traded before it is found again. */
    public synchronized void restore(Collection<ListedInstrument> before) {
        Map<DerivativeCode, ListedInstrument> next = new TreeMap<>(byCode);
        before.forEach(listed -> next.putIfAbsent(listed.code(), listed));
        byCode = next;
    }

    /** The instrument of a code. */
    public Optional<ListedInstrument> find(DerivativeCode code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The instrument of a code, if it was found in this run. */
    public Optional<ListedInstrument> verified(DerivativeCode code) {
        return find(code).filter(_ -> verified.contains(code));
    }

    /** Every instrument, by code. */
    public List<ListedInstrument> all() {
        return List.copyOf(byCode.values());
    }

    /** Those that can be traded. */
    public List<Instrument.Derivative> tradable() {
        return byCode.values().stream()
                .filter(listed -> listed.listing().isTradable())
                .filter(listed -> verified.contains(listed.code()))
                .map(ListedInstrument::instrument)
                .toList();
    }
}
