package io.mireu.standalone;

import io.mireu.model.instrument.Product;
import io.mireu.model.market.SessionTimetable;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line; {@code ./mireu} calls it. */
@Command(
        name = "mireu",
        description = "Automated trading of KOSPI 200 futures and options",
        mixinStandardHelpOptions = true,
        subcommands = {
            DemoCommand.class,
            SimulatorCommand.class,
            AdminCommand.class,
            CalendarCommand.class,
            InstrumentCommand.class,
            OptionCommand.class,
            DoctorCommand.class,
            LsCommand.class
        })
public final class Mireu {

    private Mireu() {}

    /** Runs a command; the exit codes are those of {@code ./mireu help}. */
    public static void main(String[] args) {
        LogFiles.open();
        CommandLine line = new CommandLine(new Mireu());
        Optional<String> fault = faultOfMarketData();
        if (fault.isPresent()) {
            line.getErr().println("mireu: " + fault.get());
            line.getErr().flush();
            System.exit(ExitCode.CANNOT_START);
        }
        line.setExecutionExceptionHandler(new FailureReport());
        System.exit(line.execute(args));
    }

    /** Reads the exchange's data files before anything else does, so that a malformed line of the user's is told as one. */
    private static Optional<String> faultOfMarketData() {
        try {
            Product.all();
            SessionTimetable.current();
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        } catch (ExceptionInInitializerError e) {
            // what is read once when a class is first used fails as this error
            return Optional.of(
                    String.valueOf(e.getCause() == null ? e : e.getCause().getMessage()));
        }
    }
}
