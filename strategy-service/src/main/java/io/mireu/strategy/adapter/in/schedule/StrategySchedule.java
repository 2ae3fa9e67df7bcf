package io.mireu.strategy.adapter.in.schedule;

import io.mireu.strategy.application.BootstrapStrategies;
import io.mireu.strategy.application.PublishStates;
import io.mireu.strategy.application.StopExpiredStrategies;
import io.mireu.strategy.application.WatchMarket;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Runs the use cases that nothing triggers but time. */
@Component
class StrategySchedule {

    private static final String INTERVAL = "${mireu.strategy.state-interval:1s}";

    private final WatchMarket watchMarket;
    private final PublishStates publishStates;
    private final StopExpiredStrategies stopExpired;
    private final BootstrapStrategies bootstrap;

    StrategySchedule(
            WatchMarket watchMarket,
            PublishStates publishStates,
            StopExpiredStrategies stopExpired,
            BootstrapStrategies bootstrap) {
        this.watchMarket = watchMarket;
        this.publishStates = publishStates;
        this.stopExpired = stopExpired;
        this.bootstrap = bootstrap;
    }

    @Scheduled(fixedDelayString = INTERVAL)
    void checkFeed() {
        watchMarket.checkFeed();
    }

    @Scheduled(fixedDelayString = INTERVAL)
    void publishStates() {
        publishStates.handle();
    }

    @Scheduled(fixedDelayString = INTERVAL)
    void stopExpired() {
        stopExpired.handle();
    }

    @Scheduled(fixedDelayString = INTERVAL)
    void bootstrap() {
        bootstrap.handle();
    }
}
