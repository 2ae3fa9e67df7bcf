package io.mireu.marketdata.adapter.in.ls;

import io.mireu.ls.wire.Registration;
import io.mireu.marketdata.domain.Channel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The channels of a stream by their subscriptions, and those that were added and are not acknowledged yet. */
final class SubscribedChannels {

    private final Map<Registration, Channel> channels = new LinkedHashMap<>();
    private final List<Addition> additions = new ArrayList<>();

    /** The subscriptions, the most important first. */
    synchronized List<Registration> registrations() {
        return List.copyOf(channels.keySet());
    }

    /** The channels of some of them. */
    synchronized Set<Channel> of(Collection<Registration> registrations) {
        return registrations.stream()
                .flatMap(registration -> Optional.ofNullable(channels.get(registration)).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Takes other subscriptions instead.
     *
     * @return those that are new, and wait for their acknowledgement
     */
    synchronized Addition become(Map<Registration, Channel> next) {
        Map<Registration, Channel> added = new LinkedHashMap<>(next);
        added.keySet().removeAll(channels.keySet());
        channels.clear();
        channels.putAll(next);
        additions.forEach(addition -> {
            addition.waiting.retainAll(next.keySet());
            addition.added.keySet().retainAll(next.keySet());
        });
        Addition addition = new Addition(added);
        if (!added.isEmpty()) {
            additions.add(addition);
        }
        return addition;
    }

    /**
     * Takes in an acknowledgement.
     *
     * @return what was added together with it, once all of that is acknowledged
     */
    synchronized Set<Channel> acknowledged(Registration registration) {
        additions.forEach(addition -> addition.waiting.remove(registration));
        Set<Channel> complete = new HashSet<>();
        for (Iterator<Addition> all = additions.iterator(); all.hasNext(); ) {
            Addition addition = all.next();
            if (addition.waiting.isEmpty()) {
                complete.addAll(addition.added.values());
                all.remove();
            }
        }
        return complete;
    }

    /** Takes in that a connection was made anew with these: what was added among them needs no telling of its own. */
    synchronized void connected(Set<Registration> registrations) {
        additions.forEach(addition -> {
            addition.waiting.removeAll(registrations);
            addition.added.keySet().removeAll(registrations);
        });
        additions.removeIf(addition -> addition.added.isEmpty());
    }

    /** Waits no longer; tells the channels of an addition unless they were told already. */
    synchronized Set<Channel> giveUp(Addition addition) {
        return additions.remove(addition) ? Set.copyOf(addition.added.values()) : Set.of();
    }

    /** What was added at once. */
    static final class Addition {
        private final Map<Registration, Channel> added;
        private final Set<Registration> waiting;

        Addition(Map<Registration, Channel> added) {
            this.added = new LinkedHashMap<>(added);
            this.waiting = new HashSet<>(added.keySet());
        }

        /** The subscriptions, the most important first. */
        List<Registration> registrations() {
            return List.copyOf(added.keySet());
        }
    }
}
