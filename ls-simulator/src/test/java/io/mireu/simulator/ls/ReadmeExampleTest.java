package io.mireu.simulator.ls;

import static io.mireu.simulator.ls.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.ls.AppKey;
import io.mireu.ls.LsEnvironment;
import io.mireu.ls.LsSettings;
import io.mireu.ls.OrderResult;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadmeExampleTest {

    private static final String SOURCE = "src/test/java/io/mireu/simulator/ls/ReadmeExample.java";

    @TempDir
    private Path directory;

    @Test
    void theExampleOfTheReadmePlacesAPaperOrder() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (RunningSimulator simulator = new RunningSimulator(directory)) {
            // The venue has just opened: it may have no bid yet, or one that the price band has left behind.
            await().until(() -> run(simulator, printed), OrderResult.Accepted.class::isInstance);

            assertThat(simulator.truth().orders()).hasSize(1);
            assertThat(printed.toString(StandardCharsets.UTF_8)).contains("FutureQuoteFrame");
        }
    }

    private static OrderResult run(RunningSimulator simulator, ByteArrayOutputStream printed) throws Exception {
        return ReadmeExample.buyAndWatch(
                LsSettings.of(
                        LsEnvironment.PAPER,
                        URI.create("http://127.0.0.1:" + simulator.port()),
                        URI.create("ws://127.0.0.1:" + simulator.port() + "/websocket")),
                new AppKey(RunningSimulator.KEY, RunningSimulator.SECRET),
                "A056C000",
                new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    @Test
    void theReadmeShowsWhatIsRun() throws IOException {
        String source = Files.readString(Path.of(SOURCE));
        String example = source.substring(source.indexOf("// README: from here"), source.indexOf("// to here"))
                .lines()
                .skip(1)
                .map(line -> line.startsWith("    ") ? line.substring(4) : line)
                .reduce("", (text, line) -> text + line + "\n")
                .stripTrailing();

        assertThat(example.lines().count()).isLessThanOrEqualTo(20);
        assertThat(Files.readString(Path.of("../ls-openapi/README.md"))).contains(example);
    }
}
