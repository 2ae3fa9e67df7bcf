package io.mireu.marketdata.adapter.in.ls;

import io.mireu.ls.wire.AccountFrame;
import io.mireu.ls.wire.FutureIndicativeFrame;
import io.mireu.ls.wire.FutureLimitFrame;
import io.mireu.ls.wire.FuturePriceStepFrame;
import io.mireu.ls.wire.FutureQuoteFrame;
import io.mireu.ls.wire.FutureTradeFrame;
import io.mireu.ls.wire.IndexFrame;
import io.mireu.ls.wire.IndicativeIndexFrame;
import io.mireu.ls.wire.InvestorFlowFrame;
import io.mireu.ls.wire.InvestorFlowsFrame;
import io.mireu.ls.wire.MalformedFrame;
import io.mireu.ls.wire.MarketFrame;
import io.mireu.ls.wire.MarketStatusFrame;
import io.mireu.ls.wire.NightIndicativeFrame;
import io.mireu.ls.wire.NightLimitFrame;
import io.mireu.ls.wire.NightPriceStepFrame;
import io.mireu.ls.wire.NightQuoteFrame;
import io.mireu.ls.wire.NightTradeFrame;
import io.mireu.ls.wire.NxtQuoteFrame;
import io.mireu.ls.wire.NxtVolatilityInterruptionFrame;
import io.mireu.ls.wire.OptionGreeksFrame;
import io.mireu.ls.wire.OptionIndicativeFrame;
import io.mireu.ls.wire.OptionLimitFrame;
import io.mireu.ls.wire.OptionPriceStepFrame;
import io.mireu.ls.wire.OptionQuoteFrame;
import io.mireu.ls.wire.OptionTradeFrame;
import io.mireu.ls.wire.RealtimeFrame;
import io.mireu.ls.wire.StockIndicativeFrame;
import io.mireu.ls.wire.StockQuoteFrame;
import io.mireu.ls.wire.StockTradeFrame;
import io.mireu.ls.wire.UnifiedIndicativeFrame;
import io.mireu.ls.wire.UnifiedQuoteFrame;
import io.mireu.ls.wire.UnifiedTradeFrame;
import io.mireu.ls.wire.UnifiedVolatilityInterruptionFrame;
import io.mireu.ls.wire.VolatilityInterruptionFrame;
import io.mireu.marketdata.domain.VenueGreeks;
import io.mireu.model.instrument.IndexCode;
import io.mireu.model.market.DataOrigin;
import io.mireu.model.market.IndexValue;
import java.time.DateTimeException;
import java.time.Instant;

/** Reads frames in our language; what cannot be true is said to be so, never thrown. */
final class LsFrameMapper {

    private static final LsObservation IRRELEVANT = new LsObservation.Irrelevant();

    private final LsCodes codes = new LsCodes();
    private final LsTrades trades = new LsTrades(codes);
    private final LsBooks books = new LsBooks(codes);
    private final LsAuctions auctions = new LsAuctions(codes);
    private final LsLimits limits = new LsLimits(codes);

    /**
     * Reads a frame.
     *
     * @param venueNow the venue's time at receipt: frames carry a time of day only, some carry none
     * @param receivedAt the machine's time of receipt
     */
    LsObservation map(RealtimeFrame frame, Instant venueNow, Instant receivedAt) {
        try {
            return switch (frame) {
                case MarketFrame market -> observe(market, new LsMoment(venueNow, receivedAt));
                case MalformedFrame f -> new LsObservation.Impossible(f.trCd() + " is malformed: " + f.reason());
                case AccountFrame _ -> IRRELEVANT;
            };
        } catch (LsTimes.FarFromNow e) {
            return new LsObservation.AtAnotherTime(String.valueOf(e.getMessage()));
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
            return new LsObservation.Impossible(String.valueOf(e.getMessage()));
        }
    }

    private LsObservation observe(MarketFrame frame, LsMoment at) {
        return switch (frame) {
            case FutureTradeFrame f -> trades.of(f, at);
            case OptionTradeFrame f -> trades.of(f, at);
            case NightTradeFrame f -> trades.of(f, at);
            case StockTradeFrame f -> trades.of(f, at);
            case FutureQuoteFrame f -> books.of(f, at);
            case OptionQuoteFrame f -> books.of(f, at);
            case NightQuoteFrame f -> books.of(f, at);
            case StockQuoteFrame f -> books.of(f, at);
            case FutureIndicativeFrame f -> auctions.of(f, at);
            case OptionIndicativeFrame f -> auctions.of(f, at);
            case NightIndicativeFrame f -> auctions.of(f, at);
            case FutureLimitFrame f -> limits.of(f, at);
            case OptionLimitFrame f -> limits.of(f, at);
            case NightLimitFrame f -> limits.of(f, at);
            case FuturePriceStepFrame f -> limits.of(f, at);
            case OptionPriceStepFrame f -> limits.of(f, at);
            case NightPriceStepFrame f -> limits.of(f, at);
            case IndexFrame f -> index(f, at);
            case OptionGreeksFrame f -> greeks(f);
            case MarketStatusFrame f -> status(f, at);
            case InvestorFlowFrame _, InvestorFlowsFrame _, StockIndicativeFrame _, IndicativeIndexFrame _ ->
                IRRELEVANT;
            case VolatilityInterruptionFrame _, UnifiedVolatilityInterruptionFrame _ -> IRRELEVANT;
            case UnifiedTradeFrame _, UnifiedQuoteFrame _, UnifiedIndicativeFrame _ -> IRRELEVANT;
            case NxtQuoteFrame _, NxtVolatilityInterruptionFrame _ -> IRRELEVANT;
        };
    }

    private static LsObservation index(IndexFrame f, LsMoment at) {
        IndexCode code = IndexCode.of(f.upcode());
        return new LsObservation.OfIndex(
                new IndexValue(code, f.jisu(), at.of(f.time()), at.receivedAt(), DataOrigin.LIVE, 0));
    }

    private LsObservation greeks(OptionGreeksFrame f) {
        return new LsObservation.OfGreeks(new VenueGreeks(codes.option(f.optcode()), f.actprice(), f.price()));
    }

    private static LsObservation status(MarketStatusFrame f, LsMoment at) {
        return MarketStatusCodes.signal(f)
                .<LsObservation>map(LsObservation.OfSession::new)
                .or(() -> LsLimits.announced(f, at))
                .orElse(IRRELEVANT);
    }
}
