package io.mireu.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The variables that settings come from: those of the process, then those of the file {@code .env} in the working
 * folder, then what follows from the names of the system before this one.
 *
 * @param values by name; they hold secrets
 * @param remarks for people: what was translated or is of no use, without any value
 */
public record Variables(Map<String, String> values, List<String> remarks) {
    private static final Path FILE = Path.of(".env");
    private static final Pattern LINE = Pattern.compile("\\s*(?:export\\s+)?([A-Za-z_][A-Za-z0-9_-]*)=(.*)");
    private static final Pattern QUOTED = Pattern.compile("\"(.*)\"|'(.*)'");

    /** Copies both. */
    public Variables {
        values = Map.copyOf(values);
        remarks = List.copyOf(remarks);
    }

    /**
     * Those of this process.
     *
     * @throws UncheckedIOException when there is a file {@code .env} that cannot be read
     */
    public static Variables load() {
        return of(System.getenv(), FILE);
    }

    static Variables of(Map<String, String> process, Path file) {
        Map<String, String> values = new HashMap<>(read(file));
        values.putAll(process);
        return SeedVariables.translate(values);
    }

    /** A variable that has a value. */
    public Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    private static Map<String, String> read(Path file) {
        Map<String, String> values = new HashMap<>();
        if (Files.isRegularFile(file)) {
            try {
                // A remark in an old encoding must not keep the system from starting.
                new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                        .lines()
                        .map(LINE::matcher)
                        .filter(Matcher::matches)
                        .forEach(line -> values.put(line.group(1), unquoted(line.group(2))));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return values;
    }

    private static String unquoted(String value) {
        Matcher quoted = QUOTED.matcher(value.strip());
        if (!quoted.matches()) {
            return value.strip();
        }
        return quoted.group(1) == null ? quoted.group(2) : quoted.group(1);
    }

    @Override
    public String toString() {
        return "Variables[" + values.size() + ", hidden]";
    }
}
