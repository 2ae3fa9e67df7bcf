package io.mireu.marketdata.adapter.in.web;

import io.mireu.marketdata.application.FeedStatus;
import io.mireu.marketdata.domain.FeedState;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Up when the feed is live; tells its state and how old the last frame is. */
@Component
class FeedHealthIndicator implements HealthIndicator {

    private final FeedStatus status;

    FeedHealthIndicator(FeedStatus status) {
        this.status = status;
    }

    @Override
    public Health health() {
        FeedState state = status.state();
        Health.Builder health = state == FeedState.LIVE ? Health.up() : Health.outOfService();
        health.withDetail("state", state);
        status.lastFrameAge().ifPresent(age -> health.withDetail("lastFrameAgeMs", age.toMillis()));
        return health.build();
    }
}
