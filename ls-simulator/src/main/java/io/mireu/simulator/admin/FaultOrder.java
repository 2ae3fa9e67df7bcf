package io.mireu.simulator.admin;

import io.mireu.simulator.fault.FaultKind;

/**
 * A fault to commit.
 *
 * @param kind which
 * @param count how often, 0 counts as once
 * @param delayMs how late, milliseconds, for late answers
 */
record FaultOrder(FaultKind kind, int count, long delayMs) {

    FaultOrder {
        if (count < 0 || delayMs < 0) {
            throw new IllegalArgumentException("count and delayMs must not be negative");
        }
        count = Math.max(1, count);
    }
}
