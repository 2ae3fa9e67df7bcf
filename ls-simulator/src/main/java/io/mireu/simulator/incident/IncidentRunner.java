package io.mireu.simulator.incident;

import io.mireu.simulator.fault.FaultPlan;
import io.mireu.simulator.fault.FaultRefused;
import jakarta.annotation.PreDestroy;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.springframework.stereotype.Component;

/** Plays incidents, each at most once at a time. */
@Component
public class IncidentRunner {

    private final IncidentLibrary library;
    private final FaultPlan faults;
    private final Map<String, IncidentRun> runs = new HashMap<>();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("simulator-incidents").factory());

    IncidentRunner(IncidentLibrary library, FaultPlan faults) {
        this.library = library;
        this.faults = faults;
    }

    /** Starts an incident, or refuses to: there is none of the name, or it is running. */
    public synchronized IncidentProgress start(String name) {
        Incident incident = known(name);
        IncidentProgress before = progress(incident);
        if (before.state() == IncidentProgress.State.RUNNING) {
            throw new FaultRefused("incident-running", name + " is running");
        }
        IncidentRun run = new IncidentRun(incident, faults, timer, before.run() + 1);
        runs.put(name, run);
        run.goOn();
        return run.progress();
    }

    /** Stops an incident that is running. */
    public synchronized void stop(String name) {
        IncidentRun run = runs.get(known(name).name());
        if (run == null || run.progress().state() != IncidentProgress.State.RUNNING) {
            throw new FaultRefused("incident-not-running", name + " is not running");
        }
        run.stop();
    }

    /** How far an incident is. */
    public synchronized IncidentProgress progress(Incident incident) {
        IncidentRun run = runs.get(incident.name());
        return run == null
                ? new IncidentProgress(
                        IncidentProgress.State.IDLE, 0, incident.steps().size(), 0)
                : run.progress();
    }

    private Incident known(String name) {
        return library.find(name)
                .orElseThrow(() -> new FaultRefused("unknown-incident", "there is no incident " + name));
    }

    @PreDestroy
    void close() {
        timer.shutdownNow();
    }
}
