package io.mireu.simulator.fault;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A fault as it is ordered over the wire or in an incident's file.
 *
 * @param kind name of a {@link FaultKind}
 * @param count how often, 0 for once, or with {@code forMs} for as often as possible
 * @param delayMs how late, for the clock how far ahead, for cuts the time between two; milliseconds
 * @param forMs after which time it ends, milliseconds, 0 for no limit
 * @param share which part of what passes by is hit, 0 to 1 and evenly spread; null for all
 * @param trCode only this TR, null for all
 * @param rows for truncated pages, how many rows are left, 0 for what the page has
 */
public record FaultOrder(
        @Nullable String kind,
        long count,
        long delayMs,
        long forMs,
        @Nullable Double share,
        @Nullable String trCode,
        int rows) {

    private static final long LONGEST_MS = Duration.ofDays(1).toMillis();

    /** What the order means, or {@link FaultRefused}. */
    public Fault fault() {
        FaultKind known = kind(kind);
        double part = share == null ? 1 : share;
        check(count >= 0 && rows >= 0, "negative-number", "count and rows must not be negative");
        check(forMs >= 0 && forMs <= LONGEST_MS, "wrong-time", "forMs must be between 0 and one day");
        check(Math.abs(delayMs) <= LONGEST_MS, "wrong-time", "delayMs must not be more than one day");
        check(delayMs >= 0 || known == FaultKind.WRONG_CLOCK, "wrong-time", "delayMs must not be negative");
        check(part > 0 && part <= 1, "wrong-share", "share must be more than 0 and at most 1");
        check(delayMs != 0 || !known.needsDelay(), "delay-missing", known + " needs delayMs");
        check(
                forMs > 0 || known != FaultKind.REFUSE_CONNECTIONS,
                "time-missing",
                known + " needs forMs, else nothing would end it");
        check(trCode == null || known.isOfTr(), "no-tr-here", known + " does not depend on a TR");
        long times = count > 0 ? count : forMs > 0 || known.isState() ? Long.MAX_VALUE : 1;
        return new Fault(
                known,
                trCode == null ? "" : trCode.strip(),
                times,
                part,
                Duration.ofMillis(delayMs),
                Duration.ofMillis(forMs),
                rows);
    }

    /** The kind of a name, or {@link FaultRefused}. */
    public static FaultKind kind(@Nullable String name) {
        for (FaultKind known : FaultKind.values()) {
            if (known.name().equals(name)) {
                return known;
            }
        }
        throw new FaultRefused("unknown-fault", "there is no fault " + (name == null ? "without a kind" : name));
    }

    private static void check(boolean condition, String code, String message) {
        if (!condition) {
            throw new FaultRefused(code, message);
        }
    }
}
