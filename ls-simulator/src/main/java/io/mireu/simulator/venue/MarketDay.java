package io.mireu.simulator.venue;

import io.mireu.model.market.SessionMarket;
import io.mireu.model.market.SessionPhase;
import io.mireu.model.market.TradingSession;
import io.mireu.simulator.SimulatorSettings;
import io.mireu.simulator.book.Listing;
import io.mireu.simulator.book.ListingRule;
import io.mireu.simulator.clock.SessionPlan;
import io.mireu.simulator.clock.TradingDays;
import io.mireu.simulator.clock.VenueTime;
import io.mireu.simulator.feed.IndexProcess;
import io.mireu.simulator.feed.TradePrint;
import io.mireu.simulator.journal.JournalFile;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One trading day's market with its journal: opened new, generated up to a start time, or recovered. */
final class MarketDay implements AutoCloseable {

    /** From here on a new venue has a morning behind it. */
    static final LocalTime MORNING = LocalTime.of(9, 0);

    private final JournalFile<MarketEntry> journal;
    private final SessionRecord record;
    private final SimulatorSettings settings;
    private final VenueMarket market;
    private final Map<ContractMarket, Integer> written = new HashMap<>();

    private MarketDay(
            SimulatorSettings settings,
            TradingDays days,
            JournalFile<MarketEntry> journal,
            MarketEntry.Opened opened,
            MarketEntry.Checkpoint start) {
        this.journal = journal;
        this.record = new SessionRecord(journal);
        this.settings = settings;
        this.market = new VenueMarket(
                settings.market(),
                Listing.of(opened.listing(), settings.seed()),
                opened,
                start,
                new SessionPlan(settings.hours(), days),
                settings.seed());
    }

    private MarketDay(SimulatorSettings settings, JournalFile<MarketEntry> journal, VenueMarket market) {
        this.journal = journal;
        this.record = new SessionRecord(journal);
        this.settings = settings;
        this.market = market;
    }

    /** A recorded session, from where it is to begin. */
    static MarketDay replayed(VenueFiles files, ReplayedSession session) {
        MarketEntry.Opened opened = session.opened();
        ReplayedMarket mover = session.mover();
        VenueMarket market = session.market(opened, mover, session.recording().start());
        MarketDay result = new MarketDay(session.settings(), files.newMarket(opened.day(), opened.market()), market);
        result.journal.append(List.of(opened));
        mover.history(market);
        result.write();
        return result;
    }

    /** A recorded session that was played up to a checkpoint before, if it was and there is more to play. */
    static Optional<MarketDay> resumed(VenueFiles files, ReplayedSession session) {
        MarketEntry.Opened opened = session.opened();
        JournalFile<MarketEntry> journal = files.market(opened.day(), opened.market());
        List<MarketEntry> entries = journal.recovered();
        Optional<LocalDateTime> time = lastCheckpoint(entries)
                .map(MarketEntry.Checkpoint::time)
                .filter(session.recording().last()::isAfter);
        if (time.isEmpty()) {
            journal.close();
            return Optional.empty();
        }
        MarketDay result =
                new MarketDay(session.settings(), journal, session.market(opened, session.mover(), time.get()));
        entries.forEach(result.record::take);
        entries.forEach(result::replay);
        return Optional.of(result);
    }

    private static Optional<MarketEntry.Checkpoint> lastCheckpoint(List<MarketEntry> entries) {
        return entries.reversed().stream()
                .filter(MarketEntry.Checkpoint.class::isInstance)
                .map(MarketEntry.Checkpoint.class::cast)
                .findFirst();
    }

    /** The first session of a new venue, with a generated morning. */
    static MarketDay first(SimulatorSettings settings, TradingDays days, VenueFiles files, LocalDate date) {
        LocalDateTime start = date.atTime(settings.startTime());
        TradingSession session = new SessionPlan(settings.hours(), days).at(start);
        LocalDate day = session.tradeDate();
        double previous = settings.market().index() - settings.market().swingPoints() * 0.7;
        MarketEntry.Opened opened = new MarketEntry.Opened(
                day,
                days.previous(day),
                ListingRule.of(settings.market(), days).on(day, previous, List.of()),
                previous,
                settings.market().volatility(),
                session.market(),
                null);
        LocalDateTime from = historyFrom(session, date, start);
        MarketEntry.Checkpoint begin =
                new MarketEntry.Checkpoint(from, IndexProcess.initial(settings.market(), settings.seed()));
        MarketDay result = new MarketDay(settings, days, files.newMarket(day, session.market()), opened, begin);
        result.journal.append(List.of(opened));
        if (from.isBefore(start)) {
            result.generate(from.toLocalTime(), start, session);
        }
        result.market.regime(settings.market().regime());
        result.write();
        return result;
    }

    /** From when on there is a history at the start: none before a session or after it. */
    private static LocalDateTime historyFrom(TradingSession session, LocalDate date, LocalDateTime start) {
        if (session.phase() != SessionPhase.CONTINUOUS) {
            return start;
        }
        LocalDateTime open = VenueTime.of(session.hours().open());
        LocalDateTime morning = date.atTime(MORNING);
        LocalDateTime from = session.market() == SessionMarket.DAY && open.isBefore(morning) ? morning : open;
        return from.isBefore(start) ? from : start;
    }

    /** The session after another, closed yet, with the price where it was. */
    static MarketDay after(
            SimulatorSettings settings, TradingDays days, VenueFiles files, MarketDay ended, TradingSession next) {
        LocalDate day = next.tradeDate();
        VenueMarket before = ended.market();
        MarketEntry.Opened opened = opened(settings, days, ended, next);
        MarketEntry.Checkpoint start = before.checkpoint();
        MarketDay result = new MarketDay(settings, days, files.newMarket(day, next.market()), opened, start);
        result.journal.append(List.of(opened, start));
        TradingSession closed = new TradingSession(next.hours(), SessionPhase.CLOSED, next.start(), null, null);
        result.market.become(closed, new SessionPlan(settings.hours(), days));
        return result;
    }

    /** A day ends with new closes; a night leaves those of the day before it. */
    private static MarketEntry.Opened opened(
            SimulatorSettings settings, TradingDays days, MarketDay ended, TradingSession next) {
        VenueMarket before = ended.market();
        MarketEntry.Opened last = before.opened();
        boolean afterDay = last.market() == SessionMarket.DAY;
        double close = ended.record.closingIndex().orElse(before.prices().index());
        return new MarketEntry.Opened(
                next.tradeDate(),
                afterDay ? last.day() : last.previousDay(),
                ListingRule.of(settings.market(), days)
                        .on(next.tradeDate(), before.prices().index(), last.listing()),
                afterDay ? close : last.previousIndex(),
                afterDay ? before.volatility() : last.previousVolatility(),
                next.market(),
                afterDay ? new DayCloses(before).all() : last.closes());
    }

    /** A day that its journal knows. */
    static MarketDay recovered(
            SimulatorSettings settings, TradingDays days, JournalFile<MarketEntry> journal, List<MarketEntry> entries) {
        MarketEntry.Checkpoint last = lastCheckpoint(entries)
                .orElseThrow(() -> new IllegalStateException("the journal of the market's running session says nothing"
                        + " of where it was; restore it, or begin anew in an empty folder"));
        MarketEntry.Opened opened = (MarketEntry.Opened) entries.getFirst();
        MarketDay result = new MarketDay(settings, days, journal, opened, last);
        entries.forEach(result.record::take);
        entries.forEach(result::replay);
        entries.forEach(result::replayGenerated);
        return result;
    }

    private void replay(MarketEntry entry) {
        if (entry instanceof MarketEntry.Printed printed) {
            market.find(printed.code()).ifPresent(contract -> {
                printed.prints().forEach(contract.tape()::add);
                written.put(contract, contract.tape().size());
            });
        }
    }

    private void replayGenerated(MarketEntry entry) {
        if (entry instanceof MarketEntry.Generated generated) {
            new MorningBars(market, generated, settings.market()).addToOptions();
        }
    }

    private void generate(LocalTime from, LocalDateTime until, TradingSession session) {
        List<Double> volatilities = new ArrayList<>();
        MatchSink sink = (contract, matches, time) -> matches.forEach(match -> contract.tape()
                .add(new TradePrint(
                        time.toLocalTime(),
                        match.priceCents(),
                        match.quantity(),
                        match.taker().side())));
        while (market.time().isBefore(until)) {
            market.stepMorning(sink, settings.speed());
            if (market.time().truncatedTo(ChronoUnit.MINUTES).equals(market.time())) {
                volatilities.add(market.volatility());
            }
        }
        MarketEntry.Generated generated = new MarketEntry.Generated(from, volatilities);
        if (session.market() == SessionMarket.DAY) {
            new MorningBars(market, generated, settings.market()).addToOptions();
            journal.append(List.of(generated));
        }
    }

    /** What was announced in the session. */
    SessionRecord record() {
        return record;
    }

    VenueMarket market() {
        return market;
    }

    /** Journals the trades since the last time, and where the market is. */
    void write() {
        List<MarketEntry> entries = new ArrayList<>();
        for (ContractMarket contract : market.contracts()) {
            int from = written.getOrDefault(contract, 0);
            if (contract.tape().size() > from) {
                entries.add(
                        new MarketEntry.Printed(contract.code(), contract.tape().printsFrom(from)));
                written.put(contract, contract.tape().size());
            }
        }
        entries.add(market.checkpoint());
        journal.append(entries);
    }

    @Override
    public void close() {
        market.close();
        journal.close();
    }
}
