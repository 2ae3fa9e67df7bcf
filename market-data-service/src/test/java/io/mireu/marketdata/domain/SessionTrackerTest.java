package io.mireu.marketdata.domain;

import static io.mireu.marketdata.domain.FeedFixtures.DAY;
import static io.mireu.marketdata.domain.FeedFixtures.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.model.market.KrxCalendar;
import io.mireu.model.market.SessionPhase;
import io.mireu.model.market.SessionStatus;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionTrackerTest {

    private final SessionTracker tracker = new SessionTracker(KrxCalendar.bundled());

    @ParameterizedTest
    @CsvSource({
        "08:29:59, CLOSED",
        "08:30:00, OPENING_AUCTION",
        "08:44:59, OPENING_AUCTION",
        "08:45:00, CONTINUOUS",
        "15:34:59, CONTINUOUS",
        "15:35:00, CLOSING_AUCTION",
        "15:45:00, CLOSED"
    })
    void theTimetableAloneSaysThePhaseUnconfirmed(String time, SessionPhase phase) {
        SessionStatus status = statusAt(time);

        assertThat(status.phase()).isEqualTo(phase);
        assertThat(status.confirmed()).isFalse();
        assertThat(status.tradeDate()).isEqualTo(DAY);
        assertThat(status.continuousFrom()).isEqualTo(at("08:45:00"));
        assertThat(status.continuousUntil()).isEqualTo(at("15:35:00"));
    }

    @Test
    void aWeekendBelongsToTheNextTradingDay() {
        Instant sunday = at(LocalDate.of(2026, 11, 22), "12:00:00");

        SessionStatus status = tracker.status(sunday, Instant.EPOCH);

        assertThat(status.tradeDate()).isEqualTo(DAY);
        assertThat(status.phase()).isEqualTo(SessionPhase.CLOSED);
    }

    @Test
    void anAnnouncedOpeningConfirmsThePhase() {
        tracker.announced(SessionSignal.OPENED, at("08:45:01"));

        assertThat(statusAt("10:00:00").confirmed()).isTrue();
        assertThat(statusAt("15:36:00").phase()).isEqualTo(SessionPhase.CLOSING_AUCTION);
        assertThat(statusAt("15:36:00").confirmed()).isFalse();
    }

    @Test
    void anOpeningAnnouncedJustBeforeItsTimeHolds() {
        tracker.announced(SessionSignal.OPENED, at("08:44:59"));

        assertThat(statusAt("08:44:59").phase()).isEqualTo(SessionPhase.CONTINUOUS);
        assertThat(statusAt("08:45:00").confirmed()).isTrue();
    }

    @Test
    void anEarlyCloseHoldsForTheRestOfTheDayAndNotForTheNext() {
        tracker.announced(SessionSignal.CLOSED, at("13:00:00"));

        assertThat(statusAt("13:00:01").phase()).isEqualTo(SessionPhase.CLOSED);
        assertThat(statusAt("15:36:00").phase()).isEqualTo(SessionPhase.CLOSED);
        assertThat(tracker.status(at(DAY.plusDays(1), "09:00:00"), Instant.EPOCH)
                        .phase())
                .isEqualTo(SessionPhase.CONTINUOUS);
    }

    @Test
    void tradesConfirmContinuousTradingForAMinute() {
        tracker.tradingSeen(at("10:00:00"));

        assertThat(statusAt("10:00:30").confirmed()).isTrue();
        assertThat(statusAt("10:01:01").confirmed()).isFalse();
    }

    private SessionStatus statusAt(String time) {
        return tracker.status(at(time), Instant.EPOCH);
    }
}
