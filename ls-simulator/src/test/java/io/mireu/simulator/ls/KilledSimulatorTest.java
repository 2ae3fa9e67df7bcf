package io.mireu.simulator.ls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.mireu.simulator.SimulatorApplication;
import io.mireu.simulator.venue.VenueTruth;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A venue process that dies without warning. */
class KilledSimulatorTest {

    @TempDir
    private Path directory;

    @Test
    void everyAnsweredOrderOutlivesTheKillOfTheProcess() throws IOException, InterruptedException {
        int port = freePort();
        Process process = start(port);
        long waiting;
        long filled;
        try {
            RawClient client = new RawClient(port);
            await().atMost(Duration.ofSeconds(40))
                    .pollInterval(Duration.ofMillis(200))
                    .until(() -> answers(client));
            client.token(RunningSimulator.KEY, RunningSimulator.SECRET);
            filled = number(client.order("2", "03", "0", 10));
            waiting = number(client.order("2", "00", client.restingBid(), 3));
        } finally {
            process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
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

    private static boolean answers(RawClient client) {
        try {
            client.http.send(
                    client.request("/simulator/v1/truth/summary").build(), HttpResponse.BodyHandlers.discarding());
            return true;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Process start(int port) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SimulatorApplication.class.getName(),
                        "--server.port=" + port,
                        "--mireu.simulator.directory=" + directory,
                        "--" + RunningSimulator.DAY)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
