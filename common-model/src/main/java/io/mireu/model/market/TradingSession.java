package io.mireu.model.market;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time in which the market does one thing.
 *
 * @param hours of the session; while closed, of the one that ended on this trade date, else of the one to come
 * @param phase what the market does
 * @param start the first instant
 * @param end the first instant after it; null when it never ends
 * @param frozenFrom from here on orders are neither amended nor cancelled; null when they always are
 */
public record TradingSession(
        SessionHours hours,
        SessionPhase phase,
        Instant start,
        @Nullable Instant end,
        @Nullable Instant frozenFrom) {

    public TradingSession {
        if (end != null && !start.isBefore(end)) {
            throw new IllegalArgumentException("session phase from " + start + " to " + end);
        }
    }

    static TradingSession of(SessionHours hours, SessionPhase phase, Instant start, @Nullable Instant end) {
        return new TradingSession(hours, phase, start, end, null);
    }

    /** An auction at whose end orders are frozen for a while. */
    static TradingSession auction(SessionHours hours, SessionPhase phase, Instant start, Instant end, Duration freeze) {
        return new TradingSession(hours, phase, start, end, end.minus(freeze));
    }

    /** The market, day or night. */
    public SessionMarket market() {
        return hours.market();
    }

    /** The trading day that trades belong to. */
    public LocalDate tradeDate() {
        return hours.tradeDate();
    }

    /** Whether the instant is within. */
    public boolean contains(Instant instant) {
        return !instant.isBefore(start) && (end == null || instant.isBefore(end));
    }

    /** The time to the next phase, unless this one never ends. */
    public Optional<Duration> timeLeft(Instant instant) {
        return Optional.ofNullable(end).map(next -> Duration.between(instant, next));
    }

    /** What the venue takes at an instant within. */
    public AllowedActions allowedAt(Instant instant) {
        return switch (phase) {
            case CLOSED -> AllowedActions.NONE;
            case HALTED -> AllowedActions.CANCELLATION_ONLY;
            case CONTINUOUS -> AllowedActions.ALL;
            case OPENING_AUCTION, CLOSING_AUCTION, HALT_AUCTION ->
                frozenFrom == null || instant.isBefore(frozenFrom) ? AllowedActions.ALL : AllowedActions.ENTRY_ONLY;
        };
    }

    /** The same in other hours of the same session, which end it, and an auction's freeze with it. */
    TradingSession during(SessionHours others, Duration freeze) {
        Instant last = phase == SessionPhase.CONTINUOUS ? others.closingAuction() : others.close();
        if (end != null && !end.isAfter(last)) {
            return new TradingSession(others, phase, start, end, frozenFrom);
        }
        return switch (phase) {
            case OPENING_AUCTION, CLOSING_AUCTION, HALT_AUCTION -> auction(others, phase, start, last, freeze);
            case CLOSED, CONTINUOUS, HALTED -> of(others, phase, start, last);
        };
    }
}
