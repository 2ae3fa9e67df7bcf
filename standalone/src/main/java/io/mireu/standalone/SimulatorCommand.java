package io.mireu.standalone;

import io.mireu.embedded.DataFolderLock;
import io.mireu.simulator.SimulatorApplication;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The simulated venue alone, until Ctrl-C. */
@Command(
        name = "simulator",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "the simulated LS and KRX alone, for clients in any language: no keys, no Docker",
        footer = {
            "",
            "Every other setting is a variable, for example MIREU_SIMULATOR_HOURS or MIREU_SIMULATOR_ACCOUNT_APP_KEY;",
            "an option wins over its variable.",
            "Exit codes: 2 a wrong option; 6 the port or the folder is in use, a journal is damaged, or a setting makes",
            "no sense; 130 after Ctrl-C and 143 after SIGTERM, both times stopped cleanly."
        })
final class SimulatorCommand implements Callable<Integer> {

    private static final Duration STOP_TIMEOUT = Duration.ofSeconds(20);
    private static final String LEDGER = "ledger.journal";

    @Mixin
    private final SimulatorOptions options = new SimulatorOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // the command line sets it before the call
    private CommandSpec spec;

    private final OrderlyStop stop = new OrderlyStop(STOP_TIMEOUT);

    @Override
    public Integer call() throws InterruptedException {
        try {
            options.check();
        } catch (IllegalArgumentException e) {
            spec.commandLine().getErr().println("mireu: " + e.getMessage());
            spec.commandLine().getErr().flush();
            return ExitCode.WRONG_USAGE;
        }
        stop.listen(out());
        try {
            run();
            return ExitCode.DONE;
        } finally {
            stop.ended();
        }
    }

    /** Ends it as Ctrl-C does. */
    void stop() {
        stop.ask();
    }

    private void run() throws InterruptedException {
        long begun = System.nanoTime();
        try (DataFolderLock _ = DataFolderLock.acquire(options.data)) {
            if (options.fresh) {
                forget(options.data);
            }
            List<Path> ledgers = files(options.data, LEDGER);
            try (RunningService simulator = start()) {
                boolean known = files(options.data, LEDGER).equals(ledgers);
                SimulatorWelcome welcome = SimulatorWelcome.of(simulator, options.data, known);
                welcome.print(Duration.ofNanos(System.nanoTime() - begun), out());
                stop.await();
            }
            out().println("The simulator has stopped; its day is kept in " + options.data);
            out().flush();
        }
    }

    private RunningService start() {
        try {
            return new RunningService(
                    "simulator",
                    SimulatorApplication.builder().registerShutdownHook(false).run(options.settings()));
        } catch (RuntimeException e) {
            throw new StartFailure("the simulator", e);
        }
    }

    /** Only the venue's own files: the folder may be one that holds other things too. */
    private static void forget(Path folder) {
        try {
            for (Path journal : files(folder, "*.journal")) {
                Files.delete(journal);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot forget what is in " + folder, e);
        }
    }

    /** Files of the simulated market and of recordings that were played; a recording has a folder of its own. */
    private static List<Path> files(Path folder, String glob) {
        List<Path> files = new ArrayList<>(entries(folder, glob));
        entries(folder, "replay-*").forEach(replay -> files.addAll(entries(replay, glob)));
        return files;
    }

    private static List<Path> entries(Path folder, String glob) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, glob)) {
            List<Path> found = new ArrayList<>();
            entries.forEach(found::add);
            found.sort(null);
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look into " + folder, e);
        }
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
