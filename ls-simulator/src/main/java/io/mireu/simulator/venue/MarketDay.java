package io.mireu.simulator.venue;

import io.mireu.simulator.SimulatorSettings;
import io.mireu.simulator.book.Listing;
import io.mireu.simulator.clock.SessionPlan;
import io.mireu.simulator.clock.TradingDays;
import io.mireu.simulator.feed.IndexProcess;
import io.mireu.simulator.feed.TradePrint;
import io.mireu.simulator.journal.JournalFile;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One trading day's market with its journal: opened new, generated up to a start time, or recovered. */
final class MarketDay implements AutoCloseable {

    /** From here on a new venue has a morning behind it. */
    static final LocalTime MORNING = LocalTime.of(9, 0);

    private final JournalFile<MarketEntry> journal;
    private final VenueMarket market;
    private final Map<ContractMarket, Integer> written = new HashMap<>();

    private MarketDay(
            SimulatorSettings settings,
            TradingDays days,
            JournalFile<MarketEntry> journal,
            MarketEntry.Opened opened,
            MarketEntry.Checkpoint start) {
        this.journal = journal;
        Listing listing = Listing.of(
                opened.frontMonth(),
                days::expiry,
                settings.market().index(),
                settings.market().strikeStep(),
                settings.market().strikesEachSide(),
                settings.market().fullSizeFuture());
        this.market = new VenueMarket(
                settings.market(), listing, opened, start, new SessionPlan(settings.hours(), days), settings.seed());
    }

    /** The first day of a new venue, with a generated morning. */
    static MarketDay first(SimulatorSettings settings, TradingDays days, VenueFiles files, LocalDate day) {
        LocalTime from = settings.startTime().isAfter(MORNING) ? MORNING : settings.startTime();
        YearMonth front = days.frontMonth(day, settings.market().leastDaysToExpiry());
        double previous = settings.market().index() - settings.market().swingPoints() * 0.7;
        MarketEntry.Opened opened =
                new MarketEntry.Opened(day, front, previous, settings.market().volatility());
        MarketEntry.Checkpoint start =
                new MarketEntry.Checkpoint(day.atTime(from), IndexProcess.initial(settings.market(), settings.seed()));
        MarketDay result = new MarketDay(settings, days, files.newMarket(day), opened, start);
        result.journal.append(List.of(opened));
        result.generate(from, day.atTime(settings.startTime()));
        return result;
    }

    /** The day after another, from its opening, with the price where it was. */
    static MarketDay after(
            SimulatorSettings settings, TradingDays days, VenueFiles files, VenueMarket before, LocalDate day) {
        YearMonth front = before.opened().frontMonth();
        if (days.expiry(front).isBefore(day)) {
            front = days.frontMonth(day, settings.market().leastDaysToExpiry());
        }
        MarketEntry.Opened opened =
                new MarketEntry.Opened(day, front, before.prices().index(), before.volatility());
        MarketEntry.Checkpoint start = new MarketEntry.Checkpoint(day.atTime(days.open(day)), before.indexState());
        MarketDay result = new MarketDay(settings, days, files.newMarket(day), opened, start);
        result.journal.append(List.of(opened, start));
        return result;
    }

    /** A day that its journal knows. */
    static MarketDay recovered(
            SimulatorSettings settings, TradingDays days, JournalFile<MarketEntry> journal, List<MarketEntry> entries) {
        MarketEntry.Opened opened = (MarketEntry.Opened) entries.getFirst();
        MarketEntry.Checkpoint last = (MarketEntry.Checkpoint) entries.reversed().stream()
                .filter(MarketEntry.Checkpoint.class::isInstance)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("the market journal of " + opened.day() + " has no state"));
        MarketDay result = new MarketDay(settings, days, journal, opened, last);
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
            new MorningBars(market, generated).addToOptions();
        }
    }

    private void generate(LocalTime from, LocalDateTime until) {
        List<Double> volatilities = new ArrayList<>();
        MatchSink sink = (contract, matches, time) -> matches.forEach(match -> contract.tape()
                .add(new TradePrint(
                        time.toLocalTime(),
                        match.priceCents(),
                        match.quantity(),
                        match.taker().side())));
        while (market.time().isBefore(until)) {
            market.stepMorning(sink);
            if (market.time().truncatedTo(ChronoUnit.MINUTES).equals(market.time())) {
                volatilities.add(market.volatility());
            }
        }
        MarketEntry.Generated generated = new MarketEntry.Generated(from, volatilities);
        new MorningBars(market, generated).addToOptions();
        journal.append(List.of(generated));
        write();
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
        journal.close();
    }
}
