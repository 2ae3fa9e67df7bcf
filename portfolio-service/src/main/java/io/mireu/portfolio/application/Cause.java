package io.mireu.portfolio.application;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What led to a change.
 *
 * @param event the event; null when it was a person or a clock
 * @param receivedAt the machine's time of receipt of the quote that led to it; null when none did
 */
public record Cause(@Nullable UUID event, @Nullable Instant receivedAt) {

    /** A person or a clock. */
    public static final Cause NONE = new Cause(null, null);

    /** An event. */
    public static Cause of(UUID event) {
        return new Cause(event, null);
    }

    /** A quote, or a clock where there is none. */
    public static Cause quoteAt(@Nullable Instant receivedAt) {
        return new Cause(null, receivedAt);
    }
}
