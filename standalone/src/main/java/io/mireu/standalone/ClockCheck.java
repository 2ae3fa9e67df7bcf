package io.mireu.standalone;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** Compares this machine's clock with the Date header of a server, which tells whole seconds. */
final class ClockCheck {

    private static final String NAME = "clock";
    private static final String ADVICE =
            "let the clock be set by NTP, for example: timedatectl set-ntp true; option prices need it within 1 s";
    private static final double MOST_S = 1;

    /** The first answer also pays for the connection, the second is closer. */
    private static final int QUESTIONS = 2;

    private final URI server;
    private final Clock clock;
    private final Duration patience;

    ClockCheck(URI server, Clock clock, Duration patience) {
        this.server = server;
        this.clock = clock;
        this.patience = patience;
    }

    /**
     * How far this clock is ahead.
     *
     * @param least seconds, negative when it is behind
     * @param most seconds
     */
    record Lead(double least, double most) {

        static Lead of(Instant before, Instant date, Instant after) {
            return new Lead(seconds(date.plusSeconds(1), before), seconds(date, after));
        }

        private static double seconds(Instant from, Instant to) {
            return Duration.between(from, to).toNanos() / 1e9;
        }

        Lead and(Lead other) {
            return new Lead(Math.max(least, other.least), Math.min(most, other.most));
        }

        double middle() {
            return (least + most) / 2;
        }
    }

    DoctorCheck check() {
        try (HttpClient http = HttpClient.newBuilder().connectTimeout(patience).build()) {
            Lead lead = ask(http);
            for (int question = 2; question <= QUESTIONS; question++) {
                lead = lead.and(ask(http));
            }
            return judge(lead);
        } catch (IOException | DateTimeException e) {
            String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            return DoctorCheck.warning(
                    NAME, "unknown: " + server.getHost() + " does not tell (" + reason + ")", ADVICE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return DoctorCheck.skipped(NAME, "interrupted");
        }
    }

    DoctorCheck judge(Lead lead) {
        String found = told(lead.least()) + " to " + told(lead.most()) + " when compared with " + server.getHost();
        return Math.abs(lead.middle()) > MOST_S ? DoctorCheck.failed(NAME, found, ADVICE) : DoctorCheck.ok(NAME, found);
    }

    private static String told(double lead) {
        return "%.1f s %s".formatted(Math.abs(lead), lead < 0 ? "behind" : "ahead");
    }

    private Lead ask(HttpClient http) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(server).timeout(patience).GET().build();
        Instant before = clock.instant();
        HttpResponse<Void> answer = http.send(request, HttpResponse.BodyHandlers.discarding());
        Instant after = clock.instant();
        String date = answer.headers().firstValue("date").orElseThrow(() -> new IOException("no Date header"));
        return Lead.of(
                before,
                ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant(),
                after);
    }
}
