package io.mireu.simulator.admin;

import io.mireu.simulator.incident.Incident;
import io.mireu.simulator.incident.IncidentLibrary;
import io.mireu.simulator.incident.IncidentProgress;
import io.mireu.simulator.incident.IncidentRunner;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Incidents: listed with their progress, started, stopped. */
@RestController
@RequestMapping("/simulator/v1/incidents")
class IncidentController {

    private final IncidentLibrary library;
    private final IncidentRunner runner;

    IncidentController(IncidentLibrary library, IncidentRunner runner) {
        this.library = library;
        this.runner = runner;
    }

    /** An incident and how far it is. */
    record Listed(Incident incident, IncidentProgress progress) {}

    @GetMapping
    List<Listed> list() {
        return library.all().stream()
                .map(incident -> new Listed(incident, runner.progress(incident)))
                .toList();
    }

    @PostMapping("/{name}")
    @ResponseStatus(HttpStatus.ACCEPTED)
    IncidentProgress start(@PathVariable("name") String name) {
        return runner.start(name);
    }

    @DeleteMapping("/{name}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void stop(@PathVariable("name") String name) {
        runner.stop(name);
    }
}
