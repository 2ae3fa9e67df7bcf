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
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
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

    @Mixin
    private final SimulatorOptions options = new SimulatorOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // the command line sets it before the call
    private CommandSpec spec;

    private final CountDownLatch stop = new CountDownLatch(1);
    private final CountDownLatch stopped = new CountDownLatch(1);

    @Override
    public Integer call() throws InterruptedException {
        try {
            options.check();
        } catch (IllegalArgumentException e) {
            spec.commandLine().getErr().println("mireu: " + e.getMessage());
            spec.commandLine().getErr().flush();
            return ExitCode.WRONG_USAGE;
        }
        Thread hook = new Thread(this::stopOrderly, "stop");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            run();
            return ExitCode.DONE;
        } finally {
            stopped.countDown();
        }
    }

    /** Ends it as Ctrl-C does. */
    void stop() {
        stop.countDown();
    }

    private void run() throws InterruptedException {
        long begun = System.nanoTime();
        try (DataFolderLock _ = DataFolderLock.acquire(options.data)) {
            if (options.fresh) {
                forget(options.data);
            }
            boolean known = Files.exists(options.data.resolve("ledger.journal"));
            try (RunningService simulator = start()) {
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
        try (DirectoryStream<Path> journals = Files.newDirectoryStream(folder, "*.journal")) {
            for (Path journal : journals) {
                Files.delete(journal);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot forget what is in " + folder, e);
        }
    }

    private void stopOrderly() {
        stop();
        try {
            if (!stopped.await(STOP_TIMEOUT.toSeconds(), TimeUnit.SECONDS)) {
                out().println("mireu: stopping takes too long, giving up; nothing is lost");
                out().flush();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
