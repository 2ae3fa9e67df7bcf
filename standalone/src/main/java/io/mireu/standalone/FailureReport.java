package io.mireu.standalone;

import io.mireu.embedded.InfrastructureException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.web.server.PortInUseException;
import picocli.CommandLine;

/** Tells a person in one line why a command failed; the trace goes to the log file. */
final class FailureReport implements CommandLine.IExecutionExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(FailureReport.class);

    @Override
    public int handleExecutionException(Exception fault, CommandLine line, CommandLine.ParseResult result) {
        log.error("the command failed", fault);
        line.getErr().println("mireu: " + reason(fault));
        line.getErr().println("mireu: the details are in " + LogFiles.current());
        return fault instanceof StartFailure || fault instanceof InfrastructureException
                ? ExitCode.CANNOT_START
                : ExitCode.FAILED;
    }

    private static String reason(Throwable fault) {
        Throwable root = fault;
        String setting = "";
        while (root.getCause() != null
                && !(root instanceof InfrastructureException)
                && !(root instanceof PortInUseException)) {
            setting = root instanceof BindException wrong ? wrong.getName().toString() : setting;
            root = root.getCause();
        }
        String message = root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
        if (!message.startsWith(setting)) {
            message = setting + ": " + message;
        }
        return fault instanceof StartFailure ? fault.getMessage() + ": " + message : message;
    }
}
