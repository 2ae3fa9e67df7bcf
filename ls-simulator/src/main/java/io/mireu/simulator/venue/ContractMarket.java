package io.mireu.simulator.venue;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.Instrument;
import io.mireu.model.market.SessionPhase;
import io.mireu.model.market.TradingSession;
import io.mireu.model.order.Side;
import io.mireu.model.price.DynamicBandRule;
import io.mireu.model.rule.KrxRules;
import io.mireu.simulator.book.BookDepth;
import io.mireu.simulator.book.BookOrder;
import io.mireu.simulator.book.Points;
import io.mireu.simulator.book.PriceBook;
import io.mireu.simulator.book.TickGrid;
import io.mireu.simulator.feed.ContractTape;
import io.mireu.simulator.feed.MarketRandom;
import io.mireu.simulator.feed.QuoteMaker;
import io.mireu.simulator.feed.QuoteShape;
import io.mireu.simulator.matching.AuctionPrice;
import io.mireu.simulator.matching.BookMatch;
import io.mireu.simulator.matching.MatchingEngine;
import io.mireu.simulator.matching.TimeCondition;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** One contract on one trading day: its limits, book, makers and tape. Not safe for threads: the venue's lock guards it. */
public final class ContractMarket {

    private static final DynamicBandRule BAND = DynamicBandRule.of(KrxRules.current());

    private final Instrument.Derivative instrument;
    private final TickGrid grid;
    private final PriceBook book = new PriceBook();
    private final MatchingEngine engine = new MatchingEngine(book);
    private final ContractTape tape = new ContractTape();
    private final ContractAuction auction = new ContractAuction(book, engine);
    private final QuoteMaker maker;
    private TradingSession session;
    private ContractLimits limits;
    private int limitStep = 1;
    private boolean over;
    private @Nullable LocalDateTime publishedAt;
    private long publishedRevision;
    private long publishedBand;

    ContractMarket(
            Instrument.Derivative instrument,
            TickGrid grid,
            ContractLimits limits,
            MarketRandom random,
            TradingSession session) {
        this.instrument = instrument;
        this.session = session;
        this.grid = grid;
        this.limits = limits;
        this.maker = new QuoteMaker(grid, random);
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
        return auction.expected();
    }

    /** The step of the limits that is in force, 1 for the narrowest; the wider one where the sides differ. */
    public int limitStep() {
        return limitStep;
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

    /** Whether orders must be near the last price now, and not only within the limits. */
    public boolean isBandOn() {
        return instrument instanceof Instrument.Future && phase() == SessionPhase.CONTINUOUS;
    }

    /** The highest price that an order may have now, cents. */
    public long bandUpperCents() {
        return isBandOn() ? Math.min(limits.upperCents(), lastCents() + bandCents()) : limits.upperCents();
    }

    /** The lowest price that an order may have now, cents. */
    public long bandLowerCents() {
        return isBandOn() ? Math.max(limits.lowerCents(), lastCents() - bandCents()) : limits.lowerCents();
    }

    private long bandCents() {
        BigDecimal base = Points.ofCents(limits.previousCloseCents());
        return Points.toCents(
                switch (session.market()) {
                    case DAY -> BAND.intervalByDay(base, instrument.ticks());
                    case NIGHT -> BAND.intervalAtNight(base, instrument.ticks());
                });
    }

    PriceBook book() {
        return book;
    }

    MatchingEngine engine() {
        return engine;
    }

    /** Whether the makers want to change their quotes, now that the contract is worth so much. */
    boolean wantsQuote(double fairCents, long step) {
        return (isAuction() || phase() == SessionPhase.CONTINUOUS) && maker.wants(fairCents, step);
    }

    /** Moves the makers' quotes around what the contract is worth, while there is a market. */
    List<BookMatch> requote(double fairCents, QuoteShape shape, long step) {
        if (phase() == SessionPhase.CLOSED || phase() == SessionPhase.HALTED) {
            return List.of();
        }
        maker.requote(fairCents, limits.lowerCents(), limits.upperCents(), shape, step);
        if (isAuction()) {
            engine.collectQuotes(maker.bids(), maker.offers());
            return List.of();
        }
        return engine.quote(maker.bids(), maker.offers());
    }

    /** Somebody wants to trade at the best price: at once, or when an auction ends; else not at all. */
    List<BookMatch> take(Side side, int quantity) {
        OptionalLong best = book.side(side.opposite()).best();
        if (best.isEmpty()) {
            return List.of();
        }
        BookOrder order = BookOrder.ofNoise(side, best.getAsLong(), quantity);
        return switch (phase()) {
            case CONTINUOUS -> engine.submit(order, TimeCondition.IMMEDIATE);
            case OPENING_AUCTION, CLOSING_AUCTION, HALT_AUCTION -> {
                engine.collect(order);
                yield List.of();
            }
            case CLOSED, HALTED -> List.of();
        };
    }

    /** Whether orders are collected now to trade at one price later. */
    boolean isAuction() {
        return switch (phase()) {
            case OPENING_AUCTION, CLOSING_AUCTION, HALT_AUCTION -> true;
            case CLOSED, CONTINUOUS, HALTED -> false;
        };
    }

    /** From now on the contract does this. */
    void become(TradingSession next) {
        session = next;
        if (!isAuction()) {
            auction.end();
        }
    }

    /** The orders that were collected trade at one price, as far as they can; what the account has left stays. */
    List<BookMatch> uncross() {
        List<BookMatch> matches = engine.uncross(lastCents());
        auction.withdrawNoise();
        return matches;
    }

    ContractAuction auction() {
        return auction;
    }

    /** The session of this contract has ended for good. */
    void endSession() {
        over = true;
        auction.withdrawOthers();
    }

    boolean isOver() {
        return over;
    }

    /** From now on these limits hold. */
    void limit(ContractLimits wider, int step) {
        limits = wider;
        limitStep = step;
    }

    /** Whether the band moved since this was asked last. */
    boolean takeBandChanged() {
        long band = isBandOn() ? bandUpperCents() : 0;
        boolean changed = band != 0 && band != publishedBand;
        publishedBand = band == 0 ? publishedBand : band;
        return changed;
    }

    /** Whether the book may be told of again, so long after it was told of last. */
    boolean isQuoteDue(LocalDateTime now, Duration interval) {
        return publishedAt == null || !publishedAt.plus(interval).isAfter(now);
    }

    /** The book is told of now. */
    void quotePublished(LocalDateTime now) {
        publishedAt = now;
    }

    /** Whether the book changed since this was asked last. */
    boolean takeChanged() {
        boolean changed = book.revision() != publishedRevision;
        publishedRevision = book.revision();
        return changed;
    }
}
