package io.mireu.marketdata.application;

import io.mireu.model.market.KrxCalendar;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * That the venue plays a recorded day, as only a simulator does.
 *
 * @param day the recorded trading day; its events are marked as replayed, and the calendar reaches back to its year. Null
 *     when the venue is what it seems
 */
@ConfigurationProperties("mireu.market.replay")
public record MarketReplaySettings(@Nullable LocalDate day) {

    /** The calendar with the years of the recording, of which nothing but the weekdays is known. */
    KrxCalendar extend(KrxCalendar calendar) {
        if (day == null || calendar.covers(day)) {
            return calendar;
        }
        if (day.isAfter(calendar.lastDay())) {
            throw new IllegalArgumentException("mireu.market.replay.day must be a day that was recorded, not " + day
                    + ", beyond the calendar's data");
        }
        int first = IntStream.iterate(day.getYear(), year -> year + 1)
                .filter(year -> calendar.covers(LocalDate.of(year, 1, 1)))
                .findFirst()
                .orElseThrow();
        String years = IntStream.range(0, first - day.getYear())
                .mapToObj(back -> "year " + (first - 1 - back) + " provisional")
                .collect(Collectors.joining("\n"));
        return calendar.extendedBy("the years of the recording", new StringReader(years));
    }

    /** The calendar that the service goes by. */
    public KrxCalendar calendar() {
        return extend(KrxCalendar.current());
    }
}
