package io.mireu.marketdata.application;

import static io.mireu.marketdata.domain.FeedFixtures.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.marketdata.domain.ClockReading;
import io.mireu.marketdata.domain.FeedFixtures;
import io.mireu.marketdata.domain.FollowedClock;
import io.mireu.marketdata.domain.InstrumentMaster;
import io.mireu.model.event.MarketEvent;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.Instrument;
import io.mireu.model.market.AllowedActions;
import io.mireu.model.market.SessionMarket;
import io.mireu.model.market.SessionPhase;
import io.mireu.model.market.SessionSignal;
import io.mireu.model.market.SessionStatus;
import io.mireu.model.market.SessionTimetable;
import io.mireu.model.market.SessionTracker;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublishSessionTest {

    private static final LocalDate EXPIRY = LocalDate.of(2026, 12, 10);
    private static final Clock MACHINE = Clock.fixed(Instant.parse("2031-01-05T18:00:00Z"), ZoneOffset.UTC);

    private final RecordedMarket market = new RecordedMarket();
    private final FollowedClock venueClock = new FollowedClock(MACHINE);
    private final SessionTracker tracker = new SessionTracker(SessionTimetable.current());
    private final FollowedInstruments instruments = new FollowedInstruments(venueClock, tracker);
    private final MarketEventFactory factory = new MarketEventFactory(MACHINE);
    private final PublishSession publish = new PublishSession(
            venueClock,
            tracker,
            new PublishInstrumentSessions(tracker, instruments, market, factory),
            market,
            factory,
            MACHINE);

    @Test
    void theMarketsStateIsPublishedAtEachChangeAndNotBetween() {
        for (String time :
                List.of("08:29:00", "08:29:59", "08:30:00", "08:43:59", "08:44:00", "08:44:59", "08:45:00")) {
            changeAt(time);
        }

        assertThat(statuses())
                .extracting(SessionStatus::phase)
                .containsExactly(
                        SessionPhase.CLOSED,
                        SessionPhase.OPENING_AUCTION,
                        SessionPhase.OPENING_AUCTION,
                        SessionPhase.CONTINUOUS);
        assertThat(statuses())
                .extracting(SessionStatus::allowed)
                .containsExactly(
                        AllowedActions.NONE, AllowedActions.ALL, AllowedActions.ENTRY_ONLY, AllowedActions.ALL);
    }

    @Test
    void atNightTheOtherMarketIsPublishedAndTheDayHasEnded() {
        changeAt("17:00:00");
        changeAt("18:00:00");

        assertThat(statuses()).extracting(SessionStatus::key).containsExactly("day", "day", "night");
        assertThat(statuses())
                .extracting(SessionStatus::phase)
                .containsExactly(SessionPhase.CLOSED, SessionPhase.CLOSED, SessionPhase.CONTINUOUS);
        assertThat(statuses().getLast().tradeDate()).isEqualTo("2026-11-24");
    }

    @Test
    void anInstrumentIsPublishedBeforeItsMarketWhereItDiffersAndOnlyThere() {
        instruments.become(InstrumentMaster.of(List.of(
                new Instrument.Future(FeedFixtures.MINI, "F", EXPIRY),
                new Instrument.Future(DerivativeCode.of("A0571000"), "F", LocalDate.of(2027, 1, 14)))));

        changeAt(EXPIRY, "10:00:00");
        changeAt(EXPIRY, "15:05:00");
        changeAt(EXPIRY, "15:10:00");
        changeAt(EXPIRY, "15:19:00");
        changeAt(EXPIRY, "15:20:00");
        changeAt(EXPIRY, "15:35:00");

        assertThat(statuses())
                .extracting(status -> status.key() + " " + status.phase())
                .containsExactly(
                        "A056C000 CONTINUOUS",
                        "day CONTINUOUS",
                        "A056C000 CLOSING_AUCTION",
                        "A056C000 CLOSING_AUCTION",
                        "A056C000 CLOSED",
                        "day CLOSING_AUCTION");
        assertThat(statuses().getFirst().continuousUntil()).isEqualTo(at(EXPIRY, "15:10:00"));
        assertThat(statuses().get(4).phaseUntil()).isNull();
    }

    @Test
    void aHaltIsPublishedForInstrumentsThatWerePublishedBefore() {
        instruments.become(InstrumentMaster.of(List.of(new Instrument.Future(FeedFixtures.MINI, "F", EXPIRY))));
        changeAt(EXPIRY, "10:00:00");
        publish.handle(new SessionSignal.StockMarketHalted(1));

        assertThat(statuses())
                .extracting(status -> status.key() + " " + status.phase())
                .containsExactly("A056C000 CONTINUOUS", "day CONTINUOUS", "A056C000 HALTED", "day HALTED");
    }

    @Test
    void aProductWithoutNightIsClosedAtNightAndFollowsItsMarketAgainByDay() {
        instruments.become(InstrumentMaster.of(List.of(new Instrument.Option(
                DerivativeCode.of("BAJ01001"), "C", LocalDate.of(2026, 11, 26), new BigDecimal("1275")))));

        changeAt("15:00:00");
        changeAt("18:00:00");
        changeAt(LocalDate.of(2026, 11, 24), "08:30:00");

        assertThat(statuses())
                .extracting(status -> status.key() + " " + status.phase())
                .containsExactly(
                        "day CONTINUOUS",
                        "BAJ01001 CLOSED",
                        "day CLOSED",
                        "night CONTINUOUS",
                        "night CLOSED",
                        "day OPENING_AUCTION");
    }

    @Test
    void anAnnouncementIsPublishedAtOnce() {
        changeAt("10:00:00");
        publish.handle(new SessionSignal.PhaseBegan(SessionMarket.DAY, SessionPhase.CLOSED));

        assertThat(statuses().getLast().phase()).isEqualTo(SessionPhase.CLOSED);
        assertThat(statuses().getLast().confirmed()).isTrue();
    }

    private void changeAt(String time) {
        changeAt(FeedFixtures.DAY, time);
    }

    private void changeAt(LocalDate day, String time) {
        venueClock.accept(new ClockReading(at(day, time), MACHINE.instant(), Duration.ZERO));
        publish.handleChange();
    }

    private List<SessionStatus> statuses() {
        return market.of(MarketEvent.SessionObserved.class).stream()
                .map(MarketEvent.SessionObserved::session)
                .toList();
    }
}
