package io.mireu.model.market;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How far the latest session has come by what is heard of it, and which of its phases that confirms. */
final class SessionProgress {

    /** No session is heard of earlier before it begins. */
    private static final Duration EARLIEST = Duration.ofHours(2);

    /** An announcement that is repeated or comes out of turn does so within less. */
    private static final Duration REPEATS = Duration.ofMinutes(1);

    private @Nullable SessionHours session;
    private SessionStage stage = SessionStage.AHEAD;
    private Instant since = Instant.MIN;
    private boolean overForGood;
    private final Set<SessionPhase> confirmed = EnumSet.noneOf(SessionPhase.class);

    /**
     * Whether an announced phase can be true: none that was left behind comes again, but that a session which closed
     * early is opened again.
     */
    boolean allows(SessionHours hours, SessionPhase phase, Instant instant) {
        SessionStage planned = hours.stageAt(instant);
        SessionStage heard = stageOf(hours);
        boolean opensAgain = planned == SessionStage.TRADING && canOpenAgain(heard, instant);
        return switch (phase) {
            case OPENING_AUCTION ->
                planned.isBefore(SessionStage.CLOSING) && (heard.isBefore(SessionStage.TRADING) || opensAgain);
            case CONTINUOUS -> {
                boolean auctionCame = planned != SessionStage.AHEAD || heard != SessionStage.AHEAD;
                yield planned.isBefore(SessionStage.CLOSING)
                        && auctionCame
                        && (heard.isBefore(SessionStage.CLOSING) || opensAgain);
            }
            case CLOSING_AUCTION ->
                heard != SessionStage.OVER && planned != SessionStage.OVER && hasOpened(planned, heard);
            case CLOSED -> hasOpened(planned, heard);
            case HALTED, HALT_AUCTION -> false;
        };
    }

    private static boolean hasOpened(SessionStage planned, SessionStage heard) {
        return !planned.isBefore(SessionStage.TRADING) || !heard.isBefore(SessionStage.TRADING);
    }

    private boolean canOpenAgain(SessionStage heard, Instant instant) {
        return heard == SessionStage.OVER && !overForGood && !instant.isBefore(since.plus(REPEATS));
    }

    /** Takes in that a session came to a stage. */
    void reached(SessionHours hours, SessionStage now, Instant instant) {
        if (stageOf(hours) == now && isOf(hours)) {
            return;
        }
        begin(hours);
        stage = now;
        since = instant;
        overForGood = false;
    }

    /** Takes in that no announcement opens the session again once it is over. */
    void stayOver() {
        overForGood = stage == SessionStage.OVER;
    }

    boolean isOverForGood(SessionHours hours) {
        return isOf(hours) && overForGood;
    }

    /** Takes in that a trade was made where one is expected; a late one says nothing of what came after it. */
    void traded(SessionHours hours, Instant instant) {
        SessionHours known = session;
        boolean old = known != null && !isOf(hours) && hours.close().isBefore(known.open());
        if (!old && stageOf(hours).isBefore(SessionStage.CLOSING)) {
            reached(hours, SessionStage.TRADING, instant);
            confirm(hours, SessionPhase.CONTINUOUS);
        }
    }

    /** Takes in that the venue agrees with a phase of a session. */
    void confirm(SessionHours hours, SessionPhase phase) {
        begin(hours);
        if (phase != SessionPhase.CLOSED) {
            // The closed time before a session says nothing of the one after it.
            confirmed.remove(SessionPhase.CLOSED);
        }
        confirmed.add(phase);
    }

    void doubt(SessionPhase phase) {
        confirmed.remove(phase);
    }

    /** Takes in that something may have been missed. */
    void reconnected(Instant instant) {
        confirmed.clear();
        SessionHours known = session;
        if (known != null && known.auction().isAfter(instant.plus(EARLIEST))) {
            // The venue's clock was set back.
            session = null;
        }
    }

    boolean isConfirmed(TradingSession now) {
        return isOf(now.hours()) && confirmed.contains(now.phase());
    }

    private void begin(SessionHours hours) {
        if (!isOf(hours)) {
            session = hours;
            stage = SessionStage.AHEAD;
            since = Instant.MIN;
            overForGood = false;
            confirmed.clear();
        }
    }

    private SessionStage stageOf(SessionHours hours) {
        return isOf(hours) ? stage : SessionStage.AHEAD;
    }

    private boolean isOf(SessionHours hours) {
        SessionHours known = session;
        return known != null && known.isSameSession(hours);
    }
}
