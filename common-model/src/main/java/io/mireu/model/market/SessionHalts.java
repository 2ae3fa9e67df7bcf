package io.mireu.model.market;

import io.mireu.model.rule.KrxRules;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The halts of a trade date: which is on, and which are over. */
final class SessionHalts {

    private final KrxRules rules;
    private @Nullable SessionHalt current;
    private LocalDate tradeDate = LocalDate.MIN;
    private int stage;
    private Instant resumedAt = Instant.MIN;

    SessionHalts(KrxRules rules) {
        this.rules = rules;
    }

    /** Takes in a circuit breaker; says whether it halts, which each stage does once a day and none after a later one. */
    boolean halted(int heard, SessionHours hours, Instant instant) {
        if (!tradeDate.equals(hours.tradeDate())) {
            tradeDate = hours.tradeDate();
            stage = 0;
            resumedAt = Instant.MIN;
        }
        boolean isNew = heard > stage;
        stage = Math.max(stage, heard);
        if (!isNew || isBelated(instant)) {
            return false;
        }
        current = new SessionHalt(hours, instant, null, true);
        return true;
    }

    /** Whether a halt's announcement comes after its auction has begun already. */
    private boolean isBelated(Instant instant) {
        SessionHalt known = current;
        return known != null && !known.announced() && instant.isBefore(known.auctionEnd(rules));
    }

    /** Takes in that orders are collected; says whether that can be, of the halt that is on or of one that was missed. */
    boolean auctionBegan(SessionHours hours, Instant instant) {
        SessionHalt known = current;
        if (known != null && known.session().isSameSession(hours)) {
            current = known.auctionSince() == null ? known.collectingSince(instant) : known;
            return true;
        }
        if (instant.isBefore(resumedAt.plus(rules.duration("session.halt")))) {
            return false;
        }
        current = new SessionHalt(hours, instant, instant, false);
        return true;
    }

    /** Takes in that the venue says that trading goes on; says whether it does. */
    boolean resumed(Instant instant) {
        SessionHalt known = current;
        boolean resumes = known == null
                || known.auctionSince() != null
                || !instant.isBefore(known.auctionFrom(rules).minus(ConcernedSessions.PUNCTUAL));
        return resumes && over(instant);
    }

    /** Takes in a trade or an opening; says whether trading goes on: only about when the auction is due to end. */
    boolean traded(Instant instant) {
        SessionHalt known = current;
        boolean resumes = known == null
                || !instant.isBefore(known.auctionEnd(rules).minus(rules.duration("session.auctionFreeze")));
        return resumes && over(instant);
    }

    /** Whether the halt that is on was not announced: trades that keep coming disprove it. */
    boolean isDoubtful() {
        SessionHalt known = current;
        return known != null && !known.announced();
    }

    /** Ends the halt that is on. */
    boolean over(Instant instant) {
        resumedAt = current == null ? resumedAt : instant;
        current = null;
        return true;
    }

    /** What goes on instead of what is due. */
    TradingSession on(TradingSession due, Instant instant) {
        SessionHalt known = current;
        return known != null && known.holds(due, instant) ? known.at(instant, due, rules) : due;
    }
}
