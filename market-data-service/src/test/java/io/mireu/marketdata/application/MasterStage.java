package io.mireu.marketdata.application;

import static io.mireu.marketdata.domain.FeedFixtures.at;

import io.mireu.marketdata.domain.ClockReading;
import io.mireu.marketdata.domain.ExpiryCheck;
import io.mireu.marketdata.domain.FollowedClock;
import io.mireu.marketdata.domain.InstrumentRegister;
import io.mireu.marketdata.domain.ListedInstrument;
import io.mireu.marketdata.domain.MasterList;
import io.mireu.model.event.MarketEvent;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.ListingStatus;
import io.mireu.model.market.KrxCalendar;
import io.mireu.model.market.SessionTimetable;
import io.mireu.model.market.SessionTracker;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** The use cases of the master around a scripted venue, in the middle of a Monday unless told otherwise. */
final class MasterStage {

    static final LocalDate WEEKLY_THURSDAY = LocalDate.of(2026, 11, 26);
    static final LocalDate WEEKLY_MONDAY = LocalDate.of(2026, 11, 23);

    final ScriptedMaster venue = new ScriptedMaster();
    final RecordedMarket market = new RecordedMarket();
    final InstrumentRegister register = new InstrumentRegister();
    final BoardMemory boards = new BoardMemory();
    final List<ListedInstrument> history = new ArrayList<>();
    final Clock machine;
    final FollowedClock clock;
    final SessionTracker tracker = new SessionTracker(SessionTimetable.current());
    final FollowedInstruments instruments;
    final LoadInstruments load;
    final RefreshInstruments refresh;

    MasterStage(Instant now) {
        machine = Clock.fixed(now, ZoneOffset.UTC);
        clock = new FollowedClock(machine);
        clock.accept(new ClockReading(now, now, Duration.ZERO));
        instruments = new FollowedInstruments(clock, tracker);
        ExpiryCheck expiry = new ExpiryCheck(KrxCalendar.bundled());
        CheckInstruments check = new CheckInstruments(venue, expiry, boards, market, machine);
        PublishInstruments publish =
                new PublishInstruments(register, instruments, clock, market, new MarketEventFactory(machine));
        load = new LoadInstruments(venue, check, expiry, publish, clock, tracker, market);
        refresh = new RefreshInstruments(venue, check, publish, register, () -> history, clock, tracker, market);
    }

    /** At a quarter to ten with a small market: three futures, two monthly series, a mini series and both weeklies. */
    static MasterStage open() {
        MasterStage stage = new MasterStage(at("09:45:00"));
        stage.listAll();
        return stage;
    }

    void listAll() {
        venue.ends("05-6C", ScriptedMaster.EXPIRY)
                .ends("01-6C", ScriptedMaster.EXPIRY)
                .ends("01-71", LocalDate.of(2027, 1, 14))
                .ends("09-FM", WEEKLY_THURSDAY)
                .ends("AF-C7", WEEKLY_MONDAY);
        venue.future(MasterList.INDEX_FUTURES, "A016C000", "F 2612")
                .future(MasterList.MINI_FUTURES, "A056C000", "MF 2612")
                .option(MasterList.MONTHLY_OPTIONS, "B0171A48", "C 2701 1100.0", "1100")
                .option(MasterList.MONTHLY_OPTIONS, "B016CA48", "C 2612 1100.0", "1102.5")
                .option(MasterList.MONTHLY_OPTIONS, "C016CA48", "P 2612 1100.0", "1102.5")
                .option(MasterList.MINI_OPTIONS, "B056CA47", "C 2612 1117.5", "1117.5")
                .option(MasterList.WEEKLY_OPTIONS, "B09FMA49", "C 2611W4 1120.0", "1120")
                .option(MasterList.WEEKLY_OPTIONS, "BAFC7A49", "C 2611W4 1120.0", "1120");
    }

    /** How an instrument stands. */
    ListingStatus.State stateOf(String code) {
        return register.find(DerivativeCode.of(code)).orElseThrow().listing().state();
    }

    /** The codes that can be traded. */
    List<String> tradable() {
        return instruments.master().all().stream()
                .map(instrument -> instrument.code().value())
                .toList();
    }

    /** What was published, as code and state. */
    List<String> published() {
        return market.of(MarketEvent.InstrumentListed.class).stream()
                .map(event -> event.key()
                        + (event.listing() == null ? "" : " " + event.listing().state()))
                .toList();
    }
}
