package io.mireu.marketdata.application.collection;

import io.mireu.marketdata.application.Retries;
import io.mireu.marketdata.domain.collection.CollectionJob;
import io.mireu.marketdata.domain.collection.DaySummary;
import io.mireu.model.instrument.Instrument;
import io.mireu.model.market.KrxCalendar;
import io.mireu.model.market.SessionTimetable;
import io.mireu.model.statistic.SessionBar;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Collects the days that are over and were not collected: the last one from the venue's pages while they show it, all
 * since the last run that ended well from its charts.
 */
public final class CollectDailyBars implements Collector {

    private final StatisticsInquiry venue;
    private final AskDays askDays;
    private final Statistics statistics;
    private final CollectionRuns runs;
    private final SessionTimetable timetable;
    private final Retries retries;
    private final CollectionSettings settings;

    /** With whom it asks. */
    public CollectDailyBars(
            StatisticsInquiry venue,
            AskDays askDays,
            Statistics statistics,
            CollectionRuns runs,
            SessionTimetable timetable,
            Retries retries,
            CollectionSettings settings) {
        this.venue = venue;
        this.askDays = askDays;
        this.statistics = statistics;
        this.runs = runs;
        this.timetable = timetable;
        this.retries = retries;
        this.settings = settings;
    }

    @Override
    public long handle(Instant asOf) {
        LocalDate last = lastOver(asOf);
        LocalDate first = firstMissing(last);
        return first.equals(last) && isOnBoards(last, asOf) ? fromBoards(last) : fromCharts(first, last);
    }

    private long fromBoards(LocalDate day) {
        Gathering<DaySummary> days = askDays.handle(day);
        long rows = statistics.days(
                days.found().stream().flatMap(found -> found.bar(day).stream()).toList());
        days.check();
        return rows;
    }

    private long fromCharts(LocalDate first, LocalDate last) {
        Gathering<SessionBar> bars = new Gathering<>(retries);
        long rows = 0;
        for (Instrument.Derivative instrument : askDays.tradedOn(first)) {
            rows += statistics.days(
                    bars.ask("chart of " + instrument.code(), () -> venue.days(instrument.code(), first, last)));
        }
        bars.check();
        return rows;
    }

    private LocalDate lastOver(Instant asOf) {
        LocalDate today = LocalDate.ofInstant(asOf, KrxCalendar.ZONE);
        KrxCalendar calendar = timetable.calendar();
        boolean over = calendar.isTradingDay(today)
                && !asOf.isBefore(timetable.day(today).close());
        return over ? today : calendar.previousTradingDay(today);
    }

    private LocalDate firstMissing(LocalDate last) {
        LocalDate known = runs.lastDone(CollectionJob.DAILY_BARS)
                .map(run -> lastOver(run.asOf()))
                .filter(day -> day.isBefore(last))
                .orElse(timetable.calendar().previousTradingDay(last));
        LocalDate first = last;
        for (int days = 1; days < settings.mostDays(); days++) {
            LocalDate before = timetable.calendar().previousTradingDay(first);
            if (!before.isAfter(known)) {
                break;
            }
            first = before;
        }
        return first;
    }

    private boolean isOnBoards(LocalDate day, Instant asOf) {
        return asOf.isBefore(timetable
                .calendar()
                .nextTradingDay(day)
                .atTime(settings.boardUntil())
                .atZone(KrxCalendar.ZONE)
                .toInstant());
    }
}
