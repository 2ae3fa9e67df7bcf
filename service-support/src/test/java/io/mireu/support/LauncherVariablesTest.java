package io.mireu.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher reads {@code .env} before Java does, and what it exports wins: both must read the same. */
class LauncherVariablesTest {

    private static final String FILE = """
            # a remark
            MIREU_TEST_PLAIN=plain
            MIREU_TEST_BLANKS=  between blanks \t
            MIREU_TEST_QUOTED="in quotes"\s\s
            MIREU_TEST_SINGLE=' kept '
            export MIREU_TEST_EXPORTED=exported\r
            MIREU_TEST_EQUALS=a=b==
            MIREU_TEST_HASH=a # b
            MIREU_TEST_EMPTY=
            MIREU_TEST_TWICE=the first
            MIREU_TEST_TWICE=the last
            MIREU_TEST_SET=of the file
            """;

    @TempDir
    private Path folder;

    @Test
    void theLauncherAndTheServicesReadTheSameFromTheFile() throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve(".env"), FILE);
        Map<String, String> set = Map.of("MIREU_TEST_SET", "of the process");

        Map<String, String> services = new TreeMap<>(Variables.of(set, file).values());

        assertThat(services).hasSize(10).containsEntry("MIREU_TEST_TWICE", "the last");
        assertThat(launcher(set)).isEqualTo(services);
    }

    private Map<String, String> launcher(Map<String, String> set) throws IOException, InterruptedException {
        String script = Files.readString(Path.of("..", "mireu"));
        int begin = script.indexOf("load_env_file() {");
        String function = script.substring(begin, script.indexOf("\n}\n", begin) + 3);
        ProcessBuilder bash = new ProcessBuilder(
                        List.of("bash", "-euo", "pipefail", "-c", function + "load_env_file; env"))
                .directory(folder.toFile())
                .redirectErrorStream(true);
        bash.environment().putAll(set);
        Process process = bash.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        return printed.lines()
                .filter(line -> line.startsWith("MIREU_TEST_"))
                .collect(Collectors.toMap(
                        line -> line.substring(0, line.indexOf('=')),
                        line -> line.substring(line.indexOf('=') + 1),
                        (first, _) -> first,
                        TreeMap::new));
    }
}
