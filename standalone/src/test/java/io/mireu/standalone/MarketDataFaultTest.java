package io.mireu.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person sees whose data files are malformed; they are read once a process, so each case has its own. */
class MarketDataFaultTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "krx-calendar.txt, clsoed 2026-11-27, line 1",
        "krx-market.properties, product.01.nite=true, nothing is called product.01.nite",
        "krx-market.properties, product.01.strikes=Code, product.01.strikes is malformed",
        "krx-market.properties, session.day.close=18:00, out of order"
    })
    void aMalformedLineIsToldInOneLineAndNothingStarts(String file, String line, String told)
            throws IOException, InterruptedException {
        Files.writeString(folder.resolve(file), line);

        assertIsRefused(folder, told);
    }

    @Test
    void aFolderThatIsNoneIsTold() throws IOException, InterruptedException {
        assertIsRefused(folder.resolve("missing"), "MIREU_KRX_DATA names no folder");
    }

    private void assertIsRefused(Path data, String told) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Dmireu.home=" + folder,
                        "-Dmireu.krx.data=" + data,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Mireu.class.getName(),
                        "instrument",
                        "A016C000")
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(output).isEqualTo(ExitCode.CANNOT_START);
        assertThat(output).contains("mireu: ").contains(told).doesNotContain("Exception");
    }
}
