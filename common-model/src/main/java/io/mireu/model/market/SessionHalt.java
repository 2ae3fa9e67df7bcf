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
 */
record SessionHalt(
        SessionHours session, Instant since, @Nullable Instant auctionSince) {

    /** Whether it is why a session does not trade; the timetable's own auctions and closes are no part of it. */
    boolean holds(TradingSession due, Instant instant) {
        return due.phase() == SessionPhase.CONTINUOUS && due.hours().isSameSession(session) && !instant.isBefore(since);
    }

    /** What goes on in a session, as the rules expect it; the halt's own auction never ends by time alone. */
    TradingSession at(Instant instant, TradingSession within, KrxRules rules) {
        Instant expected = auctionFrom(rules);
        if (instant.isBefore(expected)) {
            return TradingSession.of(within.hours(), SessionPhase.HALTED, since, expected);
        }
        Instant end = expected.plus(rules.duration("session.haltAuction"));
        Duration freeze = rules.duration("session.auctionFreeze");
        if (instant.isBefore(end)) {
            return TradingSession.auction(within.hours(), SessionPhase.HALT_AUCTION, expected, end, freeze);
        }
        return new TradingSession(within.hours(), SessionPhase.HALT_AUCTION, expected, within.end(), end.minus(freeze));
    }

    private Instant auctionFrom(KrxRules rules) {
        return auctionSince == null ? since.plus(rules.duration("session.halt")) : auctionSince;
    }
}
