package io.mireu.marketdata.application;

import io.mireu.marketdata.domain.FeedState;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How the feed is, for health and REST; written by the feed, read by anyone. */
public final class FeedStatus {

    private final Clock machine;
    private volatile FeedState state = FeedState.STARTING;
    private volatile @Nullable Instant since;
    private volatile @Nullable Instant lastFrameAt;
    private volatile PlanStatus plan = PlanStatus.NONE;

    /** A feed that starts. */
    public FeedStatus(Clock machine) {
        this.machine = machine;
    }

    /** Takes another state. */
    void become(FeedState next) {
        state = next;
        since = machine.instant();
    }

    /** The feed ends. */
    public void stop() {
        become(FeedState.STOPPED);
    }

    /** A frame of data came. */
    public void frameCame(Instant receivedAt) {
        lastFrameAt = receivedAt;
    }

    void planned(PlanStatus next) {
        plan = next;
    }

    /** How far it is. */
    public FeedState state() {
        return state;
    }

    /** Since when, by the machine's clock. */
    public Optional<Instant> since() {
        return Optional.ofNullable(since);
    }

    /** How long ago the last frame of data came. */
    public Optional<Duration> lastFrameAge() {
        return Optional.ofNullable(lastFrameAt).map(at -> Duration.between(at, machine.instant()));
    }

    /** How many channels are subscribed. */
    public int subscriptions() {
        return plan.subscribed();
    }

    /** How the subscriptions are spread. */
    public PlanStatus plan() {
        return plan;
    }

    /** How long nothing came, of a stream that should bring something. */
    Duration silence() {
        Instant now = machine.instant();
        return Duration.between(later(orElse(lastFrameAt, Instant.MIN), orElse(since, now)), now);
    }

    private static Instant orElse(@Nullable Instant instant, Instant otherwise) {
        return instant == null ? otherwise : instant;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
