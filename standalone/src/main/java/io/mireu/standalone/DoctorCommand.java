package io.mireu.standalone;

import io.mireu.ls.LsEnvironment;
import io.mireu.ls.LsSettings;
import io.mireu.support.Variables;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Looks whether everything is there that Mireu needs. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description = "checks Java, ports, disk, clock, credentials, token, a read and the WebSocket")
final class DoctorCommand extends QuestionCommand {

    private static final String CREDENTIALS = "credentials";
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = ".mireu/demo",
            description = "the demo's data folder (default: ${DEFAULT-VALUE})")
    private Path data = Path.of(".mireu/demo");

    private final Variables variables;
    private final URI undeclaredClock;
    private final Duration patience;

    DoctorCommand() {
        this(Variables.load(), LsSettings.paper().restUrl(), PATIENCE);
    }

    /**
     * A doctor for other variables.
     *
     * @param undeclaredClock server that tells the time where no environment is declared
     * @param patience for each answer
     */
    DoctorCommand(Variables variables, URI undeclaredClock, Duration patience) {
        this.variables = variables;
        this.undeclaredClock = undeclaredClock;
        this.patience = patience;
    }

    @Override
    DoctorReport answer() {
        List<DoctorCheck> checks = new ArrayList<>();
        checks.add(MachineChecks.java(Runtime.version(), System.getProperty("java.vendor", "unknown")));
        checks.add(MachineChecks.ports(variables.values(), RunningDemo.find(data)));
        checks.add(MachineChecks.disk(data));
        variables.remarks().forEach(remark -> checks.add(DoctorCheck.ok("settings", remark)));
        try {
            LsProfile profile = LsProfile.of(variables, data);
            checks.add(clock(profile));
            checks.add(credentials(profile));
            checks.addAll(venue(profile.with(patient(profile.settings()))));
        } catch (IllegalArgumentException e) {
            checks.add(DoctorCheck.skipped("clock", "the settings come first"));
            checks.add(DoctorCheck.failed(
                    CREDENTIALS, String.valueOf(e.getMessage()), "correct it in the environment or in .env"));
            skip(checks, "the settings come first");
        }
        return new DoctorReport(checks);
    }

    private DoctorCheck clock(LsProfile profile) {
        boolean asked = profile.declared() || profile.hasKeys();
        URI server = asked ? profile.settings().restUrl() : undeclaredClock;
        return new ClockCheck(server, Clock.systemUTC(), patience).check();
    }

    private static DoctorCheck credentials(LsProfile profile) {
        String venue = profile.venue();
        if (profile.demo().isPresent()) {
            return DoctorCheck.ok(CREDENTIALS, "no keys are set, so " + venue + " stands in");
        }
        if (profile.appKey().isEmpty()) {
            return profile.issuer()
                    .map(issuer ->
                            DoctorCheck.ok(CREDENTIALS, "those of auth-service at " + issuer.url() + ", " + venue))
                    .orElseGet(() -> DoctorCheck.skipped(CREDENTIALS, noKeys()));
        }
        if (!profile.declared()) {
            return DoctorCheck.warning(
                    CREDENTIALS,
                    "keys are set, but " + LsProfile.ENVIRONMENT + " is not: " + venue,
                    "set it to paper or live to reach LS");
        }
        String found = "keys are set, " + venue;
        return profile.environment() == LsEnvironment.LIVE
                ? DoctorCheck.warning(CREDENTIALS, found, "live is real money")
                : DoctorCheck.ok(CREDENTIALS, found);
    }

    private List<DoctorCheck> venue(LsProfile profile) {
        if (profile.hasKeys()) {
            return new VenueChecks(profile, Clock.systemUTC(), patience).all();
        }
        List<DoctorCheck> skipped = new ArrayList<>();
        skip(skipped, "no keys");
        return skipped;
    }

    private static void skip(List<DoctorCheck> checks, String reason) {
        VenueChecks.ALL.forEach(name -> checks.add(DoctorCheck.skipped(name, reason)));
    }

    private static String noKeys() {
        return "no keys; put "
                + String.join(", ", List.of(LsProfile.ENVIRONMENT, LsProfile.APP_KEY, LsProfile.APP_SECRET))
                + " into .env or run ./mireu demo";
    }

    private LsSettings patient(LsSettings usual) {
        return usual.with(usual.http().withTimeouts(patience, patience).withRetries(1, Duration.ofMillis(1)))
                .with(usual.realtime().withAcknowledgementTimeout(patience));
    }
}
