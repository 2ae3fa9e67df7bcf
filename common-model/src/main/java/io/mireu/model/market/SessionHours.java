package io.mireu.model.market;

import java.time.Instant;
import java.time.LocalDate;

/**
 * When one session does what.
 *
 * @param market day or night
 * @param tradeDate the trading day that its trades belong to
 * @param auction orders for the opening price are taken from here
 * @param open continuous trading begins
 * @param closingAuction continuous trading ends
 * @param close the session ends
 */
public record SessionHours(
        SessionMarket market,
        LocalDate tradeDate,
        Instant auction,
        Instant open,
        Instant closingAuction,
        Instant close) {

    public SessionHours {
        if (!auction.isBefore(open) || !open.isBefore(closingAuction) || !closingAuction.isBefore(close)) {
            throw new IllegalArgumentException("session of " + tradeDate + " with the times " + auction + ", " + open
                    + ", " + closingAuction + ", " + close);
        }
    }

    /** Whether these are hours of the same session, of its market or of a series that ends in it. */
    public boolean isSameSession(SessionHours other) {
        return market == other.market && tradeDate.equals(other.tradeDate);
    }

    /** How far the session has come at an instant. */
    SessionStage stageAt(Instant instant) {
        if (instant.isBefore(auction)) {
            return SessionStage.AHEAD;
        }
        if (instant.isBefore(open)) {
            return SessionStage.OPENING;
        }
        if (instant.isBefore(closingAuction)) {
            return SessionStage.TRADING;
        }
        return instant.isBefore(close) ? SessionStage.CLOSING : SessionStage.OVER;
    }

    /**
     * When a phase of the timetable begins.
     *
     * @throws IllegalArgumentException for a phase that is in no timetable
     */
    Instant startOf(SessionPhase phase) {
        return switch (phase) {
            case OPENING_AUCTION -> auction;
            case CONTINUOUS -> open;
            case CLOSING_AUCTION -> closingAuction;
            case CLOSED -> close;
            case HALTED, HALT_AUCTION ->
                throw new IllegalArgumentException("no timetable says when " + phase + " begins");
        };
    }

    /**
     * When a phase of the timetable ends.
     *
     * @throws IllegalArgumentException for a phase that is in no timetable
     */
    Instant endOf(SessionPhase phase) {
        return switch (phase) {
            case OPENING_AUCTION -> open;
            case CONTINUOUS -> closingAuction;
            case CLOSING_AUCTION -> close;
            case CLOSED, HALTED, HALT_AUCTION ->
                throw new IllegalArgumentException("no timetable says when " + phase + " ends");
        };
    }
}
