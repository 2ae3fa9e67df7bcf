package io.mireu.system;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A demo in a process of its own, as {@code ./mireu demo} starts it. */
final class DemoProcess implements AutoCloseable {

    private static final Pattern SIGN_IN = Pattern.compile("(http://\\S+/sign-in\\?code=\\S+)");

    private final Process process;
    private final Path output;
    private final Path report;

    private DemoProcess(Process process, Path output, Path report) {
        this.process = process;
        this.output = output;
        this.report = report;
    }

    static DemoProcess start(Path folder, String... more) {
        return start(folder, Map.of(), more);
    }

    static DemoProcess start(Path folder, Map<String, String> environment, String... more) {
        try {
            Path output = Files.createTempFile(folder, "demo-", ".out");
            Path report = folder.resolve("report.json");
            Files.deleteIfExists(report);
            ProcessBuilder builder = new ProcessBuilder(command(folder, report, more))
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile());
            builder.environment().putAll(environment);
            return new DemoProcess(builder.start(), output, report);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> command(Path folder, Path report, String... more) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1500m",
                "-XX:+UseSerialGC",
                "--sun-misc-unsafe-memory-access=allow",
                "--enable-native-access=ALL-UNNAMED",
                "-Dmireu.home=" + folder,
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "io.mireu.standalone.Mireu",
                "demo",
                "--port=0",
                "--data=" + folder.resolve("data"),
                "--report=" + report));
        command.addAll(List.of(more));
        return command;
    }

    /** The single-use link, once everything is up. */
    String awaitSignInLink() {
        return await().atMost(Duration.ofMinutes(4))
                .pollInterval(Duration.ofMillis(200))
                .until(this::findSignInLink, link -> !link.isEmpty());
    }

    private String findSignInLink() {
        Matcher matcher = SIGN_IN.matcher(output());
        if (matcher.find()) {
            return matcher.group(1);
        }
        if (!process.isAlive()) {
            throw new AssertionError("the demo ended before it was up:\n" + output());
        }
        return "";
    }

    void awaitUp() {
        await().atMost(Duration.ofMinutes(4))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> output().contains("Up in ") || !process.isAlive());
        if (!process.isAlive()) {
            throw new AssertionError("the demo ended before it was up:\n" + output());
        }
    }

    /** SIGKILL, as a crash of the machine's program would be. */
    void kill() {
        process.destroyForcibly();
        awaitExit(Duration.ofMinutes(2));
    }

    /** SIGTERM, as Ctrl-C. */
    void stop() {
        process.destroy();
    }

    int awaitExit(Duration atMost) {
        try {
            if (!process.waitFor(atMost.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("the demo does not end:\n" + output());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    JsonNode report() {
        return JsonMapper.shared().readTree(report.toFile());
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
