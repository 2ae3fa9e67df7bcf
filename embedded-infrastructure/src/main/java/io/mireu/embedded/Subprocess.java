package io.mireu.embedded;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs a short program to its end, in an environment that cannot mislead PostgreSQL. */
final class Subprocess {

    private static final Duration LONGEST = Duration.ofMinutes(3);

    private Subprocess() {}

    /**
     * How a program ended.
     *
     * @param exitCode 127 when there is no such program, as a shell says it
     * @param output   standard output and error together
     */
    record Result(int exitCode, String output) {
        boolean succeeded() {
            return exitCode == 0;
        }
    }

    static Result run(List<String> command) {
        Process process;
        try {
            process = prepare(command).start();
        } catch (IOException e) {
            return new Result(127, String.valueOf(e.getMessage()));
        }
        return await(command, process);
    }

    private static ProcessBuilder prepare(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(Path.of("/").toFile())
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
        builder.environment().put("LC_ALL", "C");
        return builder;
    }

    private static Result await(List<String> command, Process process) {
        try {
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new InfrastructureException("Did not end within " + LONGEST + ": " + command);
            }
            return new Result(process.exitValue(), output);
        } catch (IOException e) {
            process.destroyForcibly();
            throw new InfrastructureException("Cannot read the output of " + command, e);
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new InfrastructureException("Interrupted while running " + command, e);
        }
    }
}
