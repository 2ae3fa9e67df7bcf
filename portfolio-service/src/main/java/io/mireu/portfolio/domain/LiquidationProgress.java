package io.mireu.portfolio.domain;

import io.mireu.model.portfolio.LiquidationReason;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far the liquidation of a portfolio is.
 *
 * @param reason why; null while nothing asked for it
 * @param attempt number of the last attempt, 0 before the first
 * @param attemptsLeft how many more are made before people are alerted
 * @param dueAt the machine's time from which the next attempt may be issued; null when none is waiting
 */
public record LiquidationProgress(
        @Nullable LiquidationReason reason,
        int attempt,
        int attemptsLeft,
        @Nullable Instant dueAt) {

    /** Nothing asked for it. */
    public static final LiquidationProgress NONE = new LiquidationProgress(null, 0, 0, null);

    public LiquidationProgress {
        if (attempt < 0 || attemptsLeft < 0) {
            throw new IllegalArgumentException("attempt " + attempt + " with " + attemptsLeft + " left");
        }
    }

    LiquidationProgress requested(LiquidationReason why, int attempts, Instant due) {
        return new LiquidationProgress(why, attempt, attempts, due);
    }

    LiquidationProgress askedAgain(int attempts, Instant due) {
        return new LiquidationProgress(reason, attempt, attempts, due);
    }

    LiquidationProgress issued() {
        return new LiquidationProgress(reason, attempt + 1, Math.max(0, attemptsLeft - 1), null);
    }

    LiquidationProgress waitingUntil(@Nullable Instant due) {
        return new LiquidationProgress(reason, attempt, attemptsLeft, due);
    }
}
