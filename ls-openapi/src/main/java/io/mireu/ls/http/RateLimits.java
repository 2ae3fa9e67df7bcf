package io.mireu.ls.http;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** A limiter per TR, with the limits of rate-limits.csv next to this class; no two TRs share one. */
public final class RateLimits {
    private final Map<String, RateLimiter> limiters = new HashMap<>();

    public RateLimits(double share, TimeSource time) {
        load().forEach((tr, limit) -> limiters.put(tr, new RateLimiter(limit, share, time)));
    }

    /** Calls per second an individual may make, by TR. */
    public static Map<String, Double> load() {
        Map<String, Double> limits = new HashMap<>();
        try (InputStream in = RateLimits.class.getResourceAsStream("rate-limits.csv")) {
            if (in == null) {
                throw new IllegalStateException("missing resource rate-limits.csv");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .forEach(cells -> limits.put(cells[0], Double.valueOf(cells[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return limits;
    }

    /** The limiter of a TR. */
    public RateLimiter of(String trCode) {
        RateLimiter limiter = limiters.get(trCode);
        if (limiter == null) {
            throw new IllegalArgumentException("no rate limit known for " + trCode);
        }
        return limiter;
    }
}
