package io.mireu.simulator.incident;

import io.mireu.simulator.fault.Fault;
import io.mireu.simulator.fault.FaultKind;
import io.mireu.simulator.fault.FaultOrder;
import io.mireu.simulator.fault.FaultPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One run of a script: each step starts the clock of the next, and the end clears what it armed. */
final class IncidentRun {

    private static final Logger log = LoggerFactory.getLogger(IncidentRun.class);
    private static final long LOOK_EVERY_MS = 50;

    private final Incident incident;
    private final FaultPlan faults;
    private final ScheduledExecutorService timer;
    private final int run;
    private final List<Long> armed = new ArrayList<>();
    private IncidentProgress.State state = IncidentProgress.State.RUNNING;
    private int step;

    IncidentRun(Incident incident, FaultPlan faults, ScheduledExecutorService timer, int run) {
        this.incident = incident;
        this.faults = faults;
        this.timer = timer;
        this.run = run;
    }

    synchronized IncidentProgress progress() {
        return new IncidentProgress(state, step, incident.steps().size(), run);
    }

    synchronized void goOn() {
        if (step >= incident.steps().size()) {
            end(IncidentProgress.State.DONE);
            return;
        }
        Incident.Step next = incident.steps().get(step);
        later(() -> take(next), next.afterMs());
    }

    private synchronized void take(Incident.Step now) {
        if (state != IncidentProgress.State.RUNNING) {
            return;
        }
        step++;
        if (now.clear() != null) {
            faults.clear(FaultOrder.kind(now.clear()));
        }
        if (now.fault() == null) {
            goOn();
            return;
        }
        try {
            long id = faults.arm(now.fault().fault());
            armed.add(id);
            await(id, System.nanoTime(), TimeUnit.MILLISECONDS.toNanos(now.untilCommittedMs()));
        } catch (RuntimeException e) {
            log.warn("incident {} stops at step {}: {}", incident.name(), step, e.getMessage(), e);
            end(IncidentProgress.State.STOPPED);
        }
    }

    private synchronized void await(long fault, long sinceNs, long atMostNs) {
        boolean waiting = faults.armed().stream().anyMatch(candidate -> candidate.id() == fault);
        if (waiting && System.nanoTime() - sinceNs < atMostNs && state == IncidentProgress.State.RUNNING) {
            later(() -> await(fault, sinceNs, atMostNs), LOOK_EVERY_MS);
        } else {
            goOn();
        }
    }

    private void later(Runnable action, long delayMs) {
        var _ = timer.schedule(action, delayMs, TimeUnit.MILLISECONDS);
    }

    synchronized void stop() {
        end(IncidentProgress.State.STOPPED);
    }

    private void end(IncidentProgress.State how) {
        if (state == IncidentProgress.State.RUNNING) {
            state = how;
            armed.forEach(faults::clear);
            if (incident.steps().stream().anyMatch(done -> orders(done, FaultKind.HALT_MARKET))) {
                faults.arm(Fault.of(FaultKind.OPEN_MARKET, 1));
            }
        }
    }

    private static boolean orders(Incident.Step step, FaultKind kind) {
        return step.fault() != null && kind.name().equals(step.fault().kind());
    }
}
