package io.mireu.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A test at full size, as {@code ./mireu test --full NAME} asks for it: remembers after each step how far it came, so
 * that it can be interrupted and resumed on the same commit, and writes {@code docs/verification/NAME.json} at its end.
 */
public final class Sweep {

    private static final String DONE = "steps";
    private static final String FIGURE = "figure.";

    private final Path root;
    private final String name;
    private final long seed;
    private final String commit;
    private final Properties state;

    private Sweep(Path root, String name, long seed, String commit, Properties state) {
        this.root = root;
        this.name = name;
        this.seed = seed;
        this.commit = commit;
        this.state = state;
    }

    /** Whether the command line asks for this sweep at full size. */
    public static boolean isAsked(String name) {
        return name.equals(System.getProperty("mireu.sweep.name"));
    }

    /**
     * The sweep where it was left, or from its beginning when the commit or the seed is another one.
     *
     * @param name also the name of its record
     * @param seed of everything random in it
     */
    public static Sweep resume(String name, long seed) {
        Path root = root();
        String commit = commit(root);
        Properties state = load(file(root, name));
        if (!commit.equals(state.getProperty("commit")) || !Long.toString(seed).equals(state.getProperty("seed"))) {
            state = new Properties();
            state.setProperty("commit", commit);
            state.setProperty("seed", Long.toString(seed));
        }
        return new Sweep(root, name, seed, commit, state);
    }

    /** How many steps are done, from 0. */
    public int done() {
        return Integer.parseInt(state.getProperty(DONE, "0"));
    }

    /** A folder for what the sweep must find again when it is resumed. */
    public Path folder() {
        try {
            return Files.createDirectories(root.resolve(".mireu/sweeps/" + name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Remembers one more step.
     *
     * @param figures what it measured; each is added to what the steps before measured under the same name
     */
    public void finishStep(Map<String, Long> figures) {
        finishStep(figures, Map.of());
    }

    /**
     * Remembers one more step.
     *
     * @param figures as for {@link #finishStep(Map)}
     * @param worst of each, the largest of all steps is recorded
     */
    public void finishStep(Map<String, Long> figures, Map<String, Long> worst) {
        worst.forEach((figure, value) -> state.setProperty(
                FIGURE + figure,
                Long.toString(Math.max(value, Long.parseLong(state.getProperty(FIGURE + figure, "0"))))));
        state.setProperty(DONE, Integer.toString(done() + 1));
        figures.forEach((figure, value) -> state.setProperty(
                FIGURE + figure, Long.toString(value + Long.parseLong(state.getProperty(FIGURE + figure, "0")))));
        try (OutputStream out = Files.newOutputStream(file(root, name))) {
            state.store(out, "progress of the sweep " + name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the record and forgets the progress; the next call starts anew. */
    public void record(Clock clock) {
        String figures = new TreeMap<>(state)
                .entrySet().stream()
                        .filter(entry -> entry.getKey().toString().startsWith(FIGURE))
                        .map(entry -> "    \"" + entry.getKey().toString().substring(FIGURE.length()) + "\": "
                                + entry.getValue())
                        .collect(Collectors.joining(",\n"));
        String json = """
                {
                  "sweep": "%s",
                  "commit": "%s",
                  "seed": %d,
                  "finishedAt": "%s",
                  "machine": "%s",
                  "steps": %d,
                  "figures": {
                %s
                  }
                }
                """.formatted(name, commit, seed, clock.instant(), machine(), done(), figures);
        try {
            Path folder = Files.createDirectories(root.resolve("docs/verification"));
            Files.writeString(folder.resolve(name + ".json"), json);
            Files.deleteIfExists(file(root, name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String machine() {
        Runtime runtime = Runtime.getRuntime();
        return "%s %s, %d processors, Java %s"
                .formatted(
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        runtime.availableProcessors(),
                        Runtime.version());
    }

    private static Properties load(Path file) {
        Properties properties = new Properties();
        if (Files.exists(file)) {
            try (InputStream in = Files.newInputStream(file)) {
                properties.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return properties;
    }

    private static Path file(Path root, String name) {
        Path folder = root.resolve(".mireu/sweeps");
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder.resolve(name + ".properties");
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("mireu"))) {
            folder = folder.getParent();
            if (folder == null) {
                throw new InfrastructureException("a sweep runs inside the repository");
            }
        }
        return folder;
    }

    /** The commit, with a mark when files differ from it. */
    private static String commit(Path root) {
        String head = git(root, "rev-parse", "HEAD");
        // records of other sweeps are no change of what is measured
        String changes = git(root, "status", "--porcelain", "--untracked-files=no", "--", ".", ":!docs/verification");
        return changes.isEmpty() ? head : head + "+changes";
    }

    private static String git(Path root, String... arguments) {
        try {
            String[] command = new String[arguments.length + 1];
            command[0] = "git";
            System.arraycopy(arguments, 0, command, 1, arguments.length);
            Process process =
                    new ProcessBuilder(command).directory(root.toFile()).start();
            String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return answer.strip();
        } catch (IOException e) {
            throw new UncheckedIOException("git does not answer", e);
        }
    }
}
