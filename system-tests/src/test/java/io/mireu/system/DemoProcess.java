package io.mireu.system;

import static org.awaitility.Awaitility.await;

import io.mireu.embedded.JavaProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A demo in a process of its own, as {@code ./mireu demo} starts it. */
final class DemoProcess implements AutoCloseable {

    private static final Pattern SIGN_IN = Pattern.compile("(http://\\S+/sign-in\\?code=\\S+)");

    private static final List<String> ROOMY = List.of("-Xmx1500m", "-XX:+UseSerialGC");

    private final JavaProcess process;
    private final Path report;

    private DemoProcess(JavaProcess process, Path report) {
        this.process = process;
        this.report = report;
    }

    static DemoProcess start(Path folder, String... more) {
        return start(folder, Map.of(), more);
    }

    static DemoProcess start(Path folder, Map<String, String> environment, String... more) {
        Path report = folder.resolve("report.json");
        try {
            Files.deleteIfExists(report);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<String> program = new ArrayList<>(List.of(
                "io.mireu.standalone.Mireu",
                "demo",
                "--port=0",
                "--data=" + folder.resolve("data"),
                "--report=" + report));
        program.addAll(List.of(more));
        return new DemoProcess(JavaProcess.start(folder, ROOMY, program, environment), report);
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
        process.close();
    }

    /** SIGTERM, as Ctrl-C. */
    void stop() {
        process.stop();
    }

    int awaitExit(Duration atMost) {
        return process.awaitExit(atMost);
    }

    JsonNode report() {
        return JsonMapper.shared().readTree(report.toFile());
    }

    String output() {
        return process.output();
    }

    @Override
    public void close() {
        process.close();
    }
}
