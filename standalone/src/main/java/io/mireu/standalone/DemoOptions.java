package io.mireu.standalone;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What can be chosen about a demo. */
final class DemoOptions {

    @Option(
            names = "--seconds",
            paramLabel = "N",
            description = "trade for so many seconds, then stop; without it until Ctrl-C")
    @Nullable
    Integer seconds;

    @Option(names = "--report", paramLabel = "FILE", description = "write the summary as JSON")
    @Nullable
    Path report;

    @Option(names = "--headless", description = "print no address and no sign-in link; the page is served all the same")
    boolean headless;

    @Option(
            names = "--port",
            paramLabel = "P",
            defaultValue = "8080",
            description = "port of the page and of REST (default: ${DEFAULT-VALUE}; 0 for any)")
    int port;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "20261123",
            description = "seed of the simulated market (default: ${DEFAULT-VALUE})")
    long seed;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = ".mireu/demo",
            description = "folder for everything that is kept; may be deleted (default: ${DEFAULT-VALUE})")
    Path data = Path.of(".mireu/demo");
}
