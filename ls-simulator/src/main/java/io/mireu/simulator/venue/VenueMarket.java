package io.mireu.simulator.venue;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.market.TradingSession;
import io.mireu.simulator.SimulatorSettings;
import io.mireu.simulator.book.Listing;
import io.mireu.simulator.clock.SessionPlan;
import io.mireu.simulator.feed.IndexState;
import io.mireu.simulator.feed.MarketRandom;
import io.mireu.simulator.feed.SmileCurve;
import io.mireu.simulator.feed.TheoreticalPrices;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All contracts of one trading day and what moves them. Not safe for threads: the venue's lock guards it. */
public final class VenueMarket {

    /** Everything moves in steps of this length. */
    static final Duration STEP = Duration.ofMillis(100);

    private static final Duration MORNING_STEP = Duration.ofMillis(500);
    private final Listing listing;
    private final MarketEntry.Opened opened;
    private final Map<DerivativeCode, ContractMarket> contracts = new LinkedHashMap<>();
    private final MarketMover mover;
    private TradingSession session;
    private LocalDateTime time;

    VenueMarket(
            SimulatorSettings.Market settings,
            Listing listing,
            MarketEntry.Opened opened,
            MarketEntry.Checkpoint start,
            SessionPlan plan,
            long seed) {
        this.listing = listing;
        this.opened = opened;
        this.time = start.time();
        this.session = plan.at(time);
        MarketRandom random = new MarketRandom(seed ^ start.index().random());
        this.mover = new SimulatedMarket(settings, start.index(), new MarketRandom(random.nextLong()));
        TheoreticalPrices previous = new TheoreticalPrices(
                opened.previousIndex(),
                new SmileCurve(opened.previousVolatility()),
                opened.day().minusDays(1).atTime(15, 45),
                settings.rate());
        Stream.concat(listing.futures().stream(), listing.options().stream())
                .forEach(instrument -> contracts.put(
                        instrument.code(),
                        new ContractMarket(
                                instrument,
                                ContractLimits.of(instrument, previous),
                                new MarketRandom(random.nextLong()),
                                plan.at(time, session, instrument))));
    }

    /** Moves everything to the next step. */
    void step(MatchSink sink) {
        step(sink, STEP, true);
    }

    /** Moves only the futures, and further at once, while the morning is generated. */
    void stepMorning(MatchSink sink) {
        step(sink, MORNING_STEP, false);
    }

    private void step(MatchSink sink, Duration length, boolean withOptions) {
        time = time.plus(length);
        mover.step(this, length, withOptions, sink);
    }

    /** Brings the market from the last step up to an instant before the next, where what moves it knows that instant. */
    void catchUp(LocalDateTime until, MatchSink sink) {
        mover.catchUp(this, until, sink);
    }

    /** Lets time pass without trading. */
    void skipTo(LocalDateTime later) {
        time = later;
    }

    /** Quotes everything once, for the start. */
    void quoteAll(MatchSink sink) {
        mover.quoteAll(this, sink);
    }

    /** What everything is worth now. */
    public TheoreticalPrices prices() {
        return mover.prices(time);
    }

    /** The index's close of the day before, points. */
    public double previousIndex() {
        return opened.previousIndex();
    }

    MarketEntry.Opened opened() {
        return opened;
    }

    public Listing listing() {
        return listing;
    }

    /** What the market does now; a contract on its last day may do something else. */
    public TradingSession session() {
        return session;
    }

    /** When the last step was. */
    public LocalDateTime time() {
        return time;
    }

    /** The contract of a short code. */
    public Optional<ContractMarket> find(DerivativeCode code) {
        return Optional.ofNullable(contracts.get(code));
    }

    /** All contracts, futures first. */
    public Collection<ContractMarket> contracts() {
        return contracts.values();
    }

    /** The future of the front month. */
    public ContractMarket front() {
        return contracts.values().iterator().next();
    }

    /** The futures. */
    public List<ContractMarket> futures() {
        return new ArrayList<>(contracts.values()).subList(0, listing.futures().size());
    }

    /** The options, by strike, the call before the put. */
    public List<ContractMarket> options() {
        return new ArrayList<>(contracts.values()).subList(listing.futures().size(), contracts.size());
    }

    double volatility() {
        return mover.volatility();
    }

    MarketEntry.Checkpoint checkpoint() {
        return new MarketEntry.Checkpoint(time, mover.state());
    }

    /** The state of the index process, to continue elsewhere. */
    IndexState indexState() {
        return mover.state();
    }
}
