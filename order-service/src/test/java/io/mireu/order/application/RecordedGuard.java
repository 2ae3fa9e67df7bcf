package io.mireu.order.application;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Remembers why it lets nothing through. */
final class RecordedGuard implements VenueGuard {

    private @Nullable String reason;

    Optional<String> lockedBy() {
        return Optional.ofNullable(reason);
    }

    @Override
    public void lock(String why) {
        reason = why;
    }

    @Override
    public void unlock() {
        reason = null;
    }
}
