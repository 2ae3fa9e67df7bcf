package io.mireu.model.event;

import java.time.Duration;

/**
 * A topic: what is on it, by which key, and how long it is kept.
 *
 * @param name {@code <domain>.<plural>.v<N>}
 * @param type the event or family of events on it
 * @param keyMeaning what the key is, for the documents
 * @param partitions by default
 * @param retention by default
 */
public record Topic<E extends Event>(
        String name, Class<E> type, String keyMeaning, int partitions, Retention retention) {

    /** The topic of messages that could not be processed. */
    public String deadLetterName() {
        return name + "-dlt";
    }

    /** How long messages are kept. */
    public sealed interface Retention {

        /** Deleted after this time. */
        record Time(Duration keep) implements Retention {}

        /** Only the last message of each key is kept. */
        record Compacted() implements Retention {}

        /** Never deleted. */
        record Forever() implements Retention {}
    }
}
