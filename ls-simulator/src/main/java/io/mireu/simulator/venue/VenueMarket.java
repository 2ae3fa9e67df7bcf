package io.mireu.simulator.venue;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.Instrument;
import io.mireu.model.market.SessionPhase;
import io.mireu.model.market.TradingSession;
import io.mireu.model.price.LimitSide;
import io.mireu.model.price.PriceLimitStep;
import io.mireu.simulator.MarketRegime;
import io.mireu.simulator.SimulatorSettings;
import io.mireu.simulator.book.Listing;
import io.mireu.simulator.clock.SessionPlan;
import io.mireu.simulator.feed.MarketRandom;
import io.mireu.simulator.feed.TheoreticalPrices;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All contracts of one trading day and what moves them. Not safe for threads: the venue's lock guards it. */
public final class VenueMarket {

    private static final Duration MORNING_STEP = Duration.ofMillis(500);
    private final Listing listing;
    private final MarketEntry.Opened opened;
    private final Map<DerivativeCode, ContractMarket> contracts = new LinkedHashMap<>();
    private final List<ContractMarket> futures;
    private final List<ContractMarket> options;
    private final List<ContractMarket> expiring;
    private final TheoreticalPrices basePrices;
    private final MarketMover mover;
    private final ContractTerms terms;
    private @Nullable TheoreticalPrices priced;
    private TradingSession session;
    private PriceLimitStep upper = LimitSteps.first();
    private PriceLimitStep lower = LimitSteps.first();
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
        this.mover = mover.apply(new MarketRandom(random.nextLong()));
        this.basePrices = TheoreticalPrices.atClose(
                settings, opened.previousDay(), opened.previousIndex(), opened.previousVolatility());
        Stream.concat(listing.futures().stream(), listing.options().stream())
                .forEach(instrument -> contracts.put(
                        instrument.code(),
                        new ContractMarket(
                                instrument,
                                terms.grid(instrument),
                                limits(instrument),
                                new MarketRandom(random.nextLong()),
                                plan.at(time, session, instrument))));
        List<ContractMarket> all = List.copyOf(contracts.values());
        this.futures = all.subList(0, listing.futures().size());
        this.options = all.subList(futures.size(), all.size());
        this.expiring = all.stream()
                .filter(contract -> contract.instrument().lastTradingDay().equals(opened.day()))
                .toList();
    }

    private ContractLimits limits(Instrument.Derivative instrument) {
        return terms.limits(instrument)
                .orElseGet(() ->
                        ContractLimits.of(instrument, basePrices, opened.closeOf(instrument.code()), upper, lower));
    }

    /** Moves everything to the end of a step. */
    void stepTo(LocalDateTime end, MatchSink sink) {
        step(sink, Duration.between(time, end), true);
    }

    /** Moves only the futures, and further at once, while the morning is generated. */
    void stepMorning(MatchSink sink, double speed) {
        Duration step = StepLength.at(speed);
        step(sink, step.compareTo(MORNING_STEP) > 0 ? step : MORNING_STEP, false);
    }

    private void step(MatchSink sink, Duration length, boolean withOptions) {
        time = time.plus(length);
        priced = null;
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
        if (step.equals(limitStep(side))) {
            return false;
        }
        upper = side == LimitSide.UPPER ? step : upper;
        lower = side == LimitSide.LOWER ? step : lower;
        int widest = Math.max(upper.number(), lower.number());
        contracts.values().forEach(contract -> contract.limit(limits(contract.instrument()), widest));
        return true;
    }

    PriceLimitStep limitStep(LimitSide side) {
        return side == LimitSide.UPPER ? upper : lower;
    }

    /** Whether an auction is on, if only of the contracts whose last day it is. */
    boolean isAuction() {
        return (isActive() && session.phase() != SessionPhase.CONTINUOUS)
                || expiring.stream().anyMatch(ContractMarket::isAuction);
    }

    /** The contracts whose last day it is. */
    List<ContractMarket> expiring() {
        return expiring;
    }

    /** Brings the market from the last step up to an instant before the next, where what moves it knows that instant. */
    void catchUp(LocalDateTime until, MatchSink sink) {
        priced = null;
        mover.catchUp(this, until, sink);
    }

    /** Lets time pass without trading. */
    void skipTo(LocalDateTime later) {
        time = later;
        priced = null;
    }

    /** Quotes everything once, for the start. */
    void quoteAll(MatchSink sink) {
        if (isActive()) {
            mover.quoteAll(this, sink);
        }
    }

    /** What everything is worth now. */
    public TheoreticalPrices prices() {
        TheoreticalPrices known = priced == null ? mover.prices(time) : priced;
        priced = known;
        return known;
    }

    /** How the market moves. */
    public MarketRegime regime() {
        return mover.regime();
    }

    void regime(MarketRegime next) {
        mover.regime(next);
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

    /** The day's settlement price of a contract, cents; 0 when it is not listed. */
    long settlementCents(DerivativeCode code) {
        return new DayCloses(this).cents(code);
    }

    /** All contracts, futures first. */
    public Collection<ContractMarket> contracts() {
        return contracts.values();
    }

    /** The future of the front month, where futures are listed: a recorded day may have none. */
    public Optional<ContractMarket> frontFuture() {
        return futures.stream().findFirst();
    }

    /** The contract that is listed first: the future of the front month, or an option where there are no futures. */
    public ContractMarket front() {
        return contracts.values().iterator().next();
    }

    /** The futures. */
    public List<ContractMarket> futures() {
        return futures;
    }

    /** The options, series by series, by strike, the call before the put. */
    public List<ContractMarket> options() {
        return options;
    }

    void shock(double points) {
        mover.shock(points);
        priced = null;
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
}
