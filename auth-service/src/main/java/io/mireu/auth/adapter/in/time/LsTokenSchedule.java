package io.mireu.auth.adapter.in.time;

import io.mireu.auth.application.LsTokenSettings;
import io.mireu.auth.application.RenewLsTokens;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Looks every second whether a token is due. */
@Component
class LsTokenSchedule implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(LsTokenSchedule.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration STOP = Duration.ofSeconds(5);

    private final RenewLsTokens renew;
    private final boolean wanted;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("ls-tokens").daemon().factory());
    private volatile boolean running;

    LsTokenSchedule(RenewLsTokens renew, LsTokenSettings settings) {
        this.renew = renew;
        this.wanted = settings.scheduled();
    }

    @Override
    public void start() {
        running = true;
        if (wanted) {
            var _ = thread.scheduleWithFixedDelay(this::look, 0, PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** The schedule would end with the first exception. */
    private void look() {
        try {
            renew.handle();
        } catch (RuntimeException e) {
            log.warn("the LS tokens are not looked after now", e);
        }
    }

    @Override
    public void stop() {
        running = false;
        thread.shutdown();
        try {
            if (!thread.awaitTermination(STOP.toMillis(), TimeUnit.MILLISECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
