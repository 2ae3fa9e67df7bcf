package io.mireu.marketdata.adapter.in.ls;

import io.mireu.ls.wire.MarketStatusFrame;
import io.mireu.model.market.SessionMarket;
import io.mireu.model.market.SessionPhase;
import io.mireu.model.market.SessionSignal;
import java.util.Optional;

/** What the status codes of LS (JIF) mean for the sessions of derivatives; most mean nothing to them. */
final class MarketStatusCodes {

    private static final String STOCK = "1";
    private static final String DAY = "5";
    private static final String NIGHT = "8";

    private MarketStatusCodes() {}

    /** The signal of a frame; none for countdowns, price limit steps and other markets. */
    static Optional<SessionSignal> signal(MarketStatusFrame frame) {
        return switch (frame.jangubun()) {
            case STOCK -> stock(frame.jstatus());
            case DAY -> day(frame.jstatus());
            case NIGHT -> phase(SessionMarket.NIGHT, frame.jstatus());
            default -> Optional.empty();
        };
    }

    private static Optional<SessionSignal> stock(String status) {
        return switch (status) {
            case "61" -> Optional.of(new SessionSignal.StockMarketHalted(1));
            case "68" -> Optional.of(new SessionSignal.StockMarketHalted(2));
            case "69" -> Optional.of(new SessionSignal.DayEndedEarly());
            default -> Optional.empty();
        };
    }

    private static Optional<SessionSignal> day(String status) {
        return switch (status) {
            case "61" -> Optional.of(new SessionSignal.DayEndedEarly());
            case "62" -> Optional.of(new SessionSignal.HaltAuctionBegan());
            case "63" -> Optional.of(new SessionSignal.HaltAuctionEnded());
            default -> phase(SessionMarket.DAY, status);
        };
    }

    private static Optional<SessionSignal> phase(SessionMarket market, String status) {
        return switch (status) {
            case "11" -> Optional.of(new SessionSignal.PhaseBegan(market, SessionPhase.OPENING_AUCTION));
            case "21" -> Optional.of(new SessionSignal.PhaseBegan(market, SessionPhase.CONTINUOUS));
            case "31" -> Optional.of(new SessionSignal.PhaseBegan(market, SessionPhase.CLOSING_AUCTION));
            case "41" -> Optional.of(new SessionSignal.PhaseBegan(market, SessionPhase.CLOSED));
            default -> Optional.empty();
        };
    }
}
