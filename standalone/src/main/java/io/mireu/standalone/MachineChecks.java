package io.mireu.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the machine must have. */
final class MachineChecks {

    private static final int JAVA = 25;
    private static final long MEGABYTE = 1_000_000;
    private static final long LEAST_MB = 1_000;
    private static final long COMFORTABLE_MB = 5_000;

    private MachineChecks() {}

    static DoctorCheck java(Runtime.Version version, String vendor) {
        String found = version.feature() + " (" + version + ", " + vendor + ")";
        return version.feature() >= JAVA
                ? DoctorCheck.ok("Java", found)
                : DoctorCheck.failed("Java", found, "install a JDK " + JAVA + " and set JAVA_HOME to it");
    }

    static DoctorCheck ports(Map<String, String> variables, Optional<RunningDemo> demo) {
        String name = "ports";
        try {
            Map<String, Integer> ports = ServicePorts.of(variables);
            List<String> taken = ServicePorts.taken(ports);
            if (taken.isEmpty()) {
                List<Integer> sorted =
                        ports.values().stream().distinct().sorted().toList();
                return DoctorCheck.ok(
                        name,
                        "free: "
                                + String.join(
                                        ", ",
                                        sorted.stream().map(String::valueOf).toList()));
            }
            return ofTaken(name, taken, demo);
        } catch (IllegalArgumentException e) {
            return DoctorCheck.failed(name, String.valueOf(e.getMessage()), "set it to a number from 1 to 65535");
        }
    }

    private static DoctorCheck ofTaken(String name, List<String> taken, Optional<RunningDemo> demo) {
        String found = "in use: " + String.join(", ", taken);
        if (demo.isPresent() && taken.size() == 1) {
            String page = String.valueOf(demo.orElseThrow().page().getPort());
            if (taken.getFirst().startsWith(page + " ")) {
                return DoctorCheck.ok(name, found + ", by the running demo");
            }
        }
        return DoctorCheck.warning(
                name,
                found,
                "unless that is Mireu itself: ./mireu demo --port 0 takes any free port; services take another with SERVER_PORT");
    }

    /** Space where the demo keeps its data. */
    static DoctorCheck disk(Path folder) {
        String name = "disk";
        try {
            long free = Files.getFileStore(existing(folder)).getUsableSpace() / MEGABYTE;
            String found = free / 1000 + "." + free % 1000 / 100 + " GB free";
            if (free < LEAST_MB) {
                return DoctorCheck.failed(name, found, "make room: Kafka and PostgreSQL stop when the disk is full");
            }
            return free < COMFORTABLE_MB
                    ? DoctorCheck.warning(name, found, "days of market data need more; --data DIR names another disk")
                    : DoctorCheck.ok(name, found);
        } catch (IOException e) {
            return DoctorCheck.warning(name, "unknown: " + e.getMessage(), "look whether there is room in " + folder);
        }
    }

    private static Path existing(Path folder) {
        Path found = folder.toAbsolutePath();
        while (!Files.exists(found) && found.getParent() != null) {
            found = found.getParent();
        }
        return found;
    }
}
