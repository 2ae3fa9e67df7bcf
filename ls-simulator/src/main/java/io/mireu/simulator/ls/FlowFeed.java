package io.mireu.simulator.ls;

import io.mireu.simulator.ReadSettings;
import io.mireu.simulator.SimulatorSettings;
import io.mireu.simulator.venue.ContractMarket;
import io.mireu.simulator.venue.Venue;
import io.mireu.simulator.venue.VenueMarket;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Sends investors' flows to those who asked for them, as often as is set; a flow begins with its day. */
@Component
class FlowFeed implements PeriodicFeed {

    /** No source tells the unit; six digits hold a day in this one. */
    private static final long KRW_PER_UNIT = 100_000_000;

    private static final long CENTS_PER_POINT = 100;

    private final Venue venue;
    private final RealtimeHub hub;
    private final FlowFrames frames;
    private final Duration interval;
    private final long seed;
    private final Map<String, InvestorFlows> flows = new HashMap<>();
    private LocalDate day = LocalDate.MIN;

    FlowFeed(Venue venue, RealtimeHub hub, FlowFrames frames, ReadSettings settings, SimulatorSettings simulator) {
        this.venue = venue;
        this.hub = hub;
        this.frames = frames;
        this.interval = settings.flowInterval();
        this.seed = simulator.seed();
    }

    @Override
    public Duration interval() {
        return interval;
    }

    /**
     * What traded under a key.
     *
     * @param volume contracts
     * @param value in units
     */
    private record Traded(long volume, long value, LocalDateTime time) {}

    @Override
    public void send() {
        if (!venue.today().equals(day)) {
            day = venue.today();
            flows.clear();
        }
        TreeSet<String> keys = new TreeSet<>(hub.keys(FlowFrames.ONE));
        keys.addAll(hub.keys(FlowFrames.ALL));
        keys.stream().map(FlowKey::parse).flatMap(Optional::stream).forEach(this::send);
    }

    private void send(FlowKey key) {
        Optional<Traded> traded =
                venue.market(market -> key.counts(market) ? Optional.of(traded(market, key)) : Optional.empty());
        if (traded.isEmpty()) {
            return;
        }
        InvestorFlows flow = flows.computeIfAbsent(key.key(), text -> new InvestorFlows(seed ^ text.hashCode()));
        List<InvestorFlows.Flow> before = flow.flows();
        flow.advance(traded.get().volume(), traded.get().value());
        List<InvestorFlows.Flow> after = flow.flows();
        LocalDateTime time = traded.get().time();
        hub.publish(RealtimeHub.topic(FlowFrames.ALL, key.key()), () -> frames.all(key, after, time));
        for (int i = 0; i < after.size(); i++) {
            InvestorFlows.Flow one = after.get(i);
            InvestorFlows.Flow earlier = before.get(i);
            if (!one.equals(earlier)) {
                hub.publish(RealtimeHub.topic(FlowFrames.ONE, key.key()), () -> frames.one(key, one, earlier, time));
            }
        }
    }

    private static Traded traded(VenueMarket market, FlowKey key) {
        long volume = counted(market, key)
                .mapToLong(contract -> contract.tape().statistics().volume())
                .sum();
        long cents = counted(market, key)
                .mapToLong(contract -> contract.tape().statistics().turnover())
                .sum();
        long value = cents / CENTS_PER_POINT * key.product().multiplierKrw() / KRW_PER_UNIT;
        return new Traded(volume, value, market.time());
    }

    private static Stream<ContractMarket> counted(VenueMarket market, FlowKey key) {
        return market.contracts().stream().filter(key::counts);
    }
}
