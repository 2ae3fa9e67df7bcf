package io.mireu.simulator.admin;

import io.mireu.simulator.fault.FaultKind;
import io.mireu.simulator.fault.FaultOrder;
import io.mireu.simulator.fault.FaultPlan;
import io.mireu.simulator.fault.FaultRefused;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Faults: ordered, listed, cleared. */
@RestController
@RequestMapping("/simulator/v1/faults")
class FaultController {

    private final FaultPlan faults;

    FaultController(FaultPlan faults) {
        this.faults = faults;
    }

    /**
     * A fault that can be ordered.
     *
     * @param immediate whether it happens when it is ordered
     * @param needsDelay whether it makes no sense without {@code delayMs}
     * @param fields of the order that it looks at, besides the kind
     */
    record Kind(
            FaultKind kind,
            FaultKind.Group group,
            String korean,
            String english,
            boolean immediate,
            boolean needsDelay,
            List<String> fields) {

        Kind {
            fields = List.copyOf(fields);
        }

        static Kind of(FaultKind kind) {
            return new Kind(
                    kind,
                    kind.group(),
                    kind.korean(),
                    kind.english(),
                    kind.isImmediate(),
                    kind.needsDelay(),
                    kind.fields());
        }
    }

    /**
     * The faults.
     *
     * @param armed what waits, or lasts
     * @param committed how often each kind was committed since the start
     */
    record Faults(List<FaultPlan.Armed> armed, Map<FaultKind, Long> committed) {

        Faults {
            armed = List.copyOf(armed);
            committed = Map.copyOf(committed);
        }
    }

    @GetMapping
    Faults list() {
        return new Faults(faults.armed(), faults.committed());
    }

    @GetMapping("/kinds")
    List<Kind> kinds() {
        return Arrays.stream(FaultKind.values()).map(Kind::of).toList();
    }

    @PostMapping
    ResponseEntity<Void> order(@RequestBody FaultOrder order) {
        long id = faults.arm(order.fault());
        return ResponseEntity.noContent()
                .location(URI.create("/simulator/v1/faults/" + id))
                .build();
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void clear() {
        faults.clear();
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void clear(@PathVariable("id") String id) {
        if (!id.matches("\\d{1,18}") || !faults.clear(Long.parseLong(id))) {
            throw new FaultRefused("fault-not-armed", "no fault " + id + " is armed");
        }
    }
}
