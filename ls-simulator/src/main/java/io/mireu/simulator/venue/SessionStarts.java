package io.mireu.simulator.venue;

import io.mireu.model.market.TradingSession;
import io.mireu.simulator.SimulatorSettings;
import io.mireu.simulator.account.AccountLedger;
import io.mireu.simulator.account.LedgerEntry;
import io.mireu.simulator.clock.TradingDays;
import io.mireu.simulator.journal.JournalFile;
import java.time.LocalDate;
import java.util.List;

/** Begins sessions, each with a market of its own, and says so in the ledger. */
final class SessionStarts {

    private final SimulatorSettings settings;
    private final TradingDays days;
    private final VenueFiles files;
    private final AccountLedger ledger;
    private final Bookkeeper bookkeeper;

    SessionStarts(
            SimulatorSettings settings,
            TradingDays days,
            VenueFiles files,
            AccountLedger ledger,
            Bookkeeper bookkeeper) {
        this.settings = settings;
        this.days = days;
        this.files = files;
        this.ledger = ledger;
        this.bookkeeper = bookkeeper;
    }

    /** The session that the ledger knows, else the first of a new venue. */
    MarketDay open(LocalDate machineDate) {
        return ledger.session().map(this::recovered).orElseGet(() -> first(machineDate));
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

    /** The session after another. */
    MarketDay after(MarketDay ended, TradingSession next) {
        MarketDay day = MarketDay.after(settings, days, files, ended, next);
        ended.close();
        started(day);
        return day;
    }

    private void started(MarketDay day) {
        MarketEntry.Opened opened = day.market().opened();
        bookkeeper.keep(List.of(new LedgerEntry.DayStarted(opened.day(), opened.market())));
    }
}
