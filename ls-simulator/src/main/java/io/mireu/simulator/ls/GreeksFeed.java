package io.mireu.simulator.ls;

import io.mireu.model.instrument.Instrument;
import io.mireu.model.market.SessionMarket;
import io.mireu.simulator.ReadSettings;
import io.mireu.simulator.venue.Venue;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Sends the sensitivities of the options that somebody asked for, in the day session. */
@Component
class GreeksFeed implements PeriodicFeed {

    private final Venue venue;
    private final RealtimeHub hub;
    private final GreeksFrames frames;
    private final Duration interval;

    GreeksFeed(Venue venue, RealtimeHub hub, GreeksFrames frames, ReadSettings settings) {
        this.venue = venue;
        this.hub = hub;
        this.frames = frames;
        this.interval = settings.greeksInterval();
    }

    @Override
    public Duration interval() {
        return interval;
    }

    private record Frame(String key, String text) {}

    @Override
    public void send() {
        Set<String> keys = hub.keys(GreeksFrames.CODE);
        if (keys.isEmpty()) {
            return;
        }
        List<Frame> round = venue.market(market -> keys.stream()
                .filter(_ -> market.session().market() == SessionMarket.DAY)
                .flatMap(key -> Contracts.find(market, key).stream())
                .flatMap(contract -> contract.instrument() instanceof Instrument.Option option
                        ? Stream.of(new Frame(contract.code().value(), frames.of(market, contract, option)))
                        : Stream.empty())
                .toList());
        round.forEach(frame -> hub.publish(RealtimeHub.topic(GreeksFrames.CODE, frame.key()), frame::text));
    }
}
