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
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The exchange's rules as named values: those of {@code krx-market.properties}, with the user's changes on top. */
public final class KrxRules {

    private static final String FILE = "krx-market.properties";

    private static final Pattern ABOUT = Pattern.compile("^(product|margin)\\.[0-9A-Z]{2,}\\.");

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

    /** The rules that come with this library. */
    public static KrxRules bundled() {
        return of(KrxDataFiles.bundled(FILE));
    }

    /** The rules of a file. */
    public static KrxRules of(Reader file) {
        return new KrxRules(load(file));
    }

    /**
     * These rules with those of a further file on top.
     *
     * @throws IllegalArgumentException when it names a value of a kind that these do not have
     */
    public KrxRules extendedBy(Reader file) {
        Set<String> kinds =
                values.stringPropertyNames().stream().map(KrxRules::kind).collect(Collectors.toSet());
        Properties added = load(file);
        for (String name : new TreeSet<>(added.stringPropertyNames())) {
            if (!kinds.contains(kind(name))) {
                throw new IllegalArgumentException(FILE + ": nothing is called " + name);
            }
        }
        Properties all = new Properties();
        all.putAll(values);
        all.putAll(added);
        return new KrxRules(all);
    }

    private static Properties load(Reader file) {
        Properties values = new Properties();
        try (file) {
            values.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return values;
    }

    /** The name without the product or the index that it is about, which a file may add. */
    private static String kind(String name) {
        return ABOUT.matcher(name).replaceFirst("$1.*.");
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

    /** A length of time, ISO-8601, not negative. */
    public Duration duration(String name) {
        Duration length = parsed(name, text(name), Duration::parse);
        if (length.isNegative()) {
            throw new IllegalArgumentException(FILE + ": " + name + " is negative: " + length);
        }
        return length;
    }

    /** A value as the function reads it. */
    public <T> T value(String name, Function<String, T> read) {
        return parsed(name, text(name), read);
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
            throw new IllegalArgumentException(
                    FILE + ": " + name + " is malformed: " + value + " (" + e.getMessage() + ")", e);
        }
    }

    private static KrxRules read() {
        return KrxDataFiles.ofUser(FILE).map(bundled()::extendedBy).orElseGet(KrxRules::bundled);
    }

    private static final class Current {
        private static final KrxRules RULES = read();
    }
}
