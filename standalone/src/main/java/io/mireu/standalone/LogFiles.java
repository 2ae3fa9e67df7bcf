package io.mireu.standalone;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** Gives each run a log file of its own. */
final class LogFiles {

    private static final String PROPERTY = "mireu.log.file";
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyyMMdd_HHmmss");

    private LogFiles() {}

    /** Names the file before the first logger exists; the logging configuration reads the name. */
    static void open() {
        Path home = Path.of(System.getProperty("mireu.home", "."));
        String name = "debug_" + LocalDateTime.now(ZoneId.systemDefault()).format(NAME) + "_"
                + ProcessHandle.current().pid() + ".log";
        System.setProperty(PROPERTY, home.resolve("logs").resolve(name).toString());
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
    }

    static String current() {
        return System.getProperty(PROPERTY, "the log");
    }
}
