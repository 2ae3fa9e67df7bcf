package io.mireu.model.market;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A phase that the venue announced against the timetable.
 *
 * @param hours of its session
 * @param phase what was announced
 * @param since when
 * @param planned what the timetable said then
 * @param until the latest end; null when none is known
 */
record AnnouncedPhase(
        SessionHours hours,
        SessionPhase phase,
        Instant since,
        TradingSession planned,
        @Nullable Instant until) {

    /** The venue's clock is followed by readings, and may go back by less from one to the next. */
    private static final Duration SKEW = Duration.ofSeconds(1);

    static AnnouncedPhase of(SessionHours hours, SessionPhase phase, Instant since, SessionTimetable timetable) {
        TradingSession planned = timetable.at(since);
        boolean early = hours.stageAt(since).isBefore(SessionStage.of(phase));
        Instant due = phase == SessionPhase.CLOSED ? timetable.at(hours.close()).end() : hours.endOf(phase);
        return new AnnouncedPhase(hours, phase, since, planned, early ? due : planned.end());
    }

    /** Whether it is so still: an early phase until the timetable comes to it, a late one until it goes on. */
    boolean holds(Instant instant, TradingSession due) {
        boolean early = hours.stageAt(instant).isBefore(SessionStage.of(phase));
        return !instant.isBefore(since.minus(SKEW)) && (early || due.equals(planned));
    }

    /** Whether a phase that is announced is this one once more. */
    boolean isRepeatedBy(SessionHours others, SessionPhase other, Instant instant) {
        Instant end = auctionEnd();
        return phase == other && hours.isSameSession(others) && (end == null || instant.isBefore(end));
    }

    /** What the market does by it; an auction is expected to take its usual time but ends when the venue says so. */
    TradingSession at(Instant instant, Duration freeze) {
        Instant end = auctionEnd();
        if (end == null) {
            return TradingSession.of(hours, phase, since, until);
        }
        return instant.isBefore(end)
                ? TradingSession.auction(hours, phase, since, end, freeze)
                : TradingSession.of(hours, phase, end, until);
    }

    private @Nullable Instant auctionEnd() {
        return switch (phase) {
            case OPENING_AUCTION, CLOSING_AUCTION -> {
                Instant usual = ConcernedSessions.isPunctual(hours.startOf(phase), since)
                        ? hours.endOf(phase)
                        : since.plus(Duration.between(hours.startOf(phase), hours.endOf(phase)));
                yield until == null || usual.isBefore(until) ? usual : until;
            }
            case CLOSED, CONTINUOUS, HALTED, HALT_AUCTION -> null;
        };
    }
}
