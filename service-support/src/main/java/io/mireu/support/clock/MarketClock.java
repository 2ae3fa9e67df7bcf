package io.mireu.support.clock;

import io.mireu.model.event.MarketEvent;
import io.mireu.model.instrument.InstrumentCode;
import io.mireu.model.market.KrxCalendar;
import io.mireu.model.market.SessionStatus;
import io.mireu.support.TransientFault;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The venue's clock and session, as market-data-service observes them. Everything about the market asks this clock;
 * the machine's time only says when we wrote something down.
 */
public final class MarketClock extends Clock {

    /** How far two readings of the venue's clock may be apart that are of one run of it. */
    private static final Duration SKEW = Duration.ofSeconds(1);

    private final Clock machine;
    private final Duration maximumAge;
    private final ZoneId zone;
    private final Source source;
    private final Instant bornAt;

    /**
     * A clock that knows nothing yet.
     *
     * @param machine the machine's clock
     * @param maximumAge how old an observation may be to be believed; older ones are left over from another run
     */
    public MarketClock(Clock machine, Duration maximumAge) {
        this(machine, maximumAge, KrxCalendar.ZONE, new Source());
    }

    private MarketClock(Clock machine, Duration maximumAge, ZoneId zone, Source source) {
        this.machine = machine;
        this.maximumAge = maximumAge;
        this.zone = zone;
        this.source = source;
        this.bornAt = machine.instant();
    }

    /**
     * Follows an observation of the venue. One of the market from before this clock is not believed: the venue may have
     * stood still, or have been set anew, while nobody looked. One of an instrument is kept until it is asked for.
     */
    public void observe(MarketEvent.SessionObserved event) {
        SessionStatus session = event.session();
        if (session.instrument() == null) {
            observe(session);
        } else {
            source.ofInstruments.put(session.instrument(), session);
        }
    }

    private void observe(SessionStatus session) {
        Instant now = machine.instant();
        boolean ahead = session.observedAt().isAfter(now.plus(maximumAge));
        boolean tooOld = session.observedAt().isBefore(now.minus(maximumAge));
        if (!ahead && !tooOld && !session.observedAt().isBefore(bornAt)) {
            source.session = session;
        }
    }

    /** The session of the market, day or night, as last observed. */
    public Optional<SessionStatus> session() {
        return Optional.ofNullable(source.session);
    }

    /**
     * The session of an instrument: its own where it has one now, else its market's. Between the end of a phase in hours
     * of its own and the next observation it is closed: a series may have ended for good by then.
     */
    public Optional<SessionStatus> session(InstrumentCode instrument) {
        SessionStatus market = source.session;
        SessionStatus own = source.ofInstruments.get(instrument);
        return market != null && own != null ? Optional.of(ownOrMarkets(own, market)) : Optional.ofNullable(market);
    }

    private SessionStatus ownOrMarkets(SessionStatus own, SessionStatus market) {
        Instant now = instant();
        boolean seen = !own.venueTime().isAfter(now.plus(SKEW));
        boolean goesOn = own.phaseUntil() == null || own.tradeDate().equals(market.tradeDate());
        if (!seen || !goesOn) {
            return market;
        }
        if (own.holdsAt(now)) {
            return own;
        }
        return own.isInHoursOf(market) ? market : own.overdue(now, machine.instant());
    }

    /**
     * The trading day that trades belong to now.
     *
     * @throws TransientFault while the venue has not been observed
     */
    public LocalDate tradeDate() {
        return known().tradeDate();
    }

    /** Whether the venue was observed lately enough to be believed. */
    public boolean isSynchronised() {
        SessionStatus session = source.session;
        return session != null
                && Duration.between(session.observedAt(), machine.instant()).compareTo(maximumAge) <= 0;
    }

    /**
     * The venue's time now.
     *
     * @throws TransientFault while the venue has not been observed
     */
    @Override
    public Instant instant() {
        SessionStatus session = known();
        return machine.instant().plus(Duration.between(session.observedAt(), session.venueTime()));
    }

    private SessionStatus known() {
        SessionStatus session = source.session;
        if (session == null) {
            throw new TransientFault("the venue's clock has not been observed yet");
        }
        return session;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId newZone) {
        return new MarketClock(machine, maximumAge, newZone, source);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MarketClock clock && clock.source == source && clock.zone.equals(zone);
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(source) ^ zone.hashCode();
    }

    private static final class Source {
        private volatile @Nullable SessionStatus session;
        private final Map<InstrumentCode, SessionStatus> ofInstruments = new ConcurrentHashMap<>();
    }
}
