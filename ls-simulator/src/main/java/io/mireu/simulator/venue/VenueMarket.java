package io.mireu.simulator.venue;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.Instrument;
import io.mireu.simulator.SimulatorSettings;
import io.mireu.simulator.book.Listing;
import io.mireu.simulator.feed.IndexProcess;
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
    private static final double NEAR_POINTS = 35;
    private static final int NEAR_STEPS = 5;
    private static final int FAR_STEPS = 10;

    private final SimulatorSettings.Market settings;
    private final Listing listing;
    private final MarketEntry.Opened opened;
    private final Map<DerivativeCode, ContractMarket> contracts = new LinkedHashMap<>();
    private final TheoreticalPrices basePrices;
    private final IndexProcess index;
    private final NoiseTraders noise;
    private LocalDateTime time;
    private long steps;

    VenueMarket(
            SimulatorSettings.Market settings,
            Listing listing,
            MarketEntry.Opened opened,
            MarketEntry.Checkpoint start,
            long seed) {
        this.settings = settings;
        this.listing = listing;
        this.opened = opened;
        this.index = new IndexProcess(settings, start.index());
        this.time = start.time();
        MarketRandom random = new MarketRandom(seed ^ start.index().random());
        this.noise = new NoiseTraders(settings, new MarketRandom(random.nextLong()));
        this.basePrices = new TheoreticalPrices(
                opened.previousIndex(),
                new SmileCurve(opened.previousVolatility()),
                opened.day().minusDays(1).atTime(15, 45),
                settings.rate());
        Stream.concat(listing.futures().stream(), listing.options().stream())
                .forEach(instrument -> contracts.put(
                        instrument.code(),
                        new ContractMarket(
                                instrument,
                                ContractLimits.of(instrument, basePrices),
                                new MarketRandom(random.nextLong()))));
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
        double seconds = length.toMillis() / 1_000.0;
        time = time.plus(length);
        steps++;
        index.step(seconds);
        TheoreticalPrices prices = prices();
        for (ContractMarket contract : contracts.values()) {
            if (isDue(contract.instrument(), withOptions)) {
                sink.matched(contract, contract.requote(prices), time);
            }
        }
        noise.trade(futures(), withOptions ? options() : List.of(), seconds)
                .forEach(order -> sink.matched(order.contract(), order.matches(), time));
    }

    /** Lets time pass without trading. */
    void skipTo(LocalDateTime later) {
        time = later;
    }

    private boolean isDue(Instrument.Derivative instrument, boolean withOptions) {
        return switch (instrument) {
            case Instrument.Future _ -> true;
            case Instrument.Option option -> {
                double distance = Math.abs(option.strike().doubleValue() - index.index());
                int every = distance <= NEAR_POINTS ? NEAR_STEPS : FAR_STEPS;
                long group = option.strike().movePointRight(1).longValue() / 25;
                yield withOptions && Math.floorMod(steps - group, every) == 0;
            }
        };
    }

    /** Quotes everything once, for the start. */
    void quoteAll(MatchSink sink) {
        TheoreticalPrices prices = prices();
        contracts.values().forEach(contract -> sink.matched(contract, contract.requote(prices), time));
    }

    /** What everything is worth now. */
    public TheoreticalPrices prices() {
        return new TheoreticalPrices(index.index(), new SmileCurve(index.volatility()), time, settings.rate());
    }

    /** What everything was worth at the close before the day. */
    TheoreticalPrices basePrices() {
        return basePrices;
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

    /** When the last step was. */
    public LocalDateTime time() {
        return time;
    }

    /** The contract of a short code. */
    public Optional<ContractMarket> find(DerivativeCode code) {
        return Optional.ofNullable(contracts.get(code));
    }

    /** The day's settlement price of a contract: its last trade, else its base price; 0 when it is not listed. */
    long settlementCents(DerivativeCode code) {
        return find(code).map(ContractMarket::lastCents).orElse(0L);
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
        return index.volatility();
    }

    MarketEntry.Checkpoint checkpoint() {
        return new MarketEntry.Checkpoint(time, index.state());
    }

    /** The state of the index process, to continue elsewhere. */
    IndexState indexState() {
        return index.state();
    }
}
