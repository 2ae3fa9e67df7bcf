package io.mireu.standalone;

import io.mireu.model.market.KrxCalendar;
import io.mireu.model.market.SessionTimetable;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The trading days of a month. */
@Command(
        name = "calendar",
        mixinStandardHelpOptions = true,
        description = "trading days, irregular hours, nights and expiries of a month")
final class CalendarCommand extends QuestionCommand {

    @Parameters(
            paramLabel = "YEAR-MONTH",
            arity = "0..1",
            description = "for example 2026-11; this month in Seoul when left out")
    private @Nullable String month;

    @Override
    CalendarMonth answer() {
        return CalendarMonth.of(asked(), SessionTimetable.current());
    }

    private YearMonth asked() {
        try {
            return month == null ? YearMonth.now(Clock.system(KrxCalendar.ZONE)) : YearMonth.parse(month);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("not a month, which looks like 2026-11: " + month, e);
        }
    }
}
