package io.mireu.gateway.stream;

import io.mireu.model.instrument.InstrumentCode;
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
            message.instrument().ifPresent(this::forgetMarket);
            return;
        }
        latest.putLast(message.key(), message);
        if (latest.size() > message.type().remembered()) {
            latest.pollFirstEntry();
        }
    }

    /** Else what has ended would add up, until it is more than a browser that connects can be told. */
    private void forgetMarket(InstrumentCode ended) {
        for (StreamType type : List.of(StreamType.QUOTE, StreamType.TRADE)) {
            byType.getOrDefault(type, new LinkedHashMap<>()).remove(StreamMessage.key(type, ended.value()));
        }
    }

    /** By kind, and within a kind the one that changed last comes last. */
    List<StreamMessage> all() {
        List<StreamMessage> all = new ArrayList<>();
        byType.values().forEach(latest -> all.addAll(latest.values()));
        return all;
    }
}
