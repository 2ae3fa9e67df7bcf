package io.mireu.standalone;

import io.mireu.auth.application.IssueSignInLink;
import io.mireu.auth.domain.Username;
import java.io.PrintWriter;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The whole system against its own venue, until Ctrl-C or for some seconds. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "the whole system in one JVM against a simulated venue: no keys, no Docker")
final class DemoCommand implements Callable<Integer> {

    private static final Duration STOP_TIMEOUT = Duration.ofSeconds(30);

    @Mixin
    private final DemoOptions options = new DemoOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // the command line sets it before the call
    private CommandSpec spec;

    private final OrderlyStop stop = new OrderlyStop(STOP_TIMEOUT);

    @Override
    public Integer call() throws Exception {
        long begun = System.nanoTime();
        ErrorCounter errors = ErrorCounter.attach();
        stop.listen(out());
        try (DemoSystem system = DemoSystem.start(options, this::progress);
                RunningDemo.Announcement _ = system.whereabouts().announce(options.data)) {
            long startupMs = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
            welcome(system, startupMs);
            awaitEnd();
            progress("summary");
            DemoReport report = new DemoAudit(system, errors).report(startupMs);
            report.print(out());
            if (options.report != null) {
                report.write(options.report);
            }
            return report.isSound() ? ExitCode.DONE : ExitCode.FAILED;
        } finally {
            stop.ended();
        }
    }

    /** Ctrl-C ends the trading as the time would; the summary and the clean stop follow. */
    private void awaitEnd() throws InterruptedException {
        if (options.seconds == null) {
            stop.await();
        } else if (stop.await(Duration.ofSeconds(options.seconds))) {
            out().println("interrupted");
        }
    }

    private void welcome(DemoSystem system, long startupMs) {
        out().printf("Up in %.1f s.%n", startupMs / 1000.0);
        if (options.headless) {
            return;
        }
        URI address = system.service("gateway").address();
        String code = system.service("auth-service")
                .bean(IssueSignInLink.class)
                .handle(Username.ADMIN)
                .value();
        out().println();
        out().println("  Page:             " + address);
        out().println("  Sign in (once):   " + address + "/sign-in?code=" + code);
        out().println();
        out().println(
                        "The link works once; a restart prints a new one. For a password: stop, ./mireu admin reset-password.");
        out().println("Ctrl-C ends the demo. The log is in " + LogFiles.current());
        out().flush();
    }

    private void progress(String part) {
        out().println("  " + part + " ...");
        out().flush();
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
