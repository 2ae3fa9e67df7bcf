package io.mireu.simulator.venue;

import io.mireu.model.market.TradingSession;
import io.mireu.simulator.SimulatorSettings;
import io.mireu.simulator.account.AccountLedger;
import io.mireu.simulator.account.LedgerEntry;
import io.mireu.simulator.clock.SessionPlan;
import io.mireu.simulator.clock.TradingDays;
import io.mireu.simulator.clock.VenueTime;
import io.mireu.simulator.journal.JournalFile;
import io.mireu.simulator.replay.Recording;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Begins sessions, each with a market of its own, and says so in the ledger. */
final class SessionStarts {

    private final SimulatorSettings settings;
    private final TradingDays days;
    private final VenueFiles files;
    private final AccountLedger ledger;
    private final @Nullable Recording recording;
    private final Bookkeeper bookkeeper;
    private final VenueHistory history;

    SessionStarts(
            SimulatorSettings settings,
            TradingDays days,
            VenueFiles files,
            AccountLedger ledger,
            Bookkeeper bookkeeper,
            VenueHistory history,
            @Nullable Recording recording) {
        this.settings = settings;
        this.days = days;
        this.files = files;
        this.ledger = ledger;
        this.recording = recording;
        this.bookkeeper = bookkeeper;
        this.history = history;
    }

    /** The session that the ledger knows, else the first of a new venue. */
    MarketDay open(LocalDate machineDate) {
        MarketDay day = recording == null
                ? ledger.session().map(this::recovered).orElseGet(() -> first(machineDate))
                : replayed(recording);
        history.begin(day.market().opened());
        return day;
    }

    private MarketDay recovered(LedgerEntry.DayStarted known) {
        JournalFile<MarketEntry> market = files.market(known.day(), known.market());
        return MarketDay.recovered(settings, days, market, market.recovered());
    }

    private MarketDay first(LocalDate machineDate) {
        LocalDate chosen = settings.tradingDay();
        LocalDate date = chosen == null ? days.startingAfter(machineDate) : chosen;
        MarketDay first = MarketDay.first(settings, days, files, date);
        started(first);
        return first;
    }

    /** What is due when. */
    SessionPlan plan() {
        return recording == null
                ? new SessionPlan(settings.hours(), days)
                : SessionPlan.recorded(days, recording.hours());
    }

    /** A recorded session from where it was left, unless it was over. */
    private MarketDay replayed(Recording played) {
        ReplayedSession session = new ReplayedSession(settings, plan(), played);
        return ledger.session().flatMap(_ -> MarketDay.resumed(files, session)).orElseGet(() -> begun(session));
    }

    private MarketDay begun(ReplayedSession session) {
        MarketDay day = MarketDay.replayed(files, session);
        started(day);
        return day;
    }

    /** Whether a recorded session is over and to be played again. */
    boolean repeats(LocalDateTime time) {
        return recording != null
                && recording.settings().loop()
                && !VenueTime.instant(time).isBefore(recording.hours().close());
    }

    /** A recorded session once more. */
    MarketDay again(MarketDay ended) {
        if (recording == null) {
            throw new IllegalStateException("a simulated day does not come again");
        }
        ended.close();
        return begun(new ReplayedSession(settings, plan(), recording));
    }

    /** The session after another. */
    MarketDay after(MarketDay ended, TradingSession next) {
        MarketDay day = MarketDay.after(settings, days, files, ended, next);
        history.ended(ended.market());
        ended.close();
        started(day);
        return day;
    }

    private void started(MarketDay day) {
        MarketEntry.Opened opened = day.market().opened();
        bookkeeper.keep(List.of(new LedgerEntry.DayStarted(opened.day(), opened.market())));
    }
}
