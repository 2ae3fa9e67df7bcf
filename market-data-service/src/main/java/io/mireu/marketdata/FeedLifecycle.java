package io.mireu.marketdata;

import io.mireu.marketdata.application.FeedLoop;
import io.mireu.marketdata.application.FeedSchedule;
import io.mireu.marketdata.application.FeedStatus;
import io.mireu.marketdata.application.InstrumentSchedule;
import io.mireu.marketdata.application.Retries;
import io.mireu.marketdata.application.RunFeed;
import io.mireu.marketdata.application.VenueStream;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Starts the feed with the context and stops it before Kafka's clients are closed. */
@Component
class FeedLifecycle implements SmartLifecycle {

    private final RunFeed feed;
    private final FeedSchedule schedule;
    private final InstrumentSchedule instruments;
    private final VenueStream stream;
    private final FeedLoop loop;
    private final FeedStatus status;
    private final Retries retries;
    private volatile boolean running;

    FeedLifecycle(
            RunFeed feed,
            FeedSchedule schedule,
            InstrumentSchedule instruments,
            VenueStream stream,
            FeedLoop loop,
            FeedStatus status,
            Retries retries) {
        this.feed = feed;
        this.schedule = schedule;
        this.instruments = instruments;
        this.stream = stream;
        this.loop = loop;
        this.status = status;
        this.retries = retries;
    }

    @Override
    public void start() {
        running = true;
        schedule.start();
        instruments.start();
        Thread.ofVirtual().name("feed-start").start(feed::handle);
    }

    @Override
    public void stop() {
        running = false;
        schedule.stop();
        instruments.stop();
        retries.stop();
        stream.close();
        loop.close();
        status.stop();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
