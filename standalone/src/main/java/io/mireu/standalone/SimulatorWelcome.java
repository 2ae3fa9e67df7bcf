package io.mireu.standalone;

import io.mireu.simulator.SimulatorSettings;
import io.mireu.simulator.venue.Venue;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * What a person needs to know to use a simulator that has started.
 *
 * @param address of REST, and of the admin API
 * @param keys who may sign in
 * @param day trading day
 * @param time the venue's time
 * @param folder where it keeps its day
 * @param known whether the folder had a day already
 */
record SimulatorWelcome(
        URI address, SimulatorSettings.Account keys, LocalDate day, LocalTime time, Path folder, boolean known) {

    static SimulatorWelcome of(RunningService simulator, Path folder, boolean known) {
        Venue venue = simulator.bean(Venue.class);
        return new SimulatorWelcome(
                simulator.address(),
                simulator.bean(SimulatorSettings.class).account(),
                venue.today(),
                venue.now().toLocalTime().truncatedTo(ChronoUnit.SECONDS),
                folder,
                known);
    }

    void print(Duration startup, PrintWriter out) {
        out.printf(Locale.ROOT, "Up in %.1f s.%n%n", startup.toMillis() / 1000.0);
        out.println("  REST:        " + address);
        out.println("  WebSocket:   ws://" + address.getAuthority() + "/websocket");
        out.println("  Page:        " + address + "/ (faults, incidents, the account; this machine only)");
        out.println("  Admin API:   " + address + "/simulator/v1");
        out.println("  Keys:        appkey " + keys.appKey() + ", appsecretkey " + secret());
        out.println("  Account:     " + keys.number() + " ("
                + keys.environment().name().toLowerCase(Locale.ROOT) + ")");
        out.println("  Venue:       trading day " + day + ", venue time " + time);
        out.println("  Folder:      " + folder + (known ? ", whose day goes on; --fresh begins a new one" : ""));
        out.println();
        out.println("Our own tools: MIREU_LS_SIMULATOR=" + address.getAuthority() + " MIREU_LS_APP_KEY=" + keys.appKey()
                + " MIREU_LS_APP_SECRET=… ./mireu ls t0167");
        out.println("Ctrl-C ends it. The log is in " + LogFiles.current());
        out.flush();
    }

    /** The one that everybody knows is told, a chosen one is not. */
    private String secret() {
        return keys.appSecret().equals(DemoVenueKeys.APP_SECRET) ? DemoVenueKeys.APP_SECRET : "as you have set it";
    }
}
