package io.mireu.marketdata.application;

import static io.mireu.marketdata.domain.FeedFixtures.DAY;
import static io.mireu.marketdata.domain.FeedFixtures.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.model.market.SessionHours;
import io.mireu.model.market.SessionMarket;
import io.mireu.model.market.SessionPhase;
import io.mireu.model.market.SessionSignal;
import io.mireu.model.market.SessionTimetable;
import io.mireu.model.market.SessionTracker;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Night follows day before its auction begins, and day follows night. */
class SessionAheadTest {

    private static final LocalDate TUESDAY = DAY.plusDays(1);
    private static final LocalDate FRIDAY = DAY.plusDays(4);

    private final SessionTracker tracker = new SessionTracker(SessionTimetable.current());
    private final SessionAhead sessions = new SessionAhead(tracker, Duration.ofMinutes(5));

    @Test
    void aSessionIsFollowedWhileItGoesOnAndAWhileAfter() {
        for (String time : new String[] {"08:31:00", "10:00:00", "15:40:00", "15:45:00", "15:49:59"}) {
            assertSession(sessions.at(at(time)), SessionMarket.DAY, DAY);
        }
    }

    @Test
    void theNightIsSubscribedAheadOfItsAuction() {
        for (String time : new String[] {"15:50:00", "17:49:00", "17:51:00", "23:59:00"}) {
            assertSession(sessions.at(at(time)), SessionMarket.NIGHT, TUESDAY);
        }
    }

    @Test
    void theLastPricesOfTheNightAreWaitedForToo() {
        assertSession(sessions.at(at(TUESDAY, "05:55:00")), SessionMarket.NIGHT, TUESDAY);
        assertSession(sessions.at(at(TUESDAY, "06:04:59")), SessionMarket.NIGHT, TUESDAY);
        assertSession(sessions.at(at(TUESDAY, "06:05:00")), SessionMarket.DAY, TUESDAY);
    }

    @Test
    void overAWeekendTheNextDayIsWaitedFor() {
        LocalDate monday = FRIDAY.plusDays(3);
        assertSession(sessions.at(at(FRIDAY, "20:00:00")), SessionMarket.NIGHT, monday);
        assertSession(sessions.at(at(FRIDAY.plusDays(1), "12:00:00")), SessionMarket.DAY, monday);
        assertSession(sessions.at(at(FRIDAY.plusDays(2), "12:00:00")), SessionMarket.DAY, monday);
    }

    @Test
    void aDayThatTheVenueEndsEarlyIsFollowedByTheNight() {
        tracker.announced(new SessionSignal.DayEndedEarly(), at("11:00:00"));
        assertThat(tracker.session(at("11:01:00")).phase()).isEqualTo(SessionPhase.CLOSED);

        assertSession(sessions.at(at("11:04:00")), SessionMarket.DAY, DAY);
        assertSession(sessions.at(at("11:06:00")), SessionMarket.NIGHT, TUESDAY);
    }

    private static void assertSession(SessionHours hours, SessionMarket market, LocalDate tradeDate) {
        assertThat(hours.market()).isEqualTo(market);
        assertThat(hours.tradeDate()).isEqualTo(tradeDate);
    }
}
