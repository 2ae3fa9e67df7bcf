package io.mireu.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class SimulatorCommandTest {

    private static final String DAMAGED_LEDGER = "00000000 {}\n00000000 {}\n";

    @TempDir
    private Path folder;

    @Test
    void itTellsWhereItIsAndForgetsItsDayWhenAsked() throws Exception {
        assertThat(run("--port", "0", "--data", folder.toString(), "--seed", "7"))
                .contains("/websocket", "mireu-demo-app-key", "trading day", "has stopped")
                .doesNotContain("goes on");
        assertThat(folder.resolve("ledger.journal")).isNotEmptyFile();
        Files.writeString(folder.resolve("ledger.journal"), DAMAGED_LEDGER);
        Path recording = Files.createDirectory(folder.resolve("replay-2026-11-27"));
        Files.writeString(recording.resolve("ledger.journal"), DAMAGED_LEDGER);
        Files.writeString(recording.resolve("notes.txt"), "somebody's");
        assertThat(run("--port", "0", "--data", folder.toString(), "--fresh"))
                .contains("trading day")
                .doesNotContain("goes on");
        assertThat(recording).isDirectoryContaining("glob:**notes.txt").isDirectoryNotContaining("glob:**.journal");
        assertThat(run("--port", "0", "--data", folder.toString())).contains("goes on");
    }

    @Test
    void aPortThatIsTakenIsToldAndNothingStarts() throws IOException {
        try (ServerSocket taken = new ServerSocket(0)) {
            CommandRun run = refused("--port", Integer.toString(taken.getLocalPort()));

            assertThat(run.exit()).isEqualTo(ExitCode.CANNOT_START);
            assertThat(run.err()).contains("Port " + taken.getLocalPort() + " is already in use");
        }
    }

    @Test
    void aSettingThatMakesNoSenseIsToldWithItsName() {
        System.setProperty("mireu.simulator.fsync", "perhaps");
        try {
            CommandRun run = refused("--port", "0");

            assertThat(run.exit()).isEqualTo(ExitCode.CANNOT_START);
            assertThat(run.err()).contains("mireu.simulator.fsync: ", "perhaps");
        } finally {
            System.clearProperty("mireu.simulator.fsync");
        }
    }

    @Test
    void aDamagedJournalIsTold() throws IOException {
        Files.writeString(folder.resolve("ledger.journal"), DAMAGED_LEDGER);
        CommandRun run = refused("--port", "0");

        assertThat(run.exit()).isEqualTo(ExitCode.CANNOT_START);
        assertThat(run.err()).contains("damaged entry", "ledger.journal");
        assertThat(folder.resolve("ledger.journal")).hasContent(DAMAGED_LEDGER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--port=70000", "--speed=0", "--hours=never", "--replay=no-such-file", "--colour=red"})
    void anOptionThatMakesNoSenseIsWrongUsage(String option) {
        CommandRun run = refused(option);

        assertThat(run.exit()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run.err()).contains(option.substring(0, option.indexOf('=')));
        assertThat(folder).isEmptyDirectory();
    }

    private CommandRun refused(String... options) {
        String[] all = new String[options.length + 2];
        all[0] = "--data";
        all[1] = folder.toString();
        System.arraycopy(options, 0, all, 2, options.length);
        StringWriter err = new StringWriter();
        int exit = new CommandLine(new SimulatorCommand())
                .setErr(new PrintWriter(err))
                .setExecutionExceptionHandler(new FailureReport())
                .execute(all);
        return new CommandRun(exit, "", err.toString());
    }

    /** Starts it, ends it as soon as it is up, and gives what it printed. */
    private static String run(String... options) throws InterruptedException {
        SimulatorCommand command = new SimulatorCommand();
        CountDownLatch up = new CountDownLatch(1);
        StringWriter out = new StringWriter();
        Thread thread = Thread.ofPlatform()
                .start(() -> new CommandLine(command)
                        .setOut(new PrintWriter(announcing(out, "Ctrl-C", up)))
                        .execute(options));
        assertThat(up.await(60, TimeUnit.SECONDS)).isTrue();
        command.stop();
        thread.join(60_000);
        assertThat(thread.isAlive()).isFalse();
        return out.toString();
    }

    private static Writer announcing(StringWriter out, String word, CountDownLatch seen) {
        return new Writer() {
            @Override
            public void write(char[] text, int from, int length) {
                out.write(text, from, length);
                if (out.toString().contains(word)) {
                    seen.countDown();
                }
            }

            @Override
            public void flush() {
                out.flush();
            }

            @Override
            public void close() {
                // It is read after the end.
            }
        };
    }
}
