package io.mireu.marketdata;

import io.mireu.marketdata.application.FeedSchedule;
import io.mireu.marketdata.application.RunFeed;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Starts the feed with the context and stops it before Kafka's clients are closed. */
@Component
class FeedLifecycle implements SmartLifecycle {

    private final RunFeed feed;
    private final FeedSchedule schedule;
    private volatile boolean running;

    FeedLifecycle(RunFeed feed, FeedSchedule schedule) {
        this.feed = feed;
        this.schedule = schedule;
    }

    @Override
    public void start() {
        running = true;
        schedule.start();
        Thread.ofVirtual().name("feed-start").start(feed::handle);
    }

    @Override
    public void stop() {
        running = false;
        schedule.stop();
        feed.stop();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
