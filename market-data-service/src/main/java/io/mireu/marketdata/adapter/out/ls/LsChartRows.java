package io.mireu.marketdata.adapter.out.ls;

import io.mireu.ls.wire.T8461;
import io.mireu.ls.wire.T8464;
import io.mireu.ls.wire.T8465;
import io.mireu.marketdata.domain.Tick;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.market.Bar;
import io.mireu.model.market.DataOrigin;
import io.mireu.model.market.KrxCalendar;
import io.mireu.model.market.SessionHours;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Rows of charts in our language. */
final class LsChartRows {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("HHmmss");
    private static final int SECOND_DIGITS = 6;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    /** Of the four digits behind the second, one is worth so many nanoseconds. */
    private static final long FRACTION_NANOS = 100_000;

    private LsChartRows() {}

    /** A tick; its time has four digits behind the second. */
    static Tick tick(T8464.OutBlock1 row) {
        return new Tick(at(row.date(), row.time()), row.close(), row.jdiffVol());
    }

    /** A minute; the chart names it by its end. */
    static Bar minute(DerivativeCode code, T8465.OutBlock1 row) {
        Instant end = at(row.date(), row.time());
        Instant start = end.minus(MINUTE).truncatedTo(ChronoUnit.MINUTES);
        return new Bar(
                code, start, row.open(), row.high(), row.low(), row.close(), row.jdiffVol(), DataOrigin.SNAPSHOT);
    }

    /** A tick of the night, with the night's volume; the row has no date. */
    static Tick tick(SessionHours night, T8461.OutBlock1 row) {
        return new Tick(at(night, row.chetime()), row.price(), row.cvolume(), row.volume());
    }

    /** A minute of the night; the chart names it by its end, without a date. */
    static Bar minute(DerivativeCode code, SessionHours night, T8461.OutBlock1 row) {
        Instant start = at(night, row.chetime()).minus(MINUTE).truncatedTo(ChronoUnit.MINUTES);
        return new Bar(code, start, row.open(), row.high(), row.low(), row.price(), row.cvolume(), DataOrigin.SNAPSHOT);
    }

    /** The first time of its kind after the night began. */
    private static Instant at(SessionHours night, String time) {
        Instant begin = night.auction();
        LocalDate evening = begin.atZone(KrxCalendar.ZONE).toLocalDate();
        Instant onEvening = at(DAY.format(evening), time);
        return onEvening.isBefore(begin) ? at(DAY.format(evening.plusDays(1)), time) : onEvening;
    }

    private static Instant at(String date, String time) {
        LocalTime second = LocalTime.parse(time.substring(0, SECOND_DIGITS), SECOND);
        String fraction = time.substring(SECOND_DIGITS).strip();
        long nanos = fraction.isEmpty() ? 0 : Long.parseLong(fraction) * FRACTION_NANOS;
        return LocalDateTime.of(LocalDate.parse(date, DAY), second.plusNanos(nanos))
                .atZone(KrxCalendar.ZONE)
                .toInstant();
    }
}
