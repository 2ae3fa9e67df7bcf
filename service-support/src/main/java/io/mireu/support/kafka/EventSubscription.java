package io.mireu.support.kafka;

import io.mireu.model.Identifier;
import io.mireu.model.event.Event;
import io.mireu.model.event.Topic;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/**
 * A service's wish to be told of the events on topics; a bean of this type is all that is needed. It starts when the
 * service's context is ready and stops with it.
 *
 * @param topics from the catalogue
 * @param consumer names the reader: the group of a durable one, the thread of the others
 * @param start where reading begins
 * @param handler gets the events of one poll, in order within each key
 */
public record EventSubscription<E extends Event>(
        List<Topic<? extends E>> topics, String consumer, Start start, Consumer<List<E>> handler) {

    public EventSubscription {
        Identifier.check(consumer, "consumer", 64);
        topics = List.copyOf(topics);
    }

    /**
     * Every event at least once, across restarts: offsets are committed after the handler, a transient fault is retried
     * for ever, any other fault three times before the event goes to the dead letter topic. The handler deduplicates
     * with {@link ProcessedEvents} in the transaction of its effect.
     */
    public static <E extends Event> EventSubscription<E> durable(
            Topic<E> topic, String consumer, Consumer<? super E> handler) {
        return each(topic, consumer, new Start.Committed(), handler);
    }

    /** Everything that the topic still has, again at every start: for state that is kept in memory. */
    public static <E extends Event> EventSubscription<E> replay(
            Topic<E> topic, String consumer, Consumer<? super E> handler) {
        return each(topic, consumer, new Start.Beginning(), handler);
    }

    /** What comes from now on. */
    public static <E extends Event> EventSubscription<E> tail(
            Topic<E> topic, String consumer, Consumer<? super E> handler) {
        return each(topic, consumer, new Start.End(), handler);
    }

    /** What was written in the last span of the machine's time, and what comes. */
    public static <E extends Event> EventSubscription<E> since(
            Duration back, Topic<E> topic, String consumer, Consumer<? super E> handler) {
        return each(topic, consumer, new Start.Back(back), handler);
    }

    /** Several topics read by one thread, a whole poll at a time; not for {@link Start.Committed}. */
    public static EventSubscription<Event> batch(
            List<Topic<? extends Event>> topics, String consumer, Start start, Consumer<List<Event>> handler) {
        if (start instanceof Start.Committed) {
            throw new IllegalArgumentException("a batch is read without a group");
        }
        return new EventSubscription<>(topics, consumer, start, handler);
    }

    private static <E extends Event> EventSubscription<E> each(
            Topic<E> topic, String consumer, Start start, Consumer<? super E> handler) {
        return new EventSubscription<>(List.of(topic), consumer, start, events -> events.forEach(handler));
    }

    /** Where reading begins. */
    public sealed interface Start {

        /** Where the group left off, or at the beginning. */
        record Committed() implements Start {}

        /** At the oldest event. */
        record Beginning() implements Start {}

        /** After the newest event. */
        record End() implements Start {}

        /** At the first event written after now minus this, the machine's time. */
        record Back(Duration back) implements Start {}
    }
}
