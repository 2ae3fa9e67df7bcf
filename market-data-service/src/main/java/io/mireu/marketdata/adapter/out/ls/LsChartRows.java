package io.mireu.marketdata.adapter.out.ls;

import io.mireu.ls.wire.T8464;
import io.mireu.ls.wire.T8465;
import io.mireu.marketdata.domain.Tick;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.market.Bar;
import io.mireu.model.market.DataOrigin;
import io.mireu.model.market.KrxCalendar;
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
        Instant start = end.minus(Duration.ofMinutes(1)).truncatedTo(ChronoUnit.MINUTES);
        return new Bar(
                code, start, row.open(), row.high(), row.low(), row.close(), row.jdiffVol(), DataOrigin.SNAPSHOT);
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
