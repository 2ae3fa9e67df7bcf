package io.mireu.model.market;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.Instrument;
import io.mireu.model.instrument.InstrumentCode;
import io.mireu.model.instrument.Product;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the market does: the timetable, corrected by what the venue announces and by trading that is seen. */
public final class SessionTracker {

    private final SessionProgress progress = new SessionProgress();
    private final TradeEvidence evidence = new TradeEvidence();
    private final SessionHalts halts;
    private final Duration freeze;
    private SessionTimetable timetable;
    private @Nullable AnnouncedPhase announcement;
    private Instant connectedAt = Instant.MIN;

    /** A tracker that has heard nothing yet. */
    public SessionTracker(SessionTimetable timetable) {
        this.timetable = timetable;
        this.halts = new SessionHalts(timetable.rules());
        this.freeze = timetable.rules().duration("session.auctionFreeze");
    }

    /** Takes in an announcement of the venue; one that cannot be true now changes nothing. */
    public synchronized void announced(SessionSignal signal, Instant venueTime) {
        switch (signal) {
            case SessionSignal.PhaseBegan(SessionMarket market, SessionPhase phase) -> began(market, phase, venueTime);
            case SessionSignal.DayEndedEarly _ -> endedEarly(venueTime);
            case SessionSignal.StockMarketHalted(int stage) -> halted(stage, venueTime);
            case SessionSignal.HaltAuctionBegan _ -> haltAuctionBegan(venueTime);
            case SessionSignal.HaltAuctionEnded _ -> haltAuctionEnded(venueTime);
        }
    }

    /**
     * Takes in that a trade of an instrument came in, by the venue's time of the trade: stocks have sessions of their
     * own, and what is linked to another index goes on while the stock market stands still.
     */
    public synchronized void tradingSeen(InstrumentCode instrument, Instant venueTime) {
        boolean tells = instrument instanceof DerivativeCode code
                && code.isOfKnownProduct()
                && (code.product().underlying().equals(Product.KOSPI200.underlying()) || !isStopped(venueTime));
        if (tells) {
            tradingSeen(venueTime);
        }
    }

    /** Takes in that a trade of a derivative linked to the index came in, by the venue's time of the trade. */
    synchronized void tradingSeen(Instant venueTime) {
        if (venueTime.isBefore(connectedAt)) {
            return;
        }
        TradingSession session = session(venueTime);
        switch (session.phase()) {
            case CONTINUOUS -> progress.traded(session.hours(), venueTime);
            case HALTED -> {} // It was made before the halt, whatever its time.
            case HALT_AUCTION -> tradedInHaltAuction(session.hours(), venueTime);
            case CLOSED, OPENING_AUCTION, CLOSING_AUCTION -> tradedUnexpectedly(venueTime);
        }
    }

    /** Takes in that the venue is heard again after a time in which announcements may have been missed. */
    public synchronized void reconnected(Instant venueTime) {
        connectedAt = venueTime;
        progress.reconnected(venueTime);
        evidence.forget();
    }

    /** The day that trades belong to. */
    public synchronized LocalDate tradeDate(Instant venueTime) {
        return session(venueTime).tradeDate();
    }

    /** What the market does at an instant. */
    public synchronized TradingSession session(Instant venueTime) {
        TradingSession planned = timetable.at(venueTime);
        AnnouncedPhase heard = announcement;
        TradingSession due = heard != null && heard.holds(venueTime, planned) ? heard.at(venueTime, freeze) : planned;
        return halts.on(due, venueTime);
    }

    /** What an instrument does at an instant: what its market does, unless it ends on that day or has no night. */
    public synchronized TradingSession session(Instant venueTime, Instrument.Derivative instrument) {
        TradingSession market = session(venueTime);
        TradingSession planned = timetable.at(venueTime);
        TradingSession own = timetable.at(venueTime, instrument);
        if (own.equals(planned)) {
            return market;
        }
        boolean goesOn = !market.equals(planned)
                && own.phase() != SessionPhase.CLOSED
                && own.hours().isSameSession(market.hours());
        return goesOn ? market.during(own.hours(), freeze) : own;
    }

    /** Whether the venue's announcements or its trades agree with what the market is thought to do. */
    public synchronized boolean isConfirmed(Instant venueTime) {
        return progress.isConfirmed(session(venueTime));
    }

    /** The market's state at the moment of a reading of the venue's clock. */
    public synchronized SessionStatus status(Instant venueTime, Instant observedAt) {
        return SessionStatus.of(session(venueTime), null, venueTime, observedAt, isConfirmed(venueTime));
    }

    /** An instrument's state at the moment of a reading of the venue's clock. */
    public synchronized SessionStatus status(Instrument.Derivative instrument, Instant venueTime, Instant observedAt) {
        TradingSession session = session(venueTime, instrument);
        return SessionStatus.of(session, instrument.code(), venueTime, observedAt, isConfirmed(venueTime));
    }

    private void began(SessionMarket market, SessionPhase phase, Instant venueTime) {
        ConcernedSessions sessions = new ConcernedSessions(timetable);
        sessions.announced(market, phase, venueTime)
                .filter(hours -> progress.allows(hours, phase, venueTime))
                .filter(hours -> !sessions.isOfExpiringSeries(hours, phase, venueTime))
                .ifPresent(hours -> began(hours, phase, venueTime));
    }

    private void began(SessionHours hours, SessionPhase phase, Instant venueTime) {
        if (phase == SessionPhase.CONTINUOUS) {
            halts.traded(venueTime);
        }
        AnnouncedPhase before = announcement;
        if (before != null && before.isRepeatedBy(hours, phase, venueTime)) {
            progress.confirm(hours, phase);
        } else if (hours.stageAt(venueTime) == SessionStage.OVER) {
            overOnTime(hours, venueTime);
        } else {
            become(hours, phase, venueTime);
        }
    }

    /** A session closed, as the timetable says; by its hours the market waits for another one perhaps. */
    private void overOnTime(SessionHours hours, Instant venueTime) {
        TradingSession planned = timetable.at(venueTime);
        if (planned.phase() != SessionPhase.CLOSED) {
            return;
        }
        if (planned.hours().isSameSession(hours)) {
            progress.reached(hours, SessionStage.OVER, venueTime);
        }
        progress.confirm(planned.hours(), SessionPhase.CLOSED);
    }

    private void become(SessionHours hours, SessionPhase phase, Instant venueTime) {
        timetable = new ConcernedSessions(timetable).including(hours);
        TradingSession planned = timetable.at(venueTime);
        boolean agreed = hours.stageAt(venueTime) == SessionStage.of(phase)
                && planned.hours().isSameSession(hours);
        announcement = agreed ? null : AnnouncedPhase.of(hours, phase, venueTime, timetable);
        evidence.forget();
        progress.reached(hours, SessionStage.of(phase), venueTime);
        progress.confirm(hours, phase);
    }

    private void endedEarly(Instant venueTime) {
        if (session(venueTime).market() == SessionMarket.DAY) {
            began(SessionMarket.DAY, SessionPhase.CLOSED, venueTime);
            progress.stayOver();
        }
    }

    private void halted(int stage, Instant venueTime) {
        SessionHours hours = session(venueTime).hours();
        if (isTradingDay(venueTime) && halts.halted(stage, hours, venueTime)) {
            progress.doubt(SessionPhase.HALT_AUCTION);
        }
        confirmHalt(SessionPhase.HALTED, venueTime);
    }

    private void haltAuctionBegan(Instant venueTime) {
        SessionHours hours = session(venueTime).hours();
        if (isTradingDay(venueTime) && halts.auctionBegan(hours, venueTime)) {
            evidence.forget();
            confirmHalt(SessionPhase.HALT_AUCTION, venueTime);
        }
    }

    private void haltAuctionEnded(Instant venueTime) {
        if (isTradingDay(venueTime) && halts.resumed(venueTime)) {
            confirmHalt(SessionPhase.CONTINUOUS, venueTime);
        }
    }

    /** Whether the derivatives linked to the index are halted, or have ended with the stock market. */
    private boolean isStopped(Instant venueTime) {
        TradingSession session = session(venueTime);
        return switch (session.phase()) {
            case HALTED, HALT_AUCTION -> true;
            case CLOSED -> progress.isOverForGood(session.hours());
            case OPENING_AUCTION, CONTINUOUS, CLOSING_AUCTION -> false;
        };
    }

    /** Whether the day's session goes on between its auctions, halted or not. */
    private boolean isTradingDay(Instant venueTime) {
        TradingSession session = session(venueTime);
        return session.market() == SessionMarket.DAY && SessionStage.of(session.phase()) == SessionStage.TRADING;
    }

    private void confirmHalt(SessionPhase phase, Instant venueTime) {
        TradingSession session = session(venueTime);
        if (session.phase() == phase && session.market() == SessionMarket.DAY) {
            progress.reached(session.hours(), SessionStage.TRADING, venueTime);
            progress.confirm(session.hours(), phase);
        }
    }

    private void tradedInHaltAuction(SessionHours hours, Instant venueTime) {
        boolean disproved = halts.isDoubtful() && evidence.suffices(hours, venueTime) && halts.over(venueTime);
        if (disproved || halts.traded(venueTime)) {
            evidence.forget();
            confirmHalt(SessionPhase.CONTINUOUS, venueTime);
        }
    }

    /** A trade while the market is thought not to trade: by several of them it does. */
    private void tradedUnexpectedly(Instant venueTime) {
        new ConcernedSessions(timetable)
                .traded(venueTime)
                .filter(hours -> evidence.suffices(hours, venueTime))
                .ifPresent(hours -> become(hours, SessionPhase.CONTINUOUS, venueTime));
    }
}
