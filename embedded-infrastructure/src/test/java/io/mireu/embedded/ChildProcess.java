package io.mireu.embedded;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;

/** Another JVM that starts the infrastructure, writes a word and waits to be killed. */
final class ChildProcess {

    static final String WORD = "written-before-the-kill";

    private final Process process;

    private ChildProcess(Process process) {
        this.process = process;
    }

    static ChildProcess start(Path dataFolder) throws IOException {
        Path ready = ready(dataFolder);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ChildProcess.class.getName(),
                        dataFolder.toString())
                .inheritIO()
                .start();
        await().atMost(Duration.ofMinutes(2)).until(() -> Files.exists(ready) || !process.isAlive());
        return new ChildProcess(process);
    }

    long pid() {
        return process.pid();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    public static void main(String... arguments) throws Exception {
        Path dataFolder = Path.of(arguments[0]);
        var infrastructure = EmbeddedInfrastructure.start(InfrastructureSettings.in(dataFolder));
        KeptData.createIn(infrastructure);
        KeptData.write(infrastructure, WORD);
        Files.createFile(ready(dataFolder));
        new CountDownLatch(1).await();
    }

    private static Path ready(Path dataFolder) {
        return dataFolder.resolveSibling(dataFolder.getFileName() + ".ready");
    }
}
