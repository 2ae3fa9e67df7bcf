package io.mireu.simulator.venue;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.Instrument;
import io.mireu.model.market.SessionPhase;
import io.mireu.model.market.TradingSession;
import io.mireu.model.price.DynamicBandRule;
import io.mireu.model.rule.KrxRules;
import io.mireu.simulator.book.BookDepth;
import io.mireu.simulator.book.Points;
import io.mireu.simulator.book.PriceBook;
import io.mireu.simulator.book.TickGrid;
import io.mireu.simulator.feed.ContractTape;
import io.mireu.simulator.feed.MarketRandom;
import io.mireu.simulator.feed.QuoteMaker;
import io.mireu.simulator.feed.TheoreticalPrices;
import io.mireu.simulator.matching.AuctionPrice;
import io.mireu.simulator.matching.BookMatch;
import io.mireu.simulator.matching.MatchingEngine;
import java.util.List;
import java.util.Optional;

/** One contract on one trading day: its limits, book, makers and tape. Not safe for threads: the venue's lock guards it. */
public final class ContractMarket {

    private static final int FUTURE_LEVEL = 40;
    private static final int OPTION_LEVEL = 60;
    private static final DynamicBandRule BAND = DynamicBandRule.of(KrxRules.current());
    private static final double CENTS_PER_POINT = 100;

    private final Instrument.Derivative instrument;
    private final TickGrid grid;
    private final ContractLimits limits;
    private final PriceBook book = new PriceBook();
    private final MatchingEngine engine = new MatchingEngine(book);
    private final ContractTape tape = new ContractTape();
    private final QuoteMaker maker;
    private TradingSession session;
    private Optional<AuctionPrice> auctionPrice = Optional.empty();
    private long publishedRevision;

    ContractMarket(
            Instrument.Derivative instrument, ContractLimits limits, MarketRandom random, TradingSession session) {
        this.instrument = instrument;
        this.session = session;
        this.grid = TickGrid.of(instrument);
        this.limits = limits;
        int level = instrument instanceof Instrument.Future ? FUTURE_LEVEL : OPTION_LEVEL;
        this.maker = new QuoteMaker(grid, level, random);
    }

    public Instrument.Derivative instrument() {
        return instrument;
    }

    public DerivativeCode code() {
        return instrument.code();
    }

    public TickGrid grid() {
        return grid;
    }

    /** What the contract does now: what its market does, unless it ends earlier on its last day. */
    public TradingSession session() {
        return session;
    }

    /** What the contract does now. */
    public SessionPhase phase() {
        return session.phase();
    }

    /** In an auction, the price that the orders so far would make, if any can trade. */
    public Optional<AuctionPrice> auctionPrice() {
        return auctionPrice;
    }

    /** The step of the limits that is in force, 1 for the narrowest; the wider one where the sides differ. */
    public int limitStep() {
        return 1;
    }

    /** The limits of the step in force, and the previous close. */
    public ContractLimits limits() {
        return limits;
    }

    public ContractTape tape() {
        return tape;
    }

    /** What everybody sees of the book. */
    public BookDepth depth() {
        return book.depth();
    }

    /** The last price, or the previous close before the first trade, cents. */
    public long lastCents() {
        return tape.statistics().hasTraded() ? tape.statistics().lastCents() : limits.previousCloseCents();
    }

    /** The highest price that an order may have now, cents. */
    public long bandUpperCents() {
        return instrument instanceof Instrument.Future
                ? Math.min(limits.upperCents(), lastCents() + bandCents())
                : limits.upperCents();
    }

    /** The lowest price that an order may have now, cents. */
    public long bandLowerCents() {
        return instrument instanceof Instrument.Future
                ? Math.max(limits.lowerCents(), lastCents() - bandCents())
                : limits.lowerCents();
    }

    private long bandCents() {
        return Points.toCents(BAND.intervalByDay(Points.ofCents(limits.previousCloseCents()), instrument.ticks()));
    }

    PriceBook book() {
        return book;
    }

    MatchingEngine engine() {
        return engine;
    }

    List<BookMatch> requote(TheoreticalPrices prices) {
        double fairCents = prices.price(instrument) * CENTS_PER_POINT;
        maker.requote(fairCents, limits.lowerCents(), limits.upperCents());
        return engine.quote(maker.bids(), maker.offers());
    }

    /** Whether the book changed since this was asked last. */
    boolean takeChanged() {
        boolean changed = book.revision() != publishedRevision;
        publishedRevision = book.revision();
        return changed;
    }
}
