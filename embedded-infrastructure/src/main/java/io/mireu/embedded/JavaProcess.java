package io.mireu.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A program of the test's class path in a JVM of its own, which can be killed. */
public final class JavaProcess implements AutoCloseable {

    /** For a program that does one thing. */
    public static final List<String> SMALL = List.of("-Xmx400m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    private final Process process;
    private final Path output;

    private JavaProcess(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /**
     * Starts it.
     *
     * @param folder its home, where its output is kept too
     * @param options of the JVM
     * @param program main class and arguments
     */
    public static JavaProcess start(Path folder, List<String> options, List<String> program) {
        return start(folder, options, program, Map.of());
    }

    /**
     * Starts it.
     *
     * @param environment beside this process's own
     */
    public static JavaProcess start(
            Path folder, List<String> options, List<String> program, Map<String, String> environment) {
        try {
            Path output = Files.createTempFile(folder, "process-", ".out");
            ProcessBuilder builder = new ProcessBuilder(command(folder, options, program))
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile());
            builder.environment().putAll(environment);
            return new JavaProcess(builder.start(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> command(Path folder, List<String> options, List<String> program) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> common = List.of(
                "--sun-misc-unsafe-memory-access=allow",
                "--enable-native-access=ALL-UNNAMED",
                "-Dmireu.home=" + folder,
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        return Stream.of(List.of(java), options, common, program)
                .flatMap(List::stream)
                .toList();
    }

    /** Whether it runs. */
    public boolean isAlive() {
        return process.isAlive();
    }

    /** What it has printed so far. */
    public String output() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** SIGTERM, as Ctrl-C. */
    public void stop() {
        process.destroy();
    }

    /**
     * Its exit code.
     *
     * @throws InfrastructureException when it does not end in time
     */
    public int awaitExit(Duration atMost) {
        try {
            if (!process.waitFor(atMost.toSeconds(), TimeUnit.SECONDS)) {
                throw new InfrastructureException("It does not end:\n" + output());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InfrastructureException("Interrupted while it ends", e);
        }
    }

    /** SIGKILL, as a crash: ends it at once, whatever it does. */
    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
    }
}
