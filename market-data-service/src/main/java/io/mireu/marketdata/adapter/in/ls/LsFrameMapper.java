package io.mireu.marketdata.adapter.in.ls;

import io.mireu.ls.wire.AccountFrame;
import io.mireu.ls.wire.FutureQuoteFrame;
import io.mireu.ls.wire.FutureTradeFrame;
import io.mireu.ls.wire.MalformedFrame;
import io.mireu.ls.wire.MarketFrame;
import io.mireu.ls.wire.MarketStatusFrame;
import io.mireu.ls.wire.OptionQuoteFrame;
import io.mireu.ls.wire.OptionTradeFrame;
import io.mireu.ls.wire.QuoteLevel;
import io.mireu.ls.wire.RealtimeFrame;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.market.BookLevel;
import io.mireu.model.market.DataOrigin;
import io.mireu.model.market.KrxCalendar;
import io.mireu.model.market.Quote;
import io.mireu.model.market.Trade;
import io.mireu.model.order.Side;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads frames as trades, books and signals; what cannot be true is said to be so, never thrown. */
final class LsFrameMapper {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HHmmss").withResolverStyle(ResolverStyle.STRICT);

    /** A frame's time may be ahead of the venue's clock as we know it, and behind it, by this much. */
    private static final Duration AHEAD = Duration.ofMinutes(1);

    private static final Duration BEHIND = Duration.ofMinutes(10);

    /**
     * Reads a frame.
     *
     * @param venueNow the venue's time now: frames carry a time of day only
     * @param receivedAt the machine's time of receipt
     */
    LsObservation map(RealtimeFrame frame, Instant venueNow, Instant receivedAt) {
        try {
            return observe(frame, venueNow, receivedAt);
        } catch (FarFromNow e) {
            return new LsObservation.AtAnotherTime(String.valueOf(e.getMessage()));
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
            return new LsObservation.Impossible(String.valueOf(e.getMessage()));
        }
    }

    private LsObservation observe(RealtimeFrame frame, Instant now, Instant receivedAt) {
        return switch (frame) {
            case FutureTradeFrame f ->
                trade(
                        code(f.futcode(), false),
                        f.price(),
                        f.cvolume(),
                        f.cgubun(),
                        f.volume(),
                        at(f.chetime(), now),
                        receivedAt);
            case OptionTradeFrame f ->
                trade(
                        code(f.optcode(), true),
                        f.price(),
                        f.cvolume(),
                        f.cgubun(),
                        f.volume(),
                        at(f.chetime(), now),
                        receivedAt);
            case FutureQuoteFrame f -> quote(code(f.futcode(), false), f.levels(), at(f.hotime(), now), receivedAt);
            case OptionQuoteFrame f -> quote(code(f.optcode(), true), f.levels(), at(f.hotime(), now), receivedAt);
            case MarketStatusFrame f -> status(f);
            case MalformedFrame f -> new LsObservation.Impossible(f.trCd() + " is malformed: " + f.reason());
            case MarketFrame _, AccountFrame _ -> new LsObservation.Irrelevant();
        };
    }

    private static LsObservation trade(
            DerivativeCode code,
            BigDecimal price,
            long quantity,
            String aggressor,
            long volume,
            Instant venueTime,
            Instant receivedAt) {
        require(price.signum() > 0, "trade at the price " + price);
        require(volume >= quantity, "trade of " + quantity + " contracts in a volume of " + volume);
        return new LsObservation.OfTrade(
                new Trade(code, price, quantity, side(aggressor), volume, venueTime, receivedAt, DataOrigin.LIVE));
    }

    private static LsObservation quote(
            DerivativeCode code, List<QuoteLevel> levels, Instant venueTime, Instant receivedAt) {
        List<BookLevel> bids = side(levels, QuoteLevel::bidho, QuoteLevel::bidrem, QuoteLevel::bidcnt);
        List<BookLevel> offers = side(levels, QuoteLevel::offerho, QuoteLevel::offerrem, QuoteLevel::offercnt);
        require(isSorted(bids, -1), "bids that do not fall");
        require(isSorted(offers, 1), "offers that do not rise");
        return new LsObservation.OfQuote(new Quote(code, bids, offers, venueTime, receivedAt, DataOrigin.LIVE));
    }

    private static LsObservation status(MarketStatusFrame frame) {
        return MarketStatusCodes.signal(frame)
                .<LsObservation>map(LsObservation.OfSession::new)
                .orElseGet(LsObservation.Irrelevant::new);
    }

    private static List<BookLevel> side(
            List<QuoteLevel> levels,
            Function<QuoteLevel, BigDecimal> price,
            Function<QuoteLevel, Long> quantity,
            Function<QuoteLevel, Long> orders) {
        List<BookLevel> side = new ArrayList<>(levels.size());
        for (QuoteLevel level : levels) {
            BigDecimal points = price.apply(level);
            long contracts = quantity.apply(level);
            require(points.signum() >= 0, "book with the price " + points);
            if (points.signum() > 0 && contracts != 0) {
                side.add(new BookLevel(points, contracts, Math.toIntExact(orders.apply(level))));
            }
        }
        return side;
    }

    private static boolean isSorted(List<BookLevel> levels, int direction) {
        for (int i = 1; i < levels.size(); i++) {
            int step = levels.get(i).price().compareTo(levels.get(i - 1).price());
            if (Integer.signum(step) != direction) {
                return false;
            }
        }
        return true;
    }

    private static DerivativeCode code(String text, boolean option) {
        DerivativeCode code = DerivativeCode.of(text);
        require(code.type().isOption() == option, "a frame of the wrong kind for " + code);
        return code;
    }

    private static @Nullable Side side(String aggressor) {
        return switch (aggressor) {
            case "+" -> Side.BUY;
            case "-" -> Side.SELL;
            default -> null;
        };
    }

    private static Instant at(String time, Instant venueNow) {
        Instant at = LocalTime.parse(time, TIME)
                .atDate(venueNow.atZone(KrxCalendar.ZONE).toLocalDate())
                .atZone(KrxCalendar.ZONE)
                .toInstant();
        if (at.isAfter(venueNow.plus(AHEAD)) || at.isBefore(venueNow.minus(BEHIND))) {
            throw new FarFromNow("the time " + time + " while the venue's clock says " + venueNow);
        }
        return at;
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /** A time of day that is not about now. */
    private static final class FarFromNow extends RuntimeException {
        private static final long serialVersionUID = 1L;

        FarFromNow(String message) {
            super(message, null, false, false);
        }
    }
}
