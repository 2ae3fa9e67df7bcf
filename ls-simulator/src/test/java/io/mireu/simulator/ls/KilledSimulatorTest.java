package io.mireu.simulator.ls;

import static io.mireu.simulator.ls.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.simulator.SimulatorApplication;
import io.mireu.simulator.venue.VenueTruth;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A venue process that dies without warning. */
class KilledSimulatorTest {

    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");

    @TempDir
    private Path directory;

    @Test
    void everyAnsweredOrderOutlivesTheKillOfTheProcess() throws IOException, InterruptedException {
        Process process = start();
        long waiting;
        long filled;
        try {
            RawClient client =
                    new RawClient(await().atMost(Duration.ofMinutes(2)).until(() -> port(process), port -> port > 0));
            client.token(RunningSimulator.KEY, RunningSimulator.SECRET);
            filled = number(client.order("2", "03", "0", 10));
            waiting = number(client.order("2", "00", client.restingBid(), 3));
        } finally {
            process.destroyForcibly().waitFor();
        }
        try (RunningSimulator again = new RunningSimulator(directory)) {
            List<VenueTruth.TrueOrder> orders = again.truth().orders();
            assertThat(orders).extracting(VenueTruth.TrueOrder::number).containsExactly(filled, waiting);
            assertThat(orders.getFirst().filled()).isEqualTo(10);
            assertThat(orders.getLast().remaining()).isEqualTo(3);
            assertThat(again.client().cancel(waiting, 3).code()).isEqualTo("00463");
        }
    }

    private static long number(RawClient.Answer answer) {
        return answer.body().at("/CFOAT00100OutBlock2/OrdNo").asLong();
    }

    /** The port that it says it listens on; zero until it does. */
    private int port(Process process) throws IOException {
        String said = Files.readString(output());
        assertThat(process.isAlive()).as(said).isTrue();
        Matcher port = PORT.matcher(said);
        return port.find() ? Integer.parseInt(port.group(1)) : 0;
    }

    private Path output() {
        return directory.resolve("output.log");
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SimulatorApplication.class.getName(),
                        "--server.port=0",
                        "--mireu.simulator.directory=" + directory,
                        "--" + RunningSimulator.DAY)
                .redirectErrorStream(true)
                .redirectOutput(output().toFile())
                .start();
    }
}
