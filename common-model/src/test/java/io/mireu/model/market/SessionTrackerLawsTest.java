package io.mireu.model.market;

import static io.mireu.model.market.SeoulTime.seoul;
import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.model.market.SessionSignal.PhaseBegan;
import io.mireu.model.rule.KrxRules;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds whatever is announced, whenever, and however often. */
class SessionTrackerLawsTest {

    /** Around a weekend, an examination day, expiry days, a night that is not planned and days off. */
    private static final List<LocalDate> STARTS = List.of(
            LocalDate.of(2026, 11, 17),
            LocalDate.of(2026, 12, 8),
            LocalDate.of(2026, 2, 11),
            LocalDate.of(2026, 12, 29));

    private static final int RUNS = 100;
    private static final List<SessionSignal> SIGNALS = signals();
    private static final SessionTimetable PLANNED = new SessionTimetable(KrxCalendar.bundled(), KrxRules.current());

    private static List<SessionSignal> signals() {
        List<SessionSignal> signals = new ArrayList<>(List.of(
                new SessionSignal.DayEndedEarly(),
                new SessionSignal.StockMarketHalted(1),
                new SessionSignal.StockMarketHalted(2),
                new SessionSignal.HaltAuctionBegan(),
                new SessionSignal.HaltAuctionEnded()));
        for (SessionMarket market : SessionMarket.values()) {
            for (SessionPhase phase : List.of(
                    SessionPhase.OPENING_AUCTION,
                    SessionPhase.CONTINUOUS,
                    SessionPhase.CLOSING_AUCTION,
                    SessionPhase.CLOSED)) {
                signals.add(new PhaseBegan(market, phase));
            }
        }
        return List.copyOf(signals);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20_261_120, 77})
    void theTradeDateNeverGoesBackAndEachInstantHasOnePhase(long seed) {
        Random random = new Random(seed);
        for (int run = 0; run < RUNS; run++) {
            SessionTracker tracker = new SessionTracker(PLANNED);
            Instant now = startOf(random);
            LocalDate before = LocalDate.MIN;
            for (int event = 0; event < 400; event++) {
                now = now.plusSeconds(random.nextInt(1800));
                happen(tracker, now, random);
                TradingSession session = tracker.session(now);
                assertThat(session.contains(now)).isTrue();
                if (!isOfDayThatWasClosed(session)) {
                    assertThat(session.tradeDate())
                            .as("seed %d, run %d, at %s", seed, run, now)
                            .isAfterOrEqualTo(before);
                }
                assertThat(tracker.session(now)).isEqualTo(session);
                before = session.tradeDate();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 20_261_121, 78})
    void whateverWasHeardTradesOfTheNextSessionMakeItAgreeWithTheTimetable(long seed) {
        Random random = new Random(seed);
        for (int run = 0; run < RUNS; run++) {
            SessionTracker tracker = new SessionTracker(PLANNED);
            Instant now = startOf(random);
            for (int event = 0; event < 100; event++) {
                now = now.plusSeconds(random.nextInt(1800));
                happen(tracker, now, random);
            }
            agreesOnceTradesCome(tracker, now);
            TradingSession next = nextContinuous(now);
            trade(tracker, next.start(), Duration.ofSeconds(6));
            agrees(tracker, next.start().plusSeconds(6));
            agrees(tracker, endOf(next).minusSeconds(1));
            assertThat(tracker.session(endOf(next))).isEqualTo(PLANNED.at(endOf(next)));
        }
    }

    /** Within a session a halt can be on, which trades end when it is due to end. */
    private static void agreesOnceTradesCome(SessionTracker tracker, Instant now) {
        TradingSession planned = PLANNED.at(now);
        Duration longest = Duration.ofMinutes(31);
        Instant until = now.plus(longest);
        if (planned.phase() == SessionPhase.CONTINUOUS && planned.contains(until)) {
            trade(tracker, now.plusSeconds(1), longest.minusSeconds(1));
            agrees(tracker, until);
        }
    }

    private static void trade(SessionTracker tracker, Instant from, Duration during) {
        for (Instant trade = from; !trade.isAfter(from.plus(during)); trade = trade.plusSeconds(3)) {
            tracker.tradingSeen(trade);
        }
    }

    private static void agrees(SessionTracker tracker, Instant instant) {
        assertThat(tracker.session(instant)).isEqualTo(PLANNED.at(instant));
        assertThat(tracker.isConfirmed(instant)).isTrue();
    }

    /** A day that the venue opens against the calendar is before the one that the night before it was thought to be of. */
    private static boolean isOfDayThatWasClosed(TradingSession session) {
        return session.market() == SessionMarket.DAY && !PLANNED.calendar().isTradingDay(session.tradeDate());
    }

    private static Instant startOf(Random random) {
        return seoul(STARTS.get(random.nextInt(STARTS.size())), "00:00:00").plusSeconds(random.nextInt(86_400));
    }

    /** Something is announced, doubled perhaps, or traded, or heard again after a loss. */
    private static void happen(SessionTracker tracker, Instant now, Random random) {
        SessionSignal signal = SIGNALS.get(random.nextInt(SIGNALS.size()));
        switch (random.nextInt(8)) {
            case 0 -> tracker.tradingSeen(now.minus(Duration.ofSeconds(random.nextInt(10))));
            case 1 -> tracker.reconnected(now);
            case 2 -> {
                tracker.announced(signal, now);
                tracker.announced(signal, now.plusMillis(random.nextInt(1000)));
            }
            default -> tracker.announced(signal, now);
        }
    }

    private static TradingSession nextContinuous(Instant instant) {
        TradingSession session = PLANNED.at(endOf(PLANNED.at(instant)));
        while (session.phase() != SessionPhase.CONTINUOUS) {
            session = PLANNED.at(endOf(session));
        }
        return session;
    }

    /** Of a market's phase, which always ends. */
    private static Instant endOf(TradingSession session) {
        return Objects.requireNonNull(session.end());
    }
}
