package io.mireu.marketdata;

import io.mireu.simulator.ls.SocketRecord;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What the venue had registered on each socket at each moment, as its journal tells. */
final class RegisteredTopics {

    private final Map<Long, Set<String>> sockets = new HashMap<>();
    private final Set<String> kept = new HashSet<>();
    private final Set<String> lost = new TreeSet<>();
    private int mostOfASocket;
    private int mostAltogether;
    private int subscribed;
    private int taken;

    /** Goes on to the end of a journal that has grown. */
    void follow(List<SocketRecord> journal) {
        for (; taken < journal.size(); taken++) {
            take(journal.get(taken));
        }
    }

    /** From here on these must never be missing. */
    void keep(Collection<String> topics) {
        kept.addAll(topics);
        note();
    }

    /** What is registered now. */
    Set<String> now() {
        Set<String> all = new HashSet<>();
        sockets.values().forEach(all::addAll);
        return all;
    }

    /** Those that had to be kept and were missing at some moment. */
    Set<String> lost() {
        return lost;
    }

    int mostOfASocket() {
        return mostOfASocket;
    }

    int mostAltogether() {
        return mostAltogether;
    }

    /** How often something was subscribed. */
    int subscribed() {
        return subscribed;
    }

    private void take(SocketRecord happened) {
        Set<String> topics = sockets.computeIfAbsent(happened.socket(), _ -> new HashSet<>());
        String topic = happened.tr() + "|" + happened.key();
        switch (happened.kind()) {
            case SUBSCRIBED -> {
                topics.add(topic);
                subscribed++;
            }
            case UNSUBSCRIBED -> topics.remove(topic);
            case CLOSED -> topics.clear();
            case OPENED, WRITTEN -> {}
        }
        note();
    }

    private void note() {
        sockets.values().forEach(topics -> mostOfASocket = Math.max(mostOfASocket, topics.size()));
        mostAltogether = Math.max(
                mostAltogether, sockets.values().stream().mapToInt(Set::size).sum());
        kept.stream()
                .filter(topic -> sockets.values().stream().noneMatch(topics -> topics.contains(topic)))
                .forEach(lost::add);
    }
}
