package io.mireu.system.venue;

import static org.awaitility.Awaitility.await;

import io.mireu.embedded.JavaProcess;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A simulator in a process of its own, as {@code ./mireu simulator} starts it. */
final class SimulatorProcess implements AutoCloseable {

    private static final Pattern REST = Pattern.compile("REST:\\s+(http://\\S+)");

    private final JavaProcess process;

    SimulatorProcess(Path folder, String... options) {
        List<String> program = new ArrayList<>(
                List.of("io.mireu.standalone.Mireu", "simulator", "--port=0", "--data=" + folder.resolve("venue")));
        program.addAll(List.of(options));
        process = JavaProcess.start(folder, JavaProcess.SMALL, program);
    }

    /** Where it listens, once it does. */
    String awaitAddress() {
        await().atMost(Duration.ofMinutes(4))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> output().contains("Ctrl-C ends it") || !process.isAlive());
        Matcher address = REST.matcher(output());
        if (!address.find()) {
            throw new AssertionError("the simulator is not up:\n" + output());
        }
        return address.group(1);
    }

    /** SIGTERM; gives the exit code. */
    int stop() {
        process.stop();
        return process.awaitExit(Duration.ofMinutes(1));
    }

    String output() {
        return process.output();
    }

    @Override
    public void close() {
        process.close();
    }
}
