package io.mireu.standalone;

import io.mireu.model.market.KrxCalendar;
import io.mireu.model.market.SessionTimetable;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The trading days of a month. */
@Command(
        name = "calendar",
        mixinStandardHelpOptions = true,
        description = "trading days, irregular hours, nights and expiries of a month")
final class CalendarCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "YEAR-MONTH",
            arity = "0..1",
            description = "for example 2026-11; this month in Seoul when left out")
    private @Nullable String month;

    @Option(names = "--json", description = "one JSON object, for programs")
    private boolean json;

    @Spec
    @SuppressWarnings("NullAway.Init") // the command line sets it before the call
    private CommandSpec spec;

    @Override
    public Integer call() {
        CalendarMonth answer = answer();
        if (json) {
            CommandJson.write(answer, spec.commandLine().getOut());
        } else {
            answer.print(spec.commandLine().getOut());
        }
        return ExitCode.DONE;
    }

    private CalendarMonth answer() {
        try {
            YearMonth asked = month == null ? YearMonth.now(Clock.system(KrxCalendar.ZONE)) : YearMonth.parse(month);
            return CalendarMonth.of(asked, SessionTimetable.current());
        } catch (DateTimeException e) {
            throw refused("not a month, which looks like 2026-11: " + month, e);
        } catch (IllegalArgumentException e) {
            throw refused(String.valueOf(e.getMessage()), e);
        }
    }

    private ParameterException refused(String reason, RuntimeException cause) {
        return new ParameterException(spec.commandLine(), "mireu: " + reason, cause);
    }
}
