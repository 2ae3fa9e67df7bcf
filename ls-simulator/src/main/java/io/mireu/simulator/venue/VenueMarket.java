package io.mireu.simulator.venue;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.Instrument;
import io.mireu.model.market.TradingSession;
import io.mireu.model.price.LimitSide;
import io.mireu.model.price.PriceLimitStep;
import io.mireu.simulator.SimulatorSettings;
import io.mireu.simulator.book.Listing;
import io.mireu.simulator.clock.SessionPlan;
import io.mireu.simulator.feed.IndexState;
import io.mireu.simulator.feed.MarketRandom;
import io.mireu.simulator.feed.SmileCurve;
import io.mireu.simulator.feed.TheoreticalPrices;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** All contracts of one trading day and what moves them. Not safe for threads: the venue's lock guards it. */
public final class VenueMarket {

    private static final Duration STEP = Duration.ofMillis(100);
    private static final Duration MORNING_STEP = Duration.ofMillis(500);
    private static final double FAST = 30;
    private static final double FASTER = 150;
    private static final LocalTime DAY_END = LocalTime.of(15, 45);
    private final Listing listing;
    private final MarketEntry.Opened opened;
    private final Map<DerivativeCode, ContractMarket> contracts = new LinkedHashMap<>();
    private final List<ContractMarket> expiring;
    private final MarketMover mover;
    private final TheoreticalPrices previous;
    private final ContractTerms terms;
    private TradingSession session;
    private PriceLimitStep upper;
    private PriceLimitStep lower;
    private LocalDateTime time;

    VenueMarket(
            SimulatorSettings.Market settings,
            Listing listing,
            MarketEntry.Opened opened,
            MarketEntry.Checkpoint start,
            SessionPlan plan,
            long seed) {
        this(
                settings,
                listing,
                opened,
                start.time(),
                plan,
                ContractTerms.USUAL,
                new MarketRandom(seed ^ start.index().random()),
                random -> new SimulatedMarket(settings, start.index(), random));
    }

    /** A market that something moves with which it may share its random sequence. */
    VenueMarket(
            SimulatorSettings.Market settings,
            Listing listing,
            MarketEntry.Opened opened,
            LocalDateTime start,
            SessionPlan plan,
            ContractTerms terms,
            MarketRandom random,
            Function<MarketRandom, MarketMover> mover) {
        this.listing = listing;
        this.opened = opened;
        this.terms = terms;
        this.time = start;
        this.session = plan.at(time);
        this.upper = LimitSteps.first();
        this.lower = LimitSteps.first();
        this.mover = mover.apply(new MarketRandom(random.nextLong()));
        this.previous = new TheoreticalPrices(
                opened.previousIndex(),
                new SmileCurve(opened.previousVolatility()),
                opened.day().minusDays(1).atTime(DAY_END),
                settings.rate());
        Stream.concat(listing.futures().stream(), listing.options().stream())
                .forEach(instrument -> contracts.put(
                        instrument.code(),
                        new ContractMarket(
                                instrument,
                                terms.grid(instrument),
                                limits(instrument),
                                new MarketRandom(random.nextLong()),
                                plan.at(time, session, instrument))));
        this.expiring = contracts.values().stream()
                .filter(contract -> contract.instrument().lastTradingDay().equals(opened.day()))
                .toList();
    }

    private ContractLimits limits(Instrument.Derivative instrument) {
        return terms.limits(instrument)
                .orElseGet(
                        () -> ContractLimits.of(instrument, previous, opened.closeOf(instrument.code()), upper, lower));
    }

    /** The length of the steps in which everything moves; longer when time runs fast, but a part of a second. */
    static Duration stepAt(double speed) {
        return speed <= FAST ? STEP : speed <= FASTER ? STEP.multipliedBy(5) : STEP.multipliedBy(10);
    }

    /** The end of the step after a time: the next whole number of steps of the day. */
    static LocalDateTime next(LocalDateTime time, Duration step) {
        long ofDay = time.toLocalTime().toNanoOfDay();
        return time.plusNanos(step.toNanos() - ofDay % step.toNanos());
    }

    /** Moves everything to the end of a step. */
    void stepTo(LocalDateTime end, MatchSink sink) {
        step(sink, Duration.between(time, end), true);
    }

    /** Moves only the futures, and further at once, while the morning is generated. */
    void stepMorning(MatchSink sink) {
        step(sink, MORNING_STEP, false);
    }

    private void step(MatchSink sink, Duration length, boolean withOptions) {
        time = time.plus(length);
        mover.step(this, length, withOptions, sink);
    }

    /** Whether prices move: in continuous trading and in auctions. */
    boolean isActive() {
        return switch (session.phase()) {
            case OPENING_AUCTION, CONTINUOUS, CLOSING_AUCTION, HALT_AUCTION -> true;
            case CLOSED, HALTED -> false;
        };
    }

    /** From now on the market does this. */
    void become(TradingSession next) {
        session = next;
    }

    /** From now on market and contracts do this. */
    void become(TradingSession next, SessionPlan plan) {
        session = next;
        contracts.values().forEach(contract -> contract.become(plan.at(time, next, contract.instrument())));
    }

    /** From now on the limits of a side are those of a step; says whether they were others before. */
    boolean widen(LimitSide side, PriceLimitStep step) {
        PriceLimitStep before = side == LimitSide.UPPER ? upper : lower;
        if (step.equals(before)) {
            return false;
        }
        upper = side == LimitSide.UPPER ? step : upper;
        lower = side == LimitSide.LOWER ? step : lower;
        int widest = Math.max(upper.number(), lower.number());
        contracts.values().forEach(contract -> contract.limit(limits(contract.instrument()), widest));
        return true;
    }

    /** The contracts whose last day it is. */
    List<ContractMarket> expiring() {
        return expiring;
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
        if (isActive()) {
            mover.quoteAll(this, sink);
        }
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

    /** With what the day ends: the last prices, and for futures that did not trade what they are worth. */
    Map<String, Long> closes() {
        Map<String, Long> closes = new LinkedHashMap<>();
        TheoreticalPrices worth = prices();
        for (ContractMarket contract : contracts.values()) {
            boolean traded = contract.tape().statistics().hasTraded();
            if (traded || contract.instrument() instanceof Instrument.Future) {
                long fair = contract.grid().floor(worth.price(contract.instrument()) * 100);
                closes.put(contract.code().value(), traded ? contract.lastCents() : fair);
            }
        }
        return closes;
    }

    void shock(double points) {
        mover.shock(points);
    }

    double volatility() {
        return mover.volatility();
    }

    MarketEntry.Checkpoint checkpoint() {
        return new MarketEntry.Checkpoint(time, mover.state());
    }

    void close() {
        mover.close();
    }

    /** The state of the index process, to continue elsewhere. */
    IndexState indexState() {
        return mover.state();
    }
}
