package io.mireu.marketdata.application.collection;

import io.mireu.marketdata.domain.collection.CollectionJob;
import io.mireu.marketdata.domain.collection.CollectionTimetable;
import io.mireu.marketdata.domain.collection.TimesOfDay;
import io.mireu.model.market.KrxCalendar;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What is collected when.
 *
 * @param cdRate when the rate is asked for
 * @param dailyBars when days are closed
 * @param openInterest when open contracts are counted
 * @param investorFlows when flows are recorded
 * @param rateSymbol the venue's name of the rate
 * @param boardUntil until when, on the next trading day, the venue's pages show a day that is over; then its charts are
 *     asked, one instrument after another
 * @param mostDays trading days that are made up for at most
 * @param flowKeys whose flows are subscribed: D, N or U for day, night or both, F, C or P, and the underlying; none where
 *     empty
 * @param databaseRetry pause before a database that does not answer is tried again
 */
@Validated
@ConfigurationProperties("mireu.market.collection")
public record CollectionSettings(
        @DefaultValue Times cdRate,
        @DefaultValue Times dailyBars,
        @DefaultValue Times openInterest,
        @DefaultValue Times investorFlows,
        @DefaultValue("KIR@CD91") String rateSymbol,
        @DefaultValue("06:00") LocalTime boardUntil,
        @DefaultValue("20") @Min(1) int mostDays,
        List<String> flowKeys,
        @DefaultValue("10s") Duration databaseRetry) {

    public CollectionSettings {
        flowKeys = flowKeys == null ? List.of() : List.copyOf(flowKeys);
    }

    /**
     * When a job runs, in Seoul's time, by the calendar.
     *
     * @param day times of each trading day, like {@code 08:50, 09:05-15:35/30m}; none where empty
     * @param night times of each day on which a night begins; hours from 24 are after midnight
     * @param atStart whether it runs at every start too
     * @param catchUp a time that was missed longer ago is not made up for
     */
    public record Times(
            @DefaultValue("") String day,
            @DefaultValue("") String night,
            @DefaultValue("false") boolean atStart,
            @DefaultValue("0s") Duration catchUp) {

        public Times {
            TimesOfDay.parse(day);
            TimesOfDay.parse(night);
        }

        /** Both lists by a calendar. */
        public CollectionTimetable timetable(KrxCalendar calendar) {
            return new CollectionTimetable(calendar, TimesOfDay.parse(day), TimesOfDay.parse(night));
        }
    }

    /** The times of a job. */
    public Times of(CollectionJob job) {
        return switch (job) {
            case CD_RATE -> cdRate;
            case DAILY_BARS -> dailyBars;
            case OPEN_INTEREST -> openInterest;
            case INVESTOR_FLOWS -> investorFlows;
        };
    }
}
