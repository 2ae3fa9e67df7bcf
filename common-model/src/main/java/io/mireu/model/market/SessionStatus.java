package io.mireu.model.market;

import io.mireu.model.Identifier;
import io.mireu.model.instrument.DerivativeCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The state of a market's session, or of one instrument's where it differs, and the venue's clock.
 *
 * @param market {@code day} or {@code night}
 * @param instrument whose session this is; null when it is the market's
 * @param phase what the market does now
 * @param phaseUntil when the phase is due to end, the venue's time; null when the session is over for good
 * @param allowed what the venue takes now
 * @param tradeDate the trading day that trades belong to
 * @param continuousFrom when continuous trading of this session began or will begin, the venue's time
 * @param continuousUntil when continuous trading of this session ends, the venue's time
 * @param venueTime the venue's clock when it was read
 * @param observedAt the machine's clock at the same moment; the difference is the offset of the market's clock
 * @param confirmed whether the venue's status or its trades agree; false when it comes from the calendar alone
 */
public record SessionStatus(
        String market,
        @Nullable DerivativeCode instrument,
        SessionPhase phase,
        @Nullable Instant phaseUntil,
        AllowedActions allowed,
        LocalDate tradeDate,
        Instant continuousFrom,
        Instant continuousUntil,
        Instant venueTime,
        Instant observedAt,
        boolean confirmed) {

    public SessionStatus {
        Identifier.check(market, "market", 16);
        if (continuousUntil.isBefore(continuousFrom)) {
            throw new IllegalArgumentException("session ends before it begins");
        }
    }

    /**
     * The state of a session at an instant.
     *
     * @param instrument whose session it is; null when it is the market's
     */
    public static SessionStatus of(
            TradingSession session,
            @Nullable DerivativeCode instrument,
            Instant venueTime,
            Instant observedAt,
            boolean confirmed) {
        return new SessionStatus(
                session.market().key(),
                instrument,
                session.phase(),
                session.end(),
                session.allowedAt(venueTime),
                session.tradeDate(),
                session.hours().open(),
                session.hours().closingAuction(),
                venueTime,
                observedAt,
                confirmed);
    }

    /** What the status is about: the instrument, or else the market. */
    public String key() {
        return instrument == null ? market : instrument.value();
    }

    /** The state of the same session once another market's has begun: closed for good. */
    public SessionStatus ended(Instant now, Instant machineNow) {
        return closed(null, now, machineNow, confirmed);
    }

    /** What may be relied on when the phase has ended and the next one is not told yet: that nothing is taken. */
    public SessionStatus overdue(Instant now, Instant machineNow) {
        return closed(phaseUntil, now, machineNow, false);
    }

    private SessionStatus closed(@Nullable Instant until, Instant now, Instant machineNow, boolean isConfirmed) {
        return new SessionStatus(
                market,
                instrument,
                SessionPhase.CLOSED,
                until,
                AllowedActions.NONE,
                tradeDate,
                continuousFrom,
                continuousUntil,
                now,
                machineNow,
                isConfirmed);
    }

    /** Whether the session is in the hours of another one, as it is not for a series on its last trading day. */
    public boolean isInHoursOf(SessionStatus other) {
        return tradeDate.equals(other.tradeDate) && continuousUntil.equals(other.continuousUntil);
    }

    /** Whether the phase is due to go on at an instant. */
    public boolean holdsAt(Instant instant) {
        return phaseUntil == null || instant.isBefore(phaseUntil);
    }

    /** Whether the session is another one than before, in more than the time of its observation. */
    public boolean differsFrom(SessionStatus before) {
        return !key().equals(before.key())
                || phase != before.phase()
                || !Objects.equals(phaseUntil, before.phaseUntil)
                || !tradeDate.equals(before.tradeDate)
                || !allowed.equals(before.allowed)
                || confirmed != before.confirmed;
    }
}
