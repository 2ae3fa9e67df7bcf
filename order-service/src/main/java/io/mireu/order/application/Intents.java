package io.mireu.order.application;

import io.mireu.model.order.IntentId;
import io.mireu.order.domain.IntentStatus;
import io.mireu.order.domain.TrackedIntent;
import java.time.Instant;
import java.util.Optional;

/** Where intents are kept, the refused ones too. */
public interface Intents {

    /** Stores a new intent. */
    void add(TrackedIntent intent);

    /** The intent of an id. */
    Optional<TrackedIntent> find(IntentId id);

    /** Stores how an intent ended. */
    void end(IntentId id, IntentStatus status, Instant endedAt);
}
