package io.mireu.simulator.incident;

import io.mireu.simulator.SimulatorSettings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The incidents that come with the simulator, and those of the user's folder, which replace others of their name. */
@Component
public class IncidentLibrary {

    private final JsonMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();
    private final Map<String, Incident> incidents = new LinkedHashMap<>();

    IncidentLibrary(SimulatorSettings settings) {
        try (InputStream own = IncidentLibrary.class.getResourceAsStream("incidents.json")) {
            if (own == null) {
                throw new IllegalStateException("the simulator's incidents are missing");
            }
            List.of(json.readValue(own, Incident[].class)).forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Path folder = settings.incidents();
        if (folder != null) {
            files(folder).forEach(file -> add(read(file)));
        }
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("mireu.simulator.incidents: " + folder + " is no readable folder", e);
        }
    }

    private Incident read(Path file) {
        try {
            return json.readValue(file.toFile(), Incident.class);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("the incident in " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private void add(Incident incident) {
        incidents.put(incident.name(), incident);
    }

    /** All of them. */
    public Collection<Incident> all() {
        return List.copyOf(incidents.values());
    }

    /** The incident of a name. */
    public Optional<Incident> find(String name) {
        return Optional.ofNullable(incidents.get(name));
    }
}
