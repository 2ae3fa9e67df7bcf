package io.mireu.simulator.ls;

import io.mireu.simulator.ReadSettings;
import io.mireu.simulator.spot.SpotHours;
import io.mireu.simulator.spot.SpotMarket;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Sends the indices to who asked for them. */
@Component
class IndexFeed implements PeriodicFeed {

    private final RealtimeHub hub;
    private final SpotMarket market;
    private final IndexFrames frames;
    private final Duration interval;

    IndexFeed(RealtimeHub hub, SpotMarket market, IndexFrames frames, ReadSettings settings) {
        this.hub = hub;
        this.market = market;
        this.frames = frames;
        this.interval = settings.spotInterval();
    }

    @Override
    public Duration interval() {
        return interval;
    }

    @Override
    public void send() {
        market.read(now -> {
            now.indices().forEach(index -> {
                String key = index.kind().code();
                if (now.hours() == SpotHours.OPEN) {
                    hub.publish(RealtimeHub.topic(IndexFrames.VALUE, key), () -> frames.value(now, index));
                } else if (now.hours().isAuction()) {
                    hub.publish(RealtimeHub.topic(IndexFrames.EXPECTED, key), () -> frames.expected(now, index));
                }
            });
            return now;
        });
    }
}
