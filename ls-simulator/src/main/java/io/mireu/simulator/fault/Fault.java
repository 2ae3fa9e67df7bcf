package io.mireu.simulator.fault;

import java.time.Duration;

/**
 * A fault to commit.
 *
 * @param trCode only this TR, empty for all
 * @param times how often at most
 * @param share which part of what passes by is hit, more than 0 to 1
 * @param delay how late; for the clock how far ahead, negative when behind; for cuts the time between two
 * @param lasting after which time it ends, zero for no limit
 * @param rows for truncated pages, how many rows are left, 0 for what the page has
 */
public record Fault(
        FaultKind kind, String trCode, long times, double share, Duration delay, Duration lasting, int rows) {

    /** The plain fault of a kind, so many times. */
    public static Fault of(FaultKind kind, long times) {
        return new Fault(kind, "", times, 1, Duration.ZERO, Duration.ZERO, 0);
    }

    boolean concerns(FaultKind wanted, String tr) {
        return kind == wanted && (trCode.isEmpty() || trCode.equals(tr));
    }
}
