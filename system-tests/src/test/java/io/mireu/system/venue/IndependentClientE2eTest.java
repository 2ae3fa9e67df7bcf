package io.mireu.system.venue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./mireu simulator} and a client in a script that has nothing of ours. */
class IndependentClientE2eTest {

    private static final int TERMINATED = 143;
    private static final Path SCRIPT = Path.of("../ls-simulator/examples/ls_client.py");

    @Test
    void aScriptWrittenFromTheDocumentsTradesAndItsSumsAgree(@TempDir Path folder)
            throws IOException, InterruptedException {
        Assumptions.assumeTrue(hasPython(), "SKIPPED: no python3 on the path (Debian: apt-get install python3)");
        try (SimulatorProcess simulator = new SimulatorProcess(folder, "--seed=20261127")) {
            Run run = run("python3", SCRIPT.toString(), "--rest", simulator.awaitAddress());

            assertThat(run.exit()).as(run.output()).isZero();
            assertThat(run.output()).contains("cancelled by", "balance agrees", "KRW, orderable", "everything agrees");

            assertThat(simulator.stop()).isEqualTo(TERMINATED);
            assertThat(simulator.output()).contains("The simulator has stopped").doesNotContain("Exception");
        }
    }

    private record Run(int exit, String output) {}

    private static boolean hasPython() throws InterruptedException {
        try {
            return run("python3", "-c", "import sys; sys.exit(sys.version_info < (3, 9))")
                            .exit()
                    == 0;
        } catch (IOException _) {
            return false;
        }
    }

    private static Run run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).as(output).isTrue();
        return new Run(process.exitValue(), output);
    }
}
