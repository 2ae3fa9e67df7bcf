package io.mireu.simulator.venue;

import io.mireu.model.market.SessionMarket;
import io.mireu.model.market.SessionPhase;
import io.mireu.model.market.TradingSession;
import io.mireu.model.rule.KrxRules;
import io.mireu.simulator.SessionSettings;
import io.mireu.simulator.clock.VenueTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;

/** What stands in the way of the timetable: the circuit breaker of the stock market, and the operator's hand. */
final class Halts {

    private static final Duration HALT = KrxRules.current().duration("session.halt");
    private static final Duration AUCTION = KrxRules.current().duration("session.haltAuction");

    private final Duration freeze;
    private boolean stopped;

    Halts(Duration freeze) {
        this.freeze = freeze;
    }

    /** The operator stops trading, or lets it go on. */
    void stop(boolean stop) {
        stopped = stop;
    }

    boolean isStopped() {
        return stopped;
    }

    /** Whether the circuit breaker ended the day. */
    static boolean isOver(SessionRecord record) {
        return record.halts().stream().anyMatch(halt -> halt.stage() == SessionSettings.LAST_STAGE);
    }

    /** Whether a stage of the circuit breaker can begin: in continuous trading by day, each once, none after a later one. */
    static boolean canBegin(int stage, TradingSession session, SessionRecord record) {
        return session.market() == SessionMarket.DAY
                && session.phase() == SessionPhase.CONTINUOUS
                && stage >= 1
                && stage <= SessionSettings.LAST_STAGE
                && record.halts().stream().allMatch(halt -> halt.stage() < stage);
    }

    /** What really goes on when this is due. */
    TradingSession on(TradingSession due, LocalDateTime time, SessionRecord record) {
        TradingSession session = afterBreaker(due, time, record.halts());
        boolean isHeld = stopped && session.phase() != SessionPhase.CLOSED;
        return isHeld ? new TradingSession(session.hours(), SessionPhase.CLOSED, session.start(), null, null) : session;
    }

    private TradingSession afterBreaker(TradingSession due, LocalDateTime time, List<MarketEntry.Halted> halts) {
        if (halts.isEmpty()
                || due.phase() == SessionPhase.CLOSED
                || time.isBefore(halts.getLast().time())) {
            return due;
        }
        MarketEntry.Halted halt = halts.getLast();
        Instant since = VenueTime.instant(halt.time());
        if (halt.stage() == SessionSettings.LAST_STAGE) {
            return new TradingSession(
                    due.hours(), SessionPhase.CLOSED, since, due.hours().close(), null);
        }
        Instant collecting = since.plus(HALT);
        Instant resuming = collecting.plus(AUCTION);
        Instant now = VenueTime.instant(time);
        if (due.phase() != SessionPhase.CONTINUOUS || !now.isBefore(resuming)) {
            return due;
        }
        return now.isBefore(collecting)
                ? new TradingSession(due.hours(), SessionPhase.HALTED, since, earlier(collecting, due), null)
                : auction(due, collecting, earlier(resuming, due));
    }

    private TradingSession auction(TradingSession due, Instant from, Instant until) {
        return new TradingSession(due.hours(), SessionPhase.HALT_AUCTION, from, until, until.minus(freeze));
    }

    private static Instant earlier(Instant end, TradingSession due) {
        Instant last = due.end();
        return last != null && last.isBefore(end) ? last : end;
    }
}
