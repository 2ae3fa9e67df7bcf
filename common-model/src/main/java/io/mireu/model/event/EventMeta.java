package io.mireu.model.event;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What every event carries about itself.
 *
 * @param eventId unique; consumers ignore an id that they have processed
 * @param occurredAt when it happened, the market's time where the market made it happen
 * @param recordedAt when we wrote it down, the machine's time
 * @param causedBy the event that led to this one; null at the origin
 */
public record EventMeta(
        UUID eventId,
        Instant occurredAt,
        Instant recordedAt,
        @Nullable UUID causedBy) {

    /** For an event that can be produced only once. */
    public static EventMeta unique(Instant occurredAt, Clock machine, @Nullable UUID causedBy) {
        return new EventMeta(UniqueIds.next(), occurredAt, machine.instant(), causedBy);
    }

    /** For an event that can be produced again after a restart: the same facts give the same id. */
    public static EventMeta of(UUID eventId, Instant occurredAt, Clock machine, @Nullable UUID causedBy) {
        return new EventMeta(eventId, occurredAt, machine.instant(), causedBy);
    }

    /** The id that the same facts always give. */
    public static UUID idOf(String... facts) {
        return UUID.nameUUIDFromBytes(String.join("\u0000", facts).getBytes(StandardCharsets.UTF_8));
    }
}
