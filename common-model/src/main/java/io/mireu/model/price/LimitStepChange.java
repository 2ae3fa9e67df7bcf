package io.mireu.model.price;

import java.time.Duration;
import java.time.Instant;

/**
 * The venue's notice that one of a day's limits moves out to another step.
 *
 * @param side which limit moves
 * @param step number of the step to which it moves
 * @param announcedAt the venue's time
 */
public record LimitStepChange(LimitSide side, int step, Instant announcedAt) {

    /** Whether the new limit holds, which is so from the delay on. */
    public boolean isInForce(Instant now, Duration delay) {
        return !now.isBefore(announcedAt.plus(delay));
    }
}
