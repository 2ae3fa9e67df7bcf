package io.mireu.gateway.stream;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The last message of each key: what a browser that connects gets first. Not safe for threads by itself. */
final class LatestMessages {

    private final Map<StreamType, LinkedHashMap<String, StreamMessage>> byType = new EnumMap<>(StreamType.class);

    void add(StreamMessage message) {
        LinkedHashMap<String, StreamMessage> latest =
                byType.computeIfAbsent(message.type(), type -> new LinkedHashMap<>());
        latest.sequencedKeySet().remove(message.key());
        if (message.isLast()) {
            return;
        }
        latest.putLast(message.key(), message);
        if (latest.size() > message.type().remembered()) {
            latest.pollFirstEntry();
        }
    }

    /** By kind, and within a kind the one that changed last comes last. */
    List<StreamMessage> all() {
        List<StreamMessage> all = new ArrayList<>();
        byType.values().forEach(latest -> all.addAll(latest.values()));
        return all;
    }
}
