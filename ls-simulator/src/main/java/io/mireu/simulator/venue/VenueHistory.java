package io.mireu.simulator.venue;

import io.mireu.model.instrument.Instrument;
import io.mireu.model.market.SessionMarket;
import io.mireu.simulator.SimulatorSettings;
import io.mireu.simulator.book.ListingHistory;
import io.mireu.simulator.clock.TradingDays;
import io.mireu.simulator.feed.DailyBar;
import io.mireu.simulator.feed.DailyHistory;
import io.mireu.simulator.feed.IndexDay;
import io.mireu.simulator.feed.IndexHistory;
import io.mireu.simulator.journal.JournalFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** The sessions behind the running one: invented before the venue's first day, and as they were from then on. */
final class VenueHistory implements AutoCloseable {

    private final SimulatorSettings settings;
    private final TradingDays days;
    private final JournalFile<PastSession> journal;
    private final Map<SessionKey, PastSession.Ended> ended = new LinkedHashMap<>();
    private PastSession.@Nullable Began began;
    private @Nullable IndexHistory index;
    private @Nullable DailyHistory before;

    VenueHistory(SimulatorSettings settings, TradingDays days, JournalFile<PastSession> journal) {
        this.settings = settings;
        this.days = days;
        this.journal = journal;
        journal.recovered().forEach(this::keep);
    }

    private record SessionKey(LocalDate day, SessionMarket market) {}

    private void keep(PastSession entry) {
        switch (entry) {
            case PastSession.Began start -> began = start;
            case PastSession.Ended session -> ended.put(new SessionKey(session.day(), session.market()), session);
        }
    }

    private void append(PastSession entry) {
        journal.append(List.of(entry));
        keep(entry);
    }

    /** Remembers where the venue's time begins, unless it is known. */
    void begin(MarketEntry.Opened opened) {
        if (began == null) {
            append(new PastSession.Began(opened.day(), opened.previousIndex(), opened.previousVolatility()));
        }
    }

    /** Keeps what a session's contracts did. */
    void ended(VenueMarket market) {
        LocalDate day = market.opened().day();
        Map<String, DailyBar> bars = new LinkedHashMap<>();
        for (ContractMarket contract : market.contracts()) {
            if (contract.tape().statistics().hasTraded()) {
                bars.put(
                        contract.code().value(),
                        DailyBar.of(
                                day,
                                contract.tape().statistics(),
                                contract.limits().previousCloseCents(),
                                0));
            }
        }
        append(new PastSession.Ended(day, market.opened().market(), bars));
    }

    /** The index before the first day. */
    IndexHistory index() {
        PastSession.Began start = began;
        if (start == null) {
            throw new IllegalStateException("the venue's history has no beginning");
        }
        IndexHistory known = index == null
                ? IndexHistory.before(start.first(), start.previousIndex(), start.previousVolatility(), days, settings)
                : index;
        index = known;
        return known;
    }

    private DailyHistory before() {
        DailyHistory known = before == null
                ? new DailyHistory(
                        settings, index(), new ListingHistory(settings.market().wide(), days, previousCloses()))
                : before;
        before = known;
        return known;
    }

    private SequencedMap<LocalDate, Double> previousCloses() {
        SequencedMap<LocalDate, Double> closes = new LinkedHashMap<>();
        List<IndexDay> all = index().days();
        for (int i = 0; i < all.size(); i++) {
            closes.put(
                    all.get(i).date(),
                    i == 0 ? all.get(i).open() : all.get(i - 1).close());
        }
        return closes;
    }

    /**
     * The days or the nights of a contract, first to last; of the venue's own only those on which it traded.
     *
     * @param openInterest what it has now, contracts
     */
    List<DailyBar> bars(Instrument.Derivative contract, SessionMarket market, long openInterest) {
        List<DailyBar> bars = new ArrayList<>(before().bars(contract, market, openInterest));
        ended.values().stream()
                .filter(session -> session.market() == market)
                .map(session -> session.bars().get(contract.code().value()))
                .filter(Objects::nonNull)
                .map(bar -> bar.withOpenInterest(openInterest))
                .forEach(bars::add);
        return bars;
    }

    @Override
    public void close() {
        journal.close();
    }
}
