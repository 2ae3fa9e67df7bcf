package io.mireu.standalone;

import io.mireu.ls.AccessToken;
import io.mireu.ls.EnvironmentProof;
import io.mireu.ls.LsClient;
import io.mireu.ls.LsEnvironment;
import io.mireu.ls.LsFault;
import io.mireu.ls.LsTransientFault;
import io.mireu.ls.wire.T0167;
import io.mireu.model.market.KrxCalendar;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Whether the venue takes the keys: a token, a read with it, and the WebSocket. Each needs the one before. */
final class VenueChecks {

    static final String TOKEN = "token";
    static final String READ = "read t0167";
    static final String WEB_SOCKET = "WebSocket";
    static final List<String> ALL = List.of(TOKEN, READ, WEB_SOCKET);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final double MOST_S = 1;

    private final LsProfile profile;
    private final Clock clock;
    private final Duration patience;

    VenueChecks(LsProfile profile, Clock clock, Duration patience) {
        this.profile = profile;
        this.clock = clock;
        this.patience = patience;
    }

    List<DoctorCheck> all() {
        List<DoctorCheck> checks = new ArrayList<>();
        try (CommandTokens tokens = new CommandTokens(profile, patience)) {
            DoctorCheck token = token(tokens);
            checks.add(token);
            if (token.isFailed()) {
                checks.add(DoctorCheck.skipped(READ, "no token"));
                checks.add(DoctorCheck.skipped(WEB_SOCKET, "no token"));
            } else {
                checks.add(read(tokens));
                checks.add(webSocket(tokens.current()));
            }
        }
        return checks;
    }

    private DoctorCheck token(CommandTokens tokens) {
        try {
            AccessToken token = tokens.current();
            String end = TIME.format(LocalDateTime.ofInstant(token.expiresAt(), KrxCalendar.ZONE));
            return DoctorCheck.ok(TOKEN, tokens.origin() + ", valid until " + end + " in Seoul");
        } catch (LsFault e) {
            return DoctorCheck.failed(TOKEN, String.valueOf(e.getMessage()), tokenAdvice(e));
        }
    }

    private String tokenAdvice(LsFault fault) {
        if (String.valueOf(fault.getMessage()).startsWith(AuthServiceTokens.ISSUER)) {
            return "look at its log, and compare " + AuthAddress.SECRET + ", MIREU_ACCOUNT and " + LsProfile.ENVIRONMENT
                    + " with what it was started with";
        }
        return fault instanceof LsTransientFault
                ? "look whether " + profile.settings().restUrl() + " can be reached from here (" + LsProfile.REST_URL
                        + ", firewall, proxy)"
                : "compare " + LsProfile.APP_KEY + " and " + LsProfile.APP_SECRET
                        + " with the portal of LS: the pair belongs to one account and is void after a new registration";
    }

    private DoctorCheck read(CommandTokens tokens) {
        try (LsClient client = LsClient.of(profile.settings(), tokens, clock)) {
            long begun = System.nanoTime();
            Instant before = clock.instant();
            T0167.OutBlock block = client.read(T0167.TR, new T0167.InBlock("")).outBlock();
            long tookMs = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
            if (block == null) {
                return DoctorCheck.failed(READ, "answered without a time", "try again; LS may be in maintenance");
            }
            return judge(block.seoul(), before.plus(Duration.ofMillis(tookMs / 2)), tookMs);
        } catch (LsFault e) {
            return DoctorCheck.failed(READ, String.valueOf(e.getMessage()), "try again; LS may be in maintenance");
        }
    }

    private DoctorCheck judge(LocalDateTime venue, Instant here, long tookMs) {
        String found = "answered in " + tookMs + " ms: " + venue;
        if (profile.environment() == LsEnvironment.SIMULATOR) {
            return DoctorCheck.ok(READ, found + " (a simulator has a time of its own)");
        }
        double lead = Duration.between(venue.atZone(KrxCalendar.ZONE).toInstant(), here)
                        .toNanos()
                / 1e9;
        String compared = found + ", this clock is %.2f s %s".formatted(Math.abs(lead), lead < 0 ? "behind" : "ahead");
        return Math.abs(lead) > MOST_S
                ? DoctorCheck.warning(READ, compared, "let the clock be set by NTP")
                : DoctorCheck.ok(READ, compared);
    }

    private DoctorCheck webSocket(AccessToken token) {
        String address = profile.settings().webSocketUrl().toString();
        try (EnvironmentProof proof = new EnvironmentProof(profile.settings())) {
            return switch (proof.ask(token)) {
                case EnvironmentProof.Outcome.Taken _ ->
                    DoctorCheck.ok(WEB_SOCKET, "JIF acknowledged: the appkey is one of " + environment());
                case EnvironmentProof.Outcome.NotTaken refused ->
                    DoctorCheck.failed(
                            WEB_SOCKET,
                            "the appkey is not one of " + environment() + ": " + refused.reason(),
                            "the appkey belongs to the other environment: correct " + LsProfile.ENVIRONMENT
                                    + ", or use the appkey of that account");
                case EnvironmentProof.Outcome.Silent _ ->
                    DoctorCheck.failed(WEB_SOCKET, address + " connects and says nothing", "try again in a minute");
                case EnvironmentProof.Outcome.Over over ->
                    DoctorCheck.failed(WEB_SOCKET, "the token is over: " + over.reason(), "run this again");
                case EnvironmentProof.Outcome.Unknown unknown ->
                    DoctorCheck.failed(
                            WEB_SOCKET,
                            address + ": " + unknown.reason(),
                            "look at " + LsProfile.WEB_SOCKET_URL
                                    + " and at the firewall: paper uses port 29443, live 9443");
            };
        }
    }

    private String environment() {
        return profile.environment().name().toLowerCase(Locale.ROOT);
    }
}
