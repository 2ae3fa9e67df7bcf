package io.mireu.model.rule;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** The exchange's rules as named values: those of {@code krx-market.properties}, with the user's changes on top. */
public final class KrxRules {

    private static final String FILE = "krx-market.properties";

    private final Properties values;

    private KrxRules(Properties values) {
        this.values = values;
    }

    /**
     * The rules in force, read once.
     *
     * @throws IllegalArgumentException when the user's file is malformed
     */
    public static KrxRules current() {
        return Current.RULES;
    }

    /** The rules of these files, the later ones on top. */
    public static KrxRules of(List<Reader> files) {
        Properties values = new Properties();
        for (Reader file : files) {
            try (file) {
                values.load(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new KrxRules(values);
    }

    /** Which rules these are: the date on which they were last checked. */
    public String version() {
        return text("version");
    }

    /** Whether there is a value of this name. */
    public boolean has(String name) {
        return values.getProperty(name) != null;
    }

    /**
     * A value.
     *
     * @throws IllegalArgumentException when there is none
     */
    public String text(String name) {
        String value = values.getProperty(name);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(FILE + " has no " + name);
        }
        return value.strip();
    }

    /** An exact number. */
    public BigDecimal decimal(String name) {
        return parsed(name, text(name), BigDecimal::new);
    }

    /** A whole number. */
    public long whole(String name) {
        return parsed(name, text(name), Long::parseLong);
    }

    /** {@code true} or {@code false}. */
    public boolean flag(String name) {
        return switch (text(name)) {
            case "true" -> true;
            case "false" -> false;
            case String other ->
                throw new IllegalArgumentException(FILE + ": " + name + " is neither true nor false: " + other);
        };
    }

    /** A time of day, Asia/Seoul. */
    public LocalTime time(String name) {
        return parsed(name, text(name), LocalTime::parse);
    }

    /** A length of time, ISO-8601. */
    public Duration duration(String name) {
        return parsed(name, text(name), Duration::parse);
    }

    /** A list, separated by blanks, each part read by the function. */
    public <T> List<T> list(String name, Function<String, T> read) {
        return Arrays.stream(text(name).split("\\s+", -1))
                .map(part -> parsed(name, part, read))
                .toList();
    }

    /** The distinct next parts of the names that begin with this and a dot, sorted. */
    public SortedSet<String> children(String name) {
        String prefix = name + ".";
        SortedSet<String> children = new TreeSet<>();
        for (String key : values.stringPropertyNames()) {
            if (key.startsWith(prefix)) {
                children.add(key.substring(prefix.length()).replaceFirst("\\..*", ""));
            }
        }
        return children;
    }

    private static <T> T parsed(String name, String value, Function<String, T> read) {
        try {
            return read.apply(value);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IllegalArgumentException(FILE + ": " + name + " is malformed: " + value, e);
        }
    }

    private static final class Current {
        private static final KrxRules RULES =
                of(Stream.concat(Stream.of(KrxDataFiles.bundled(FILE)), KrxDataFiles.ofUser(FILE).stream())
                        .toList());
    }
}
