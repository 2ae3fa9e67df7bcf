package io.mireu.standalone;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line; {@code ./mireu} calls it. */
@Command(
        name = "mireu",
        description = "Automated trading of KOSPI 200 futures and options",
        mixinStandardHelpOptions = true,
        subcommands = {DemoCommand.class, AdminCommand.class, CalendarCommand.class, InstrumentCommand.class})
public final class Mireu {

    private Mireu() {}

    /** Runs a command; the exit codes are those of {@code ./mireu help}. */
    public static void main(String[] args) {
        LogFiles.open();
        CommandLine line = new CommandLine(new Mireu());
        line.setExecutionExceptionHandler(new FailureReport());
        System.exit(line.execute(args));
    }
}
