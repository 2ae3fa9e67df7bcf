package io.mireu.ls.http;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A limiter per TR, with the limits of rate-limits.csv next to this class, and one over all of them where a limit of the
 * account is configured.
 */
public final class RateLimits {
    private static final String HEADER = "tr,per_second";

    private final Map<String, RateLimiter> limiters = new HashMap<>();
    private final @Nullable RateLimiter account;

    public RateLimits(LsHttpSettings settings, TimeSource time) {
        load(settings.rateLimitFile())
                .forEach((tr, limit) -> limiters.put(tr, new RateLimiter(limit, settings.rateShare(), time)));
        account = settings.accountCallsPerSecond() == 0
                ? null
                : new RateLimiter(settings.accountCallsPerSecond(), settings.rateShare(), time);
    }

    /**
     * Calls per second an individual may make, by TR.
     *
     * @param overrides file in the same form whose lines take the place of those of the same TR, null for none
     */
    public static Map<String, Double> load(@Nullable Path overrides) {
        Map<String, Double> limits = new HashMap<>();
        try (InputStream in = RateLimits.class.getResourceAsStream("rate-limits.csv")) {
            if (in == null) {
                throw new IllegalStateException("missing resource rate-limits.csv");
            }
            read(
                    new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines(),
                    "rate-limits.csv",
                    limits,
                    any -> true);
            if (overrides != null) {
                Predicate<String> known = Set.copyOf(limits.keySet())::contains;
                try (Stream<String> lines = Files.lines(overrides)) {
                    read(lines, overrides.toString(), limits, known);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return limits;
    }

    /** Waits for the turn of a TR; the permit must be closed when the answer is there or given up. */
    public Turn acquire(String trCode, Lane lane) throws InterruptedException {
        RateLimiter.Permit own = of(trCode).acquire(lane);
        if (account == null) {
            return new Turn(own, null);
        }
        boolean complete = false;
        try {
            Turn turn = new Turn(own, account.acquire(lane));
            complete = true;
            return turn;
        } finally {
            if (!complete) {
                own.close();
            }
        }
    }

    private RateLimiter of(String trCode) {
        RateLimiter limiter = limiters.get(trCode);
        if (limiter == null) {
            throw new IllegalArgumentException("no rate limit known for " + trCode);
        }
        return limiter;
    }

    private static void read(Stream<String> lines, String file, Map<String, Double> limits, Predicate<String> known) {
        List<String> all = lines.filter(line -> !line.isBlank()).toList();
        if (!all.isEmpty() && !all.getFirst().strip().equals(HEADER)) {
            throw new IllegalArgumentException(file + ": the first line is not '" + HEADER + "'");
        }
        all.stream().skip(1).forEach(line -> {
            String[] cells = line.split(",", -1);
            if (cells.length != 2 || !known.test(cells[0].strip())) {
                throw new IllegalArgumentException(file + ": not the '" + HEADER + "' of a known TR: " + line);
            }
            double limit = number(cells[1], file, line);
            limits.put(cells[0].strip(), limit);
        });
    }

    private static double number(String cell, String file, String line) {
        try {
            double limit = Double.parseDouble(cell.strip());
            if (limit > 0 && limit < 10_000) {
                return limit;
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(file + ": not a number of calls: " + line, e);
        }
        throw new IllegalArgumentException(file + ": not a number of calls: " + line);
    }

    /** The right to make one call. */
    public static final class Turn implements AutoCloseable {
        private final RateLimiter.Permit own;
        private final RateLimiter.@Nullable Permit account;

        private Turn(RateLimiter.Permit own, RateLimiter.@Nullable Permit account) {
            this.own = own;
            this.account = account;
        }

        @Override
        public void close() {
            own.close();
            if (account != null) {
                account.close();
            }
        }
    }
}
