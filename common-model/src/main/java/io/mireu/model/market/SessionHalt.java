package io.mireu.model.market;

import io.mireu.model.rule.KrxRules;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A halt of a session that has not ended.
 *
 * @param session which session
 * @param since when trading stopped
 * @param auctionSince when the venue said that it takes orders again; null until then
 * @param announced whether its beginning was heard; else it is known by its auction alone
 */
record SessionHalt(
        SessionHours session, Instant since, @Nullable Instant auctionSince, boolean announced) {

    /** The same with its auction. */
    SessionHalt collectingSince(Instant instant) {
        return new SessionHalt(session, since, instant, announced);
    }

    /** Whether it is why a session does not trade; the timetable's own auctions and closes are no part of it. */
    boolean holds(TradingSession due, Instant instant) {
        return due.phase() == SessionPhase.CONTINUOUS && due.hours().isSameSession(session) && !instant.isBefore(since);
    }

    /** What goes on in a session, as the rules expect it; the halt's own auction never ends by time alone. */
    TradingSession at(Instant instant, TradingSession within, KrxRules rules) {
        Instant from = auctionFrom(rules);
        if (instant.isBefore(from)) {
            return TradingSession.of(within.hours(), SessionPhase.HALTED, since, earlier(from, within));
        }
        Instant end = auctionEnd(rules);
        if (instant.isBefore(end)) {
            Duration freeze = rules.duration("session.auctionFreeze");
            return TradingSession.auction(
                    within.hours(), SessionPhase.HALT_AUCTION, from, earlier(end, within), freeze);
        }
        return TradingSession.of(within.hours(), SessionPhase.HALT_AUCTION, end, within.end());
    }

    /** When its auction begins. */
    Instant auctionFrom(KrxRules rules) {
        return auctionSince == null ? since.plus(rules.duration("session.halt")) : auctionSince;
    }

    /** When its auction is due to end. */
    Instant auctionEnd(KrxRules rules) {
        return auctionFrom(rules).plus(rules.duration("session.haltAuction"));
    }

    private static Instant earlier(Instant end, TradingSession within) {
        Instant last = within.end();
        return last != null && last.isBefore(end) ? last : end;
    }
}
