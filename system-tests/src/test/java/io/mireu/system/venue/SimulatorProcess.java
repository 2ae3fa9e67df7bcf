package io.mireu.system.venue;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A simulator in a process of its own, as {@code ./mireu simulator} starts it. */
final class SimulatorProcess implements AutoCloseable {

    private static final Pattern REST = Pattern.compile("REST:\\s+(http://\\S+)");

    private final Process process;
    private final Path output;

    SimulatorProcess(Path folder, String... options) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx400m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dmireu.home=" + folder,
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "io.mireu.standalone.Mireu",
                "simulator",
                "--port=0",
                "--data=" + folder.resolve("venue")));
        command.addAll(List.of(options));
        try {
            output = Files.createTempFile(folder, "simulator-", ".out");
            process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
    int stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new AssertionError("the simulator does not end:\n" + output());
        }
        return process.exitValue();
    }

    String output() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
