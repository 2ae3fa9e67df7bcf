package io.mireu.marketdata.application.collection;

import io.mireu.marketdata.domain.collection.DaySummary;
import io.mireu.model.market.SessionTracker;
import java.time.Instant;
import java.time.LocalDate;

/** Collects open contracts. */
public final class CollectOpenInterest implements Collector {

    private final AskDays askDays;
    private final Statistics statistics;
    private final SessionTracker tracker;

    /** With whom it asks. */
    public CollectOpenInterest(AskDays askDays, Statistics statistics, SessionTracker tracker) {
        this.askDays = askDays;
        this.statistics = statistics;
        this.tracker = tracker;
    }

    @Override
    public long handle(Instant asOf) {
        LocalDate tradeDate = tracker.tradeDate(asOf);
        Gathering<DaySummary> days = askDays.handle(tradeDate);
        long rows = statistics.openInterest(days.found().stream()
                .map(day -> day.openInterest(tradeDate, asOf))
                .toList());
        days.check();
        return rows;
    }
}
